import { sentence } from '../../../../src/present/dossier/sentence.ts'
import type {
  ArticleRef,
  ReaderView,
  SourceView,
  StatementView,
  TimelineItem,
} from '../../../../src/present/dossier/types.ts'
import { whatIf } from '../../../../src/present/dossier/what-if.ts'
import { ARTICLES, type MockArticle } from './articles.ts'
import { account, evidenceIn, origin, point, sentencesOf, statement } from './build.ts'
import { CAUSES } from './causes.ts'
import { DECISION, GAPS } from './deciding.ts'
import { GRAMMAR } from './grammar.ts'
import type { World } from './world.ts'

const ev = evidenceIn(ARTICLES)
const refs: readonly ArticleRef[] = ARTICLES.map(({ ref }) => ref)

const company = origin('Sound Ferries', 'organization', ['a1', 'a2', 'a4'], 'all three cite Sound Ferries')

const POINTS = [
  point('p-crack', 'figure', 'differs', 'How long is the crack in the Kittiwake?', 'both-cannot-hold', [
    account(
      '40 centimetres',
      '2031-03-04',
      [company],
      [
        ev('a1', '40 centimetres', 'Sound Ferries'),
        ev('a2', '40 centimetres', 'Sound Ferries'),
        ev('a4', '40 centimetres', 'Sound Ferries'),
      ],
    ),
    account(
      '70 centimetres',
      '2031-03-06',
      [origin('Seafarers’ Union', 'organization', ['a3']), origin('Regional Transport Office', 'organization', ['a5'])],
      [ev('a3', '70 centimetres'), ev('a5', '70 centimetres')],
    ),
  ]),
  point('p-known', 'date', 'differs', 'When was the crack first seen?', 'other-source', [
    account(
      '3 March',
      '2031-03-04',
      [origin('Sound Ferries', 'organization', ['a1', 'a2'], 'both cite Sound Ferries')],
      [ev('a1', '3 March', 'Sound Ferries'), ev('a2', '3 March', 'Sound Ferries')],
    ),
    account(
      'in January',
      '2031-03-04',
      [origin('a mechanic at the yard', 'unnamed', ['a1'])],
      [ev('a1', 'in January', 'A mechanic at the yard')],
    ),
    account('19 January', '2031-03-06', [origin('the boat’s log', 'document', ['a3'])], [ev('a3', '19 January')]),
  ]),
  point('p-people', 'figure', 'differs', 'How many people cross the sound on a working day?', 'both-cannot-hold', [
    account(
      'about 600',
      '2031-03-04',
      [origin('Harbour Line', 'outlet', ['a1', 'a2'], 'Morning Ledger repeats Harbour Line')],
      [ev('a1', 'About 600 islanders'), ev('a2', 'About 600 islanders')],
    ),
    account(
      'some 850',
      '2031-03-06',
      [origin('Seafarers’ Union', 'organization', ['a3'])],
      [ev('a3', 'Some 850 people')],
    ),
  ]),
  point('p-boat', 'date', 'changed', 'When does the replacement boat start?', 'later-count', [
    account(
      '9 March',
      '2031-03-04',
      [origin('regional transport office', 'organization', ['a1'])],
      [ev('a1', 'from 9 March', 'The regional transport office')],
    ),
    account(
      '16 March',
      '2031-03-10',
      [origin('regional transport office', 'organization', ['a4', 'a5'], 'both from the office')],
      [ev('a4', 'from 16 March', 'The transport office'), ev('a5', '16 March')],
    ),
  ]),
  point('p-inquiry', 'status', 'changed', 'Will there be an outside inquiry?', 'revision', [
    account(
      'if the region pays for it',
      '2031-03-10',
      [origin('Tobias Renn', 'named', ['a4'])],
      [ev('a4', 'would support an outside inquiry if the region paid for it', 'Tobias Renn')],
    ),
    account(
      'ordered',
      '2031-03-14',
      [origin('Regional Transport Office', 'organization', ['a5'])],
      [ev('a5', 'has ordered an outside inquiry')],
    ),
  ]),
  point('p-boatname', 'status', 'agrees', 'Which boat is out of service?', 'same-value', [
    account(
      'the Kittiwake',
      '2031-03-04',
      [
        origin('Harbour Line', 'outlet', ['a1', 'a2'], 'Morning Ledger repeats Harbour Line'),
        origin('Seafarers’ Union', 'organization', ['a3']),
      ],
      [ev('a1', 'the Kittiwake'), ev('a2', 'the Kittiwake'), ev('a3', 'the Kittiwake')],
    ),
  ]),
] as const

const times = (id: string, words: string, edtf: string, inferred = false): StatementView =>
  statement(`t-${id}-${words}`, ev(id, words), {
    kind: 'time',
    edtf,
    resolution: inferred ? 'inferred' : 'stated',
    dates: null,
  })

const STATEMENTS: Readonly<Record<string, readonly StatementView[]>> = {
  a1: [
    times('a1', 'Tuesday', '2031-03-04', true),
    statement('s1', ev('a1', 'the crack was 40 centimetres long and had been seen on 3 March'), {
      kind: 'attribution',
      source: 'Sound Ferries',
      sourceKind: 'organization',
      sourceAnchor: null,
      cue: 'said',
      form: 'indirect',
      via: [],
    }),
    statement('s2', ev('a1', '40 centimetres'), {
      kind: 'quantity',
      value: 40,
      valueMax: null,
      unit: 'centimetre',
      of: 'the crack',
      modifier: null,
      asOf: null,
      clause: ev('a1', 'the crack was 40 centimetres long'),
    }),
    times('a1', '3 March', '2031-03-03'),
    statement(
      's9',
      ev('a1', 'suspended all crossings on Tuesday'),
      {
        kind: 'event',
        action: 'suspend',
        actors: ['Sound Ferries'],
        target: 'all crossings',
        place: null,
        date: '2031-03-04',
        factuality: 'happened',
      },
      { grounds: { actors: { grade: 'context', words: ev('a1', 'Sound Ferries') } } },
    ),
    statement(
      's10',
      ev('a1', 'a replacement boat'),
      { kind: 'capability', actor: 'regional transport office', what: 'a replacement boat' },
      { grade: 'weak' },
    ),
    statement('s3', ev('a1', 'No passenger was at any risk'), {
      kind: 'attribution',
      source: 'Tobias Renn',
      sourceKind: 'named',
      sourceAnchor: null,
      cue: 'said',
      form: 'direct',
      via: [],
    }),
    statement('s4', ev('a1', "the company's director, Tobias Renn"), {
      kind: 'role',
      name: 'Tobias Renn',
      nameKind: 'person',
      role: 'director',
    }),
    statement('s5', ev('a1', 'About 600 islanders'), {
      kind: 'quantity',
      value: 600,
      valueMax: null,
      unit: 'islander',
      of: 'islanders who commute',
      modifier: 'about',
      asOf: null,
      clause: ev('a1', 'About 600 islanders commute across the sound every day'),
    }),
    statement('s6', ev('a1', 'a replacement boat would run from 9 March'), {
      kind: 'attribution',
      source: 'regional transport office',
      sourceKind: 'organization',
      sourceAnchor: null,
      cue: 'said',
      form: 'indirect',
      via: [],
    }),
    statement('s7', ev('a1', 'a replacement boat'), {
      kind: 'measure',
      label: 'a replacement boat',
      status: 'proposed',
      actor: 'regional transport office',
      cue: null,
    }),
    times('a1', 'from 9 March', '2031-03-09/..'),
    statement('s8', ev('a1', 'the crack had been reported in January'), {
      kind: 'attribution',
      source: 'A mechanic at the yard',
      sourceKind: 'unnamed',
      sourceAnchor: null,
      cue: 'said',
      form: 'indirect',
      via: ['Harbour Line'],
    }),
    times('a1', 'in January', '2031-01', true),
  ],
  a3: [
    statement('u1', ev('a3', 'The union opposes a replacement boat crewed by agency staff'), {
      kind: 'position',
      actor: 'Seafarers’ Union',
      measure: 'a replacement boat crewed by agency staff',
      stance: 'against',
      condition: null,
    }),
    times('a3', '19 January', '2031-01-19'),
  ],
}

const SOURCES: readonly SourceView[] = [
  {
    name: 'Sound Ferries',
    kind: 'organization',
    roles: ['operator of the Marrow Sound ferry'],
    articles: ['a1', 'a2', 'a4'],
    evidence: [
      ev('a1', 'the crack was 40 centimetres long', 'Sound Ferries'),
      ev('a2', 'the crack was 40 centimetres long', 'Sound Ferries'),
      ev('a4', 'the crack was 40 centimetres long', 'Sound Ferries'),
    ],
  },
  {
    name: 'Tobias Renn',
    kind: 'named',
    roles: ['director of Sound Ferries', 'director'],
    articles: ['a1', 'a2', 'a4'],
    evidence: [
      ev('a1', 'No passenger was at any risk', 'Tobias Renn'),
      ev('a4', 'the company would support an outside inquiry', 'Tobias Renn'),
    ],
  },
  {
    name: 'transport office',
    kind: 'organization',
    roles: [],
    articles: ['a1', 'a4'],
    evidence: [ev('a1', 'a replacement boat would run', 'transport office')],
  },
  {
    name: 'Lena Brack',
    kind: 'named',
    roles: ['spokeswoman'],
    articles: ['a4'],
    evidence: [ev('a4', 'a matter of insurance', 'Lena Brack')],
  },
  {
    name: 'Maren Solberg',
    kind: 'named',
    roles: ['chairs the branch'],
    articles: ['a3'],
    evidence: [ev('a3', 'We want the line closed until every hull has been opened and looked at', 'Maren Solberg')],
  },
  {
    name: 'the boat’s log',
    kind: 'document',
    roles: [],
    articles: ['a3'],
    evidence: [ev('a3', "It was entered in the boat's log")],
  },
  {
    name: 'A mechanic at the yard',
    kind: 'unnamed',
    roles: [],
    articles: ['a1'],
    evidence: [ev('a1', 'the crack had been reported in January', 'A mechanic at the yard')],
  },
]

const item = (
  id: string,
  date: string,
  from: string | null,
  to: string | null,
  label: string,
  ...evidence: ReturnType<typeof ev>[]
): TimelineItem => ({ id, date, from, to, label, evidence })

const ITEMS: readonly TimelineItem[] = [
  item(
    'e1',
    '2031-01',
    '2031-01-01',
    '2031-01-31',
    'the crack had been reported in January',
    ev('a1', 'the crack had been reported in January'),
  ),
  item(
    'e2',
    '2031-01-19',
    '2031-01-19',
    '2031-01-19',
    "It was entered in the boat's log on 19 January",
    ev('a3', "It was entered in the boat's log on 19 January"),
  ),
  item(
    'e3',
    '2031-03-03',
    '2031-03-03',
    '2031-03-03',
    'had been seen on 3 March',
    ev('a1', 'had been seen on 3 March'),
    ev('a2', 'had been seen on 3 March'),
  ),
  item(
    'e4',
    '2031-03-04',
    '2031-03-04',
    '2031-03-04',
    'suspended all crossings on Tuesday',
    ev('a1', 'suspended all crossings on Tuesday'),
  ),
  item(
    'e5',
    '2031-03-09/..',
    '2031-03-09',
    null,
    'a replacement boat would run from 9 March',
    ev('a1', 'a replacement boat would run from 9 March'),
  ),
  item(
    'e6',
    '2031-03-12',
    '2031-03-12',
    '2031-03-12',
    'A survey of the hull on 12 March found a crack',
    ev('a5', 'A survey of the hull on 12 March found a crack'),
  ),
  item(
    'e7',
    '2031-03-16',
    '2031-03-16',
    '2031-03-16',
    'the replacement boat begins on 16 March',
    ev('a5', 'the replacement boat begins on 16 March'),
  ),
  item(
    'e8',
    '2031-06',
    '2031-06-01',
    '2031-06-30',
    'It will report by the end of June',
    ev('a5', 'It will report by the end of June'),
  ),
]

const has = (id: string) => (one: (typeof POINTS)[number]) =>
  one.accounts.some(({ evidence }) => evidence.some(({ article }) => article === id))

function reader({ ref, text, headings }: MockArticle, index: number): ReaderView {
  return {
    article: ref,
    text,
    headings: headings.map((heading) => {
      const start = text.indexOf(heading)
      return { start, end: start + heading.length }
    }),
    sentences: sentencesOf(text),
    statements: STATEMENTS[ref.id] ?? [],
    points: POINTS.filter(has(ref.id)),
    repeatedBy: refs.filter(({ copyOf }) => copyOf === ref.id),
    previous: refs[index - 1]?.id ?? null,
    next: refs[index + 1]?.id ?? null,
    articles: refs,
  }
}

const of = (relation: string) => POINTS.filter((one) => one.relation === relation)

/** The whole affair as the API would tell it. */
export const FERRY: World = {
  situations: [
    { name: 'Marrow ferry', articles: refs.length, updated: '2031-03-15T08:00:00.000Z' },
    { name: 'Quay lighting', articles: 1, updated: '2031-02-01T08:00:00.000Z' },
  ],
  overview: {
    situation: { name: 'Marrow ferry', articles: refs.length, updated: '2031-03-15T08:00:00.000Z' },
    headline: { text: 'Inquiry ordered into Marrow ferry', article: 'a5' },
    counts: { articles: 6, independent: 5, statements: 14, sources: SOURCES.length, differs: 3, changed: 2, agrees: 1 },
    dates: { first: '2031-03-04', last: '2031-03-14' },
    differs: of('differs'),
    changed: of('changed'),
    agrees: of('agrees'),
    latest: refs.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? '')).slice(0, 4),
    quotes: [
      ev('a1', 'No passenger was at any risk', 'Tobias Renn'),
      ev('a3', 'We want the line closed until every hull has been opened and looked at', 'Maren Solberg'),
    ],
    articles: refs,
  },
  points: { points: POINTS, articles: refs },
  timeline: { items: ITEMS, articles: refs },
  sources: { sources: SOURCES, copies: [{ article: 'a2', of: 'a1' }], articles: refs },
  causes: CAUSES,
  decision: DECISION,
  gaps: GAPS,
  whatIf: (variable, push) => whatIf(CAUSES, variable, push),
  readers: Object.fromEntries(ARTICLES.map((one, index) => [one.ref.id, reader(one, index)])),
  sentence: (article, at) => (article === 'a1' ? sentence(GRAMMAR, at) : null),
  elsewhere: (article, start, end) => ({
    chosen: ARTICLES.find(({ ref }) => ref.id === article)?.text.slice(start, end) ?? '',
    evidence: [
      ev('a3', 'The crack in the Kittiwake is 70 centimetres long'),
      ev('a5', 'found a crack of 70 centimetres'),
    ].filter((one) => one.article !== article),
    articles: refs,
  }),
  ask: (question) => ({
    question,
    answers: /long|crack/i.test(question)
      ? [
          { ...ev('a5', 'a crack of 70 centimetres'), statements: [], replacedBy: null },
          {
            ...ev('a1', 'the crack was 40 centimetres long', 'Sound Ferries'),
            statements: ['s2'],
            replacedBy: '70 centimetres',
          },
          {
            ...ev('a4', 'the crack was 40 centimetres long', 'Sound Ferries'),
            statements: [],
            replacedBy: '70 centimetres',
          },
        ]
      : [],
    nearest: [
      ev(
        'a4',
        'The ferry to Marrow has not sailed for six days, and the replacement boat promised for 9 March has not come.',
      ),
    ],
    articles: refs,
  }),
  changes: (since) => {
    const fresh = refs.filter(({ published }) => (published ?? '') >= since)
    return {
      since,
      articles: fresh.toReversed(),
      points: POINTS.filter((one) => fresh.some(({ id }) => has(id)(one))).map((one) => ({
        point: one,
        change: one.relation === 'changed' ? 'moved' : one.relation === 'differs' ? 'parted' : 'repeated',
        fresh: fresh.map(({ id }) => id),
      })),
      events: ITEMS.slice(0, 1),
      measures: [{ label: 'an outside inquiry', evidence: [ev('a5', 'has ordered an outside inquiry')] }],
      silent: { sources: [{ name: 'Tobias Renn', kind: 'named', last: 'a4', reports: 2 }], points: POINTS.slice(0, 1) },
      all: refs,
    }
  },
  find: (query) => ({
    query,
    evidence: /crack/i.test(query)
      ? [ev('a5', 'A survey of the hull on 12 March found a crack of 70 centimetres.')]
      : [],
    points: /crack/i.test(query) ? [POINTS[0], POINTS[1]] : [],
    sources: [],
    articles: refs,
  }),
}

import type { Article } from '../../../src/model/article.ts'
import type { Reconciliation } from '../../../src/model/situation.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Content, Statement } from '../../../src/model/statement.ts'
import type { Search } from '../../../src/present/dossier/ask/index.ts'
import { type Snapshot, takeSnapshot } from '../../../src/present/dossier/snapshot.ts'
import type { Store } from '../../../src/store/store.ts'
import { articleOf } from '../../article.ts'

// A small situation of three reports and one copy, with statements placed by hand.

const WIRE = `A fire broke out on the ferry Morning Star on Tuesday.

The harbour master, Ida Lund, said 14 passengers were injured. "We will close the terminal until the wreck is towed away," Lund said.

The fire started in the engine room because a fuel pipe burst, the company said.`

const PAPER = `Sixteen passengers were injured in the ferry fire, the regional hospital said on Wednesday.

The terminal cost 3 million euros to build. Repairs will be paid by the insurer.`

const COPY = `A fire broke out on the ferry Morning Star on Tuesday.

The harbour master, Ida Lund, said 14 passengers were injured.`

const UNDATED = 'El transbordador ardió durante horas.'

const article = (id: string, text: string, more: Partial<Article> = {}): Article =>
  articleOf(text, { id, source: { file: `${id}.txt` }, title: `Report ${id}`, ...more })

/** Sentences by a full stop, enough for these texts. */
export function sentencesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\s].*?[.”"](?=\s|$)/gu), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

const TEXTS: Readonly<Record<string, string>> = { wire: WIRE, paper: PAPER, copy: COPY, undated: UNDATED }

let count = 0
function says(articleId: string, exact: string, content: Content, attribution: string | null = null): Statement {
  const start = TEXTS[articleId]!.indexOf(exact)
  return {
    id: `s${++count}-${content.kind}`,
    article: articleId,
    rule: 'test/hand',
    anchor: { start, end: start + exact.length, exact },
    content,
    attribution,
    reader: 'rules',
  }
}

const attribution = (source: string, form: 'direct' | 'indirect', via: string[] = []): Content => ({
  kind: 'attribution',
  source,
  sourceKind: 'named',
  sourceAnchor: null,
  cue: 'said',
  form,
  via,
})

const injured = (articleId: string, exact: string, value: number): Content => {
  const start = TEXTS[articleId]!.indexOf(exact)
  return {
    kind: 'quantity',
    value,
    valueMax: null,
    unit: 'passenger',
    of: 'passengers injured',
    modifier: null,
    asOf: null,
    clause: { start, end: start + exact.length, exact },
  }
}

function statements(): Statement[] {
  count = 0
  const lund = says('wire', '14 passengers were injured', attribution('Ida Lund', 'indirect', ['Harbour Radio']))
  const quote = says(
    'wire',
    'We will close the terminal until the wreck is towed away,',
    attribution('Ida Lund', 'direct'),
  )
  const hospital = says('paper', 'Sixteen passengers were injured in the ferry fire', {
    ...(attribution('regional hospital', 'indirect') as Content & { kind: 'attribution' }),
    sourceKind: 'organization',
  })
  const copied = says('copy', '14 passengers were injured', attribution('Ida Lund', 'indirect'))
  return [
    lund,
    says('wire', '14 passengers', injured('wire', '14 passengers were injured', 14), lund.id),
    quote,
    says('wire', 'on Tuesday', { kind: 'time', edtf: '2030-05-07', resolution: 'inferred', dates: null }),
    says('wire', 'The harbour master, Ida Lund', {
      kind: 'role',
      name: 'Ida Lund',
      nameKind: 'person',
      role: 'harbour master',
    }),
    hospital,
    says('paper', 'Sixteen passengers', injured('paper', 'Sixteen passengers were injured', 16), hospital.id),
    says('paper', '3 million euros', {
      kind: 'quantity',
      value: 3_000_000,
      valueMax: null,
      unit: 'euro',
      of: 'the terminal',
      modifier: null,
      asOf: null,
      clause: {
        start: PAPER.indexOf('The terminal'),
        end: PAPER.indexOf(' Repairs'),
        exact: 'The terminal cost 3 million euros to build.',
      },
    }),
    copied,
    says('copy', '14 passengers', injured('copy', '14 passengers were injured', 14), copied.id),
  ]
}

function reconciliation(all: readonly Statement[]): Reconciliation {
  const id = (articleId: string, exact: string): string =>
    all.find(({ article, anchor }) => article === articleId && anchor.exact === exact)!.id
  return {
    actors: [
      {
        id: 'e1',
        name: 'Ida Lund',
        kind: 'person',
        aliases: [{ name: 'Lund', reason: 'same family name' }],
        statements: all
          .filter(
            ({ content }) => ('source' in content ? content.source : 'name' in content && content.name) === 'Ida Lund',
          )
          .map((one) => one.id),
      },
    ],
    measures: [],
    points: [
      {
        id: 'p1',
        kind: 'date',
        question: 'When did the fire break out?',
        relation: 'agrees',
        reason: { code: 'same-value', values: {} },
        accounts: [
          {
            answer: 'Tuesday',
            statements: [id('wire', 'on Tuesday')],
            articles: ['wire'],
            origins: [{ name: 'Report wire', kind: 'report', articles: ['wire'], reason: null }],
          },
        ],
      },
      {
        id: 'p2',
        kind: 'figure',
        question: 'How many passengers were injured?',
        relation: 'differs',
        reason: { code: 'other-source', values: {} },
        accounts: [
          {
            answer: '14',
            statements: [id('wire', '14 passengers'), id('copy', '14 passengers')],
            articles: ['wire', 'copy'],
            origins: [{ name: 'Ida Lund', kind: 'named', articles: ['wire', 'copy'], reason: 'the same text' }],
          },
          {
            answer: '16',
            statements: [id('paper', 'Sixteen passengers')],
            articles: ['paper'],
            origins: [{ name: 'regional hospital', kind: 'organization', articles: ['paper'], reason: null }],
          },
        ],
      },
    ],
    timeline: [
      {
        id: 't2',
        date: '2030-05',
        label: 'The terminal is to open again',
        statements: [id('paper', '3 million euros')],
      },
      { id: 't1', date: '2030-05-07', label: 'A fire broke out', statements: [id('wire', 'on Tuesday')] },
    ],
    causes: { variables: [], links: [] },
    loops: [],
  }
}

const ARTICLES: readonly Article[] = [
  article('wire', WIRE, { published: '2030-05-08T09:00', outlet: 'Coast Wire' }),
  article('paper', PAPER, { published: '2030-05-09', outlet: 'Harbour Post', title: 'Sixteen hurt in ferry fire' }),
  article('copy', COPY, { published: '2030-05-08', copyOf: 'wire' }),
  article('undated', UNDATED, { language: 'es', title: null }),
]

export const SITUATION = 'morning-star'

/** Puts the small situation into a store. */
export async function fill(store: Store): Promise<void> {
  const all = statements()
  for (const one of ARTICLES) {
    await store.saveReading(SITUATION, {
      source: `/news/${one.id}.txt`,
      name: `${one.id}.txt`,
      fingerprint: one.id,
      articles: [{ article: one, analysed: one.language === 'en', sentences: sentencesOf(one.text) }],
      statements: all.filter(({ article }) => article === one.id),
      notices: [],
    })
  }
  await store.saveReconciliation(SITUATION, reconciliation(all), '4/test')
}

export async function filled(store: Store): Promise<{ snapshot: Snapshot; search: Search }> {
  await fill(store)
  return {
    snapshot: await takeSnapshot(store, SITUATION),
    search: (words, limit) => store.search(SITUATION, words, limit),
  }
}

import { sentence } from '../../../../src/present/dossier/sentence.ts'
import type { ArticleRef, ReaderView } from '../../../../src/present/dossier/types.ts'
import { whatIf } from '../../../../src/present/dossier/what-if.ts'
import { ARTICLES, type MockArticle } from './articles.ts'
import { evidenceIn, sentencesOf } from './build.ts'
import { CAUSES } from './causes.ts'
import { DECISION, GAPS } from './deciding.ts'
import { GRAMMAR } from './grammar.ts'
import { POINTS } from './points.ts'
import { SOURCES } from './sources.ts'
import { STATEMENTS } from './statements.ts'
import { ITEMS } from './timeline.ts'
import type { World } from './world.ts'

const ev = evidenceIn(ARTICLES)
const refs: readonly ArticleRef[] = ARTICLES.map(({ ref }) => ref)

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

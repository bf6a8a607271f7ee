import { expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { asOf } from '../../src/pipeline/as-of.ts'
import type { Hit, ReadStore, StoredArticle } from '../../src/store/store.ts'
import { articleOf } from '../article.ts'

const stored = (id: string, published: string | null, more: Partial<StoredArticle> = {}): StoredArticle => ({
  article: articleOf(id, { id, published }),
  analysed: true,
  sentences: [],
  firstRead: '2030-06-01T10:00:00Z',
  duplicateOf: null,
  alsoAt: [],
  ...more,
})
const ARTICLES = [
  stored('early', '2030-05-02'),
  stored('evening', '2030-05-07T23:30+02:00'),
  stored('may', '2030-05'),
  stored('late', '2030-06-02'),
  stored('undated', null),
]
const statement = (article: string): Statement => ({
  id: `s-${article}`,
  article,
  rule: 'test/hand',
  anchor: { start: 0, end: 1, exact: article.slice(0, 1) },
  content: { kind: 'time', edtf: '2030', resolution: 'stated', dates: null },
  attribution: null,
  reader: 'rules',
})

function setUp() {
  const state = { revision: 1, compared: [] as string[][], asked: 0 }
  const store: ReadStore = {
    situations: async () => [],
    articles: async () => ARTICLES,
    statements: async () => ARTICLES.map(({ article }) => statement(article.id)),
    someArticles: async () => [],
    statementsIn: async () => [],
    pointsOn: async () => [],
    sentences: async () => 0,
    reconciliation: async () => {
      throw new Error('the stored comparison speaks of later reports too')
    },
    notices: async () => [],
    progress: async () => ({ revision: state.revision, reconciled: null }),
    search: async (_, __, limit) => {
      state.asked = limit
      return ARTICLES.map(({ article }): Hit => ({ article: article.id, start: 0, end: 1, score: 1 })).slice(0, limit)
    },
  }
  const at = (day: string): ReadStore =>
    asOf(store, day, {
      findCopies: (articles) => ({
        copyOf: new Map(articles.map(({ id }) => [id, id === 'evening' ? 'early' : null])),
        duplicates: new Map(),
      }),
      reconcile: (articles) => {
        state.compared.push(articles.map(({ id }) => id))
        return { actors: [], measures: [], points: [], timeline: [], causes: { variables: [], links: [] }, loops: [] }
      },
    })
  return { state, at }
}
const known = async (store: ReadStore): Promise<string[]> =>
  (await store.articles('s')).map(({ article }) => article.id)

test.each([
  ['2030-05-01', []],
  ['2030-05-02', ['early']],
  ['2030-05-07', ['early', 'evening']],
  ['2030-05-30', ['early', 'evening']],
  ['2030-05-31', ['early', 'evening', 'may']],
  ['2030-05', ['early', 'evening', 'may']],
  ['2030-06-01', ['early', 'evening', 'may', 'undated']],
  ['2030', ['early', 'evening', 'may', 'late', 'undated']],
])('by %s there were %j', async (day, ids) => {
  const { at } = setUp()
  expect(await known(at(day))).toEqual(ids)
  expect((await at(day).statements('s')).map(({ article }) => article)).toEqual(ids)
})

test('what was known is compared anew, once, with copies among it alone', async () => {
  const { state, at } = setUp()
  const store = at('2030-05-07')
  await Promise.all([store.articles('s'), store.statements('s'), store.reconciliation('s')])
  expect(state.compared).toEqual([['early', 'evening']])
  expect((await store.articles('s')).map(({ article }) => article.copyOf)).toEqual([null, 'early'])
  state.revision = 2
  await store.reconciliation('s')
  expect(state.compared).toHaveLength(2)
})

test('a search finds what was known then, as many as asked for', async () => {
  const { state, at } = setUp()
  const hits = await at('2030-05-07').search('s', ['x'], 2)
  expect(hits.map(({ article }) => article)).toEqual(['early', 'evening'])
  expect(state.asked).toBe(5)
})

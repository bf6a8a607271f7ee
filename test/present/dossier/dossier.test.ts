import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Search } from '../../../src/present/dossier/ask/index.ts'
import { causes } from '../../../src/present/dossier/causes.ts'
import { changes } from '../../../src/present/dossier/changes.ts'
import { elsewhere } from '../../../src/present/dossier/elsewhere.ts'
import { exportSituation } from '../../../src/present/dossier/export.ts'
import { find } from '../../../src/present/dossier/find.ts'
import { overview } from '../../../src/present/dossier/overview.ts'
import { points } from '../../../src/present/dossier/points.ts'
import { reader } from '../../../src/present/dossier/reader.ts'
import { type Snapshot, snapshots, takeSnapshot } from '../../../src/present/dossier/snapshot.ts'
import { sources } from '../../../src/present/dossier/sources.ts'
import { timeline } from '../../../src/present/dossier/timeline.ts'
import type { Evidence } from '../../../src/present/dossier/types.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { fill, filled, SITUATION } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-dossier-'))
let store: Store
let snapshot: Snapshot
let search: Search

beforeAll(async () => {
  store = await openSqlite(join(folder, 'one.db'), { now: () => new Date('2030-05-10T12:00:00Z') })
  const all = await filled(store)
  snapshot = all.snapshot
  search = all.search
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every run of evidence inside a view, however deep. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'exact' in value && 'sentence' in value ? [value as Evidence] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}

const ids = (articles: readonly { id: string }[]): string[] => articles.map(({ id }) => id)

test('every quoted word stands in its report, in every view', async () => {
  const views = [
    overview(snapshot),
    points(snapshot),
    timeline(snapshot),
    sources(snapshot),
    causes(snapshot),
    reader(snapshot, 'wire'),
    changes(snapshot, '2030-05'),
    await find(snapshot, search, 'passengers'),
    await elsewhere(snapshot, search, 'wire', { start: 0, end: 60 }),
  ]
  const all = views.flatMap(evidenceIn)
  expect(all.length).toBeGreaterThan(20)
  for (const { article, start, end, exact, sentence } of all) {
    const { text } = snapshot.article.get(article)!.article
    expect(text.slice(start, end)).toBe(exact)
    expect(text.startsWith(sentence.text, sentence.start)).toBe(true)
    expect(sentence.text).toContain(exact)
  }
})

test('overview counts, dates and orders', () => {
  const view = overview(snapshot)
  expect(view.counts).toEqual({
    articles: 4,
    independent: 3,
    statements: 10,
    sources: 2,
    differs: 1,
    changed: 0,
    agrees: 1,
  })
  expect(view.headline).toEqual({ text: 'Sixteen hurt in ferry fire', article: 'paper' })
  expect(view.dates).toEqual({ first: '2030-05-08', last: '2030-05-09' })
  expect(ids(view.latest)).toEqual(['paper', 'wire', 'copy'])
  expect(view.differs.map(({ question }) => question)).toEqual(['How many passengers were injured?'])
  expect(view.quotes.map(({ exact }) => exact)).toEqual(['We will close the terminal until the wreck is towed away,'])
})

test('points come disagreements first, with words, speakers and dates', () => {
  const [first, second] = points(snapshot).points
  expect([first!.id, second!.id]).toEqual(['p2', 'p1'])
  const [fourteen, sixteen] = first!.accounts
  expect(fourteen!.since).toBe('2030-05-08')
  expect(fourteen!.evidence.map(({ article, chain }) => ({ article, chain }))).toEqual([
    { article: 'copy', chain: ['Ida Lund'] },
    { article: 'wire', chain: ['Ida Lund', 'Harbour Radio'] },
  ])
  expect(sixteen!.evidence[0]!.chain).toEqual(['regional hospital'])
})

test('timeline is by first day, the shorter first', () => {
  expect(timeline(snapshot).items.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['t2', '2030-05-01', '2030-05-31'],
    ['t1', '2030-05-07', '2030-05-07'],
  ])
})

test('sources join the statements of one actor, with roles and copies', () => {
  const view = sources(snapshot)
  expect(view.sources.map(({ name, kind, roles, articles }) => ({ name, kind, roles, articles }))).toEqual([
    { name: 'Ida Lund', kind: 'named', roles: ['harbour master'], articles: ['copy', 'wire'] },
    { name: 'regional hospital', kind: 'organization', roles: [], articles: ['paper'] },
  ])
  expect(view.copies).toEqual([{ article: 'copy', of: 'wire' }])
})

describe('reader', () => {
  test('gives an article, its statements with their points, its neighbours and copies', () => {
    const view = reader(snapshot, 'wire')
    expect([view.previous, view.next]).toEqual(['copy', 'paper'])
    expect(ids(view.repeatedBy)).toEqual(['copy'])
    expect(view.points.map(({ id }) => id)).toEqual(['p2', 'p1'])
    const fourteen = view.statements.find(({ kind }) => kind === 'quantity')!
    expect(fourteen.points).toEqual(['p2'])
    expect(view.text.slice(fourteen.start, fourteen.end)).toBe('14 passengers')
  })

  test('refuses an article that is not there', () => {
    expect(() => reader(snapshot, 'nothing')).toThrow(/no article "nothing"/)
  })
})

describe('changes', () => {
  test.each([
    ['2030-05-09', ['undated', 'paper'], ['p2']],
    ['2030-05', ['undated', 'paper', 'wire', 'copy'], ['p2', 'p1']],
    ['2030-05-10', ['undated'], []],
    ['2031', [], []],
  ])('since %s', (since, articles, touched) => {
    const view = changes(snapshot, since)
    expect(ids(view.articles)).toEqual(articles)
    expect(view.points.map(({ point }) => point.id)).toEqual(touched)
  })

  test('names the new articles of a point', () => {
    expect(changes(snapshot, '2030-05-09').points[0]!.fresh).toEqual(['paper'])
  })
})

describe('find', () => {
  test('finds all words in any form, in sentences, points and sources', async () => {
    const view = await find(snapshot, search, 'injured passenger')
    expect(view.evidence.map(({ article }) => article).sort()).toEqual(['copy', 'paper', 'wire'])
    expect(view.points.map(({ id }) => id)).toEqual(['p2'])
    expect((await find(snapshot, search, 'lund')).sources).toEqual(['Ida Lund'])
  })

  test.each(['', '   ', '"', 'volcano'])('finds nothing for %j', async (query) => {
    const { evidence, points, sources } = await find(snapshot, search, query)
    expect({ evidence, points, sources }).toEqual({ evidence: [], points: [], sources: [] })
  })
})

describe('elsewhere', () => {
  test('finds what other reports say of chosen words, what is compared first', async () => {
    const { text } = snapshot.article.get('wire')!.article
    const start = text.indexOf('14 passengers')
    const view = await elsewhere(snapshot, search, 'wire', { start, end: start + 26 })
    expect(view.chosen).toBe('14 passengers were injured')
    expect(view.evidence.map(({ article }) => article)).toEqual(['copy', 'paper'])
  })

  test.each([
    [-1, 5],
    [5, 5],
    [0, 99_999],
  ])('refuses the span %i-%i', async (start, end) => {
    await expect(elsewhere(snapshot, search, 'wire', { start, end })).rejects.toThrow(/leaves a text/)
  })
})

test('the export holds flat statements and counts independent sources', () => {
  const document = exportSituation(snapshot) as {
    format: string
    statements: Record<string, unknown>[]
    points: { accounts: { independentSources: number }[] }[]
    actors: { aliases: string[] }[]
    loops: unknown[]
  }
  expect(document.format).toBe('situation/1')
  const role = document.statements.find(({ kind }) => kind === 'role')!
  expect(role).toMatchObject({ name: 'Ida Lund', nameKind: 'person', article: 'wire', reader: 'rules' })
  expect(role.evidence).toEqual({ start: 56, end: 84, exact: 'The harbour master, Ida Lund' })
  expect(document.points[1]!.accounts.map(({ independentSources }) => independentSources)).toEqual([1, 1])
  expect(document.actors[0]!.aliases).toEqual(['Lund'])
  expect(document.loops).toEqual([])
})

describe('snapshots', () => {
  test('refuse a situation that is not there', async () => {
    await expect(takeSnapshot(store, 'nothing')).rejects.toMatchObject({ code: 'dossier/no-situation' })
  })

  test('are taken again only after a change', async () => {
    const own = await openSqlite(join(folder, 'two.db'))
    await fill(own)
    const take = snapshots(own)
    const first = await take(SITUATION)
    expect(await take(SITUATION)).toBe(first)
    await own.saveReconciliation(
      SITUATION,
      { actors: [], measures: [], points: [], timeline: [], causes: { variables: [], links: [] }, loops: [] },
      '4/other',
    )
    expect((await take(SITUATION)).reconciliation.points).toEqual([])
    await own.close()
  })
})

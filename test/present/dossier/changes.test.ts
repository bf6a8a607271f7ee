import { expect, test } from 'vitest'
import type { Point, PointKind, ReasonCode, Relation } from '../../../src/model/point.ts'
import { changes } from '../../../src/present/dossier/changes.ts'
import { takeSnapshot } from '../../../src/present/dossier/snapshot.ts'
import type { ChangesView } from '../../../src/present/dossier/types.ts'
import { readCases } from '../../reconcile/build.ts'
import { storeOf } from './read-store.ts'

const [quay] = readCases(new URL('./changes.txt', import.meta.url))
const { articles, statements } = quay!
const idOf = (file: string): string =>
  articles.find(({ source }) => 'file' in source && source.file.startsWith(file))!.id

/** @param told  the articles of each account */
function point(
  question: string,
  kind: PointKind,
  relation: Relation,
  told: readonly string[][],
  code: ReasonCode = 'same-value',
): Point {
  const accounts = told.map((ids, i) => ({ answer: `${i}`, statements: [], articles: ids.map(idOf), origins: [] }))
  return { id: question, question, kind, relation, reason: { code, values: {} }, accounts }
}

const POINTS = [
  point('corrected?', 'figure', 'changed', [['a'], ['c']], 'revision'),
  point('position?', 'stance', 'changed', [['a'], ['c']], 'revision'),
  point('position told at once?', 'stance', 'changed', [['c'], ['d']], 'later-count'),
  point('moved?', 'figure', 'changed', [['a', 'b'], ['d']], 'later-count'),
  point('parted?', 'date', 'differs', [['a', 'b'], ['c']], 'both-cannot-hold'),
  point('answered?', 'date', 'differs', [['a'], ['b'], ['c']], 'both-cannot-hold'),
  point('raised?', 'date', 'differs', [['c'], ['d']], 'both-cannot-hold'),
  point('repeated?', 'date', 'differs', [['a'], ['b', 'c']], 'both-cannot-hold'),
  point('repeated in rounder words?', 'figure', 'agrees', [['a'], ['c']], 'precision'),
  point('not taken up?', 'date', 'differs', [['a'], ['b']], 'both-cannot-hold'),
  point('settled before?', 'date', 'agrees', [['a', 'b']]),
]

async function since(day: string, points: readonly Point[] = POINTS): Promise<ChangesView> {
  const store = storeOf('quay', articles, statements)
  const reconciliation = { ...(await store.reconciliation('quay')), points }
  return changes(await takeSnapshot({ ...store, reconciliation: async () => reconciliation }, 'quay'), day)
}
const named = (view: ChangesView): [string, string][] =>
  view.points.map(({ point: { question }, change }) => [question, change])

test('what each new report does to a point', async () => {
  expect(named(await since('2026-05-03'))).toEqual([
    ['corrected?', 'corrected'],
    ['position?', 'position'],
    ['position told at once?', 'position'],
    ['moved?', 'moved'],
    ['parted?', 'parted'],
    ['answered?', 'answered'],
    ['raised?', 'raised'],
    ['repeated?', 'repeated'],
    ['repeated in rounder words?', 'repeated'],
  ])
})

test('the same question is new or no longer new by the day asked for', async () => {
  const [only] = [POINTS.filter(({ question }) => question === 'parted?')]
  const kind = async (day: string) => named(await since(day, only)).map(([, change]) => change)
  expect(await kind('2026-05-01')).toEqual(['raised'])
  expect(await kind('2026-05-02')).toEqual(['parted'])
  expect(await kind('2026-05-04')).toEqual([])
})

test('sources of several earlier reports that no new one cites; disputes that none takes up', async () => {
  const { silent } = await since('2026-05-03')
  expect(silent.sources).toEqual([{ name: 'Bera Holm', kind: 'named', last: idOf('b'), reports: 2 }])
  expect(silent.points.map(({ question }) => question)).toEqual(['not taken up?'])
})

test('nothing falls silent where nothing new is told, or all is new', async () => {
  for (const day of ['2026-05-04', '2026-05-09', '2026-05-01']) {
    const { silent } = await since(day)
    expect(silent, day).toEqual({ sources: [], points: [] })
  }
})

test('steps and dated events that only new reports tell', async () => {
  const { measures, events } = await since('2026-05-03')
  expect(measures.map(({ label }) => label)).toEqual(['a toll on lorries'])
  expect(
    events.every(({ evidence }) => evidence.every(({ article }) => article === idOf('c') || article === idOf('d'))),
  ).toBe(true)
})

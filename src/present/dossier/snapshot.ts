import type { Point } from '../../model/point.ts'
import type { Reconciliation } from '../../model/situation.ts'
import type { Statement } from '../../model/statement.ts'
import type { ReadStore, StoredArticle } from '../../store/store.ts'
import { noSituation } from './error.ts'
import type { SituationRef } from './types.ts'

/** One situation as the store has it at one moment, with what is looked up often. */
export interface Snapshot {
  readonly situation: SituationRef
  /** By publication date, undated last. */
  readonly articles: readonly StoredArticle[]
  readonly article: ReadonlyMap<string, StoredArticle>
  /** Place of an article in `articles`. */
  readonly order: ReadonlyMap<string, number>
  readonly statement: ReadonlyMap<string, Statement>
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>
  readonly reconciliation: Reconciliation
  /** Points in which a statement stands. */
  readonly pointsOf: ReadonlyMap<string, readonly Point[]>
}

function group<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

const statementIds = (point: Point): Set<string> => new Set(point.accounts.flatMap(({ statements }) => statements))

/** @throws DossierError  when the store has no such situation */
export async function takeSnapshot(store: ReadStore, name: string): Promise<Snapshot> {
  const situation = (await store.situations()).find((one) => one.name === name)
  if (!situation) throw noSituation(name)
  const [articles, statements, reconciliation] = [
    await store.articles(name),
    await store.statements(name),
    await store.reconciliation(name),
  ]
  const { points } = reconciliation
  return {
    situation: { ...situation, articles: articles.length },
    articles,
    article: new Map(articles.map((one) => [one.article.id, one])),
    order: new Map(articles.map((one, at) => [one.article.id, at])),
    statement: new Map(statements.map((one) => [one.id, one])),
    statementsOf: group(statements.map((one) => [one.article, one] as const)),
    reconciliation,
    pointsOf: group(points.flatMap((point) => [...statementIds(point)].map((id) => [id, point] as const))),
  }
}

/** Snapshots by name, each taken again only when its situation has changed in the store. */
export function snapshots(store: ReadStore): (name: string) => Promise<Snapshot> {
  const taken = new Map<string, { readonly state: string; readonly snapshot: Promise<Snapshot> }>()
  return async (name) => {
    const { revision, reconciled } = await store.progress(name)
    const state = `${revision} ${reconciled}`
    const before = taken.get(name)
    if (before?.state === state) return await before.snapshot
    const snapshot = takeSnapshot(store, name)
    taken.set(name, { state, snapshot })
    snapshot.catch(() => taken.delete(name))
    return await snapshot
  }
}

import type { Store } from '../store/store.ts'
import { STAGES, type Stages } from './stages.ts'

/**
 * Lays all articles of a situation side by side, unless that was done since the last of them was read. Repairs what a
 * reading left behind that was cut off.
 *
 * @returns whether there was something to do
 */
export async function reconcileSituation(store: Store, situation: string, stages: Stages = STAGES): Promise<boolean> {
  // The revision is taken first: what another process saves meanwhile leaves this reconciliation stale, as it should.
  const { revision, reconciled } = await store.progress(situation)
  const mark = `${revision}/${stages.reconcilingVersion()}`
  if (revision === 0 || reconciled === mark) return false
  const all = (await store.allArticles(situation)).map(({ article }) => article)
  const { copyOf, duplicates } = stages.findCopies(all)
  const copies = all.map(({ id }): [string, { copyOf: string | null; duplicateOf: string | null }] => [
    id,
    { copyOf: copyOf.get(id) ?? null, duplicateOf: duplicates.get(id) ?? null },
  ])
  await store.saveCopies(situation, new Map(copies))
  const articles = (await store.articles(situation)).map(({ article }) => article)
  await store.saveReconciliation(situation, stages.reconcile(articles, await store.statements(situation)), mark)
  return true
}

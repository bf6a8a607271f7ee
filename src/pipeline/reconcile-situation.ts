import type { Article } from '../model/article.ts'
import type { Copies, Store } from '../store/store.ts'
import { settleArticle } from './settle-article.ts'
import { STAGES, type Stages } from './stages.ts'

/** Where a new article is laid beside some of the others only. */
export interface Reach {
  /** Up to so many articles all are laid side by side whenever one is added. */
  readonly few?: number
  /** Above that, all are where fewer than this stand to each new one. */
  readonly knownToNew?: number
}

/** Every article beside every other. */
async function reconcileAll(store: Store, situation: string, mark: string, stages: Stages): Promise<void> {
  const all = (await store.allArticles(situation)).map(({ article }) => article)
  const { copyOf, duplicates } = stages.findCopies(all)
  const copies: Copies = new Map(
    all.map(({ id }) => [id, { copyOf: copyOf.get(id) ?? null, duplicateOf: duplicates.get(id) ?? null }]),
  )
  await store.saveCopies(situation, copies)
  const articles = (await store.articles(situation)).map(({ article }) => article)
  const statements = await store.statements(situation)
  const byArticle = new Map(all.map(({ id }) => [id, [] as (typeof statements)[number][]]))
  for (const one of statements) byArticle.get(one.article)?.push(one)
  // A copy is found by its origin.
  const isCopy = ({ id }: Article): boolean => copies.get(id)!.copyOf !== null || copies.get(id)!.duplicateOf !== null
  const keys = new Map(
    all.map((one) => [one.id, isCopy(one) ? [] : stages.keysOf(one, byArticle.get(one.id)!)] as const),
  )
  await store.saveReconciliation(situation, stages.reconcile(articles, statements), mark, keys)
}

/**
 * Lays the articles of a situation side by side, unless that was done since the last of them was read: all of them, or, in
 * a large situation to which few were added, each new one beside those most like it. Repairs what a reading left behind
 * that was cut off.
 *
 * @returns whether there was something to do
 */
export async function reconcileSituation(
  store: Store,
  situation: string,
  stages: Stages = STAGES,
  { few = 48, knownToNew = 16 }: Reach = {},
): Promise<boolean> {
  // The revision is taken first: what another process saves meanwhile leaves this reconciliation stale, as it should.
  const { revision, reconciled } = await store.progress(situation)
  const version = stages.reconcilingVersion()
  const mark = `${revision}/${version}`
  if (revision === 0 || reconciled === mark) return false
  const { articles, unsettled } = await store.settling(situation)
  const isSound = reconciled?.split('/')[1] === version
  if (!isSound || articles <= few || unsettled.length * knownToNew > articles) {
    await reconcileAll(store, situation, mark, stages)
    return true
  }
  for (const id of unsettled) await settleArticle(store, situation, id, stages)
  await store.saveMark(situation, mark)
  return true
}

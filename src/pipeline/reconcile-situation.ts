import type { Article } from '../model/article.ts'
import type { Part, PartKind } from '../model/situation.ts'
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

/** Articles laid beside the others again, at most, when what they told together with those that went is gone. */
const MOST_AGAIN = 16

/**
 * Takes what rested on articles that went, or were read anew, out of what was found.
 *
 * @returns articles whose accounts may agree now that what stood against them is gone
 */
async function pruneGone(store: Store, situation: string, stages: Stages): Promise<string[]> {
  const { articles, statements, held } = await store.left(situation)
  if (articles.length === 0) return []
  const gone = { articles: new Set(articles), statements: new Set(statements) }
  const pruned = <K extends PartKind>(kind: K) =>
    (held[kind] as readonly { place: number; thing: Part<K> }[]).map(({ place, thing }) => ({
      place,
      thing: stages.prune(kind, thing, gone),
    }))
  const points = pruned('points')
  await store.savePruned(situation, {
    actors: pruned('actors'),
    measures: pruned('measures'),
    points,
    timeline: pruned('timeline'),
    variables: [],
    links: pruned('links'),
    loops: pruned('loops'),
  })
  const fallen = held.points.filter((_, at) => points[at]!.thing === null)
  const still = fallen.flatMap(({ thing }) => {
    const told = thing.accounts.flatMap((account) => account.articles)
    return told.findLast((id) => !gone.articles.has(id)) ?? []
  })
  return [...new Set(still)].slice(0, MOST_AGAIN)
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
  const again = await pruneGone(store, situation, stages)
  for (const id of new Set([...unsettled, ...again])) await settleArticle(store, situation, id, stages)
  await store.saveMark(situation, mark)
  return true
}

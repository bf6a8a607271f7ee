import type { Article } from '../model/article.ts'
import type { Settling, Store } from '../store/store.ts'
import type { Stages } from './stages.ts'

/** Reports that a new one is laid beside. */
const NEIGHBOURS = 20
/** A name, figure or word that more reports have than this leads to none of them. */
const MOST_HOLDERS = 200

const timeOf = (published: string | null | undefined): number => {
  const time = Date.parse(published ?? '')
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}

const NOTHING: Settling['graft'] = {
  actors: [],
  measures: [],
  points: [],
  timeline: [],
  variables: [],
  links: [],
  loops: [],
}

/**
 * Lays one article beside those most like it, and grafts what shows on what was known of all. The work does not grow with
 * the situation: neighbours are found by what few other articles have, and only the things touched are read and written.
 */
export async function settleArticle(store: Store, situation: string, id: string, stages: Stages): Promise<void> {
  const [stored] = await store.someArticles(situation, [id])
  if (!stored) return
  const own = await store.statementsOf(situation, [id])
  const keys = stages.keysOf(stored.article, own)
  const alike = await store.similar(situation, keys, { limit: NEIGHBOURS + 1, mostHolders: MOST_HOLDERS })
  // One that is settled again is most like itself.
  const near = alike.filter((one) => one !== id).slice(0, NEIGHBOURS)
  const neighbours = (await store.someArticles(situation, near)).map(({ article }) => article)
  const { copyOf, duplicates } = stages.findCopies([...neighbours, stored.article])
  // Among some of the articles a copy's origin may be missing: what is known of the others stays.
  const copies = new Map([[id, { copyOf: copyOf.get(id) ?? null, duplicateOf: duplicates.get(id) ?? null }]])
  for (const one of neighbours) if (copyOf.get(one.id) === id) copies.set(one.id, { copyOf: id, duplicateOf: null })
  // Of two with the very same words the one that is shown stays so.
  const same = neighbours.find((one) => duplicates.get(one.id) === id)
  if (same) copies.set(id, { copyOf: null, duplicateOf: same.id }).delete(same.id)
  const { copyOf: origin, duplicateOf } = copies.get(id)!
  const save = (graft: Settling['graft']) =>
    // A copy is found by its origin.
    store.saveSettling(situation, { article: id, keys: (origin ?? duplicateOf) ? [] : keys, copies, graft })
  if (duplicateOf !== null) return await save(NOTHING)

  const articles: Article[] = [stored.article, ...neighbours].map((one) => ({
    ...one,
    copyOf: copies.get(one.id)?.copyOf ?? one.copyOf,
  }))
  const isOwn = new Set(own.map((one) => one.id))
  const found = stages.restingOn(
    stages.reconcile(articles, [...own, ...(await store.statementsOf(situation, near))]),
    (statement) => isOwn.has(statement),
  )
  const known = await store.hosts(situation, found)
  const points = [...found.points, ...known.points.flatMap((hosts) => hosts.map(({ thing }) => thing))]
  const told = points.flatMap(({ accounts }) => accounts.flatMap((account) => account.articles))
  const published = await store.published(situation, [...new Set(told)])
  await save(stages.graft(found, known, (article) => timeOf(published.get(article))))
}

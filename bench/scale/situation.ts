import type { Actor } from '../../src/model/actor.ts'
import type { Reconciliation } from '../../src/model/situation.ts'
import { articleKeys } from '../../src/reconcile/graft/keys.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import type { Reading, Store } from '../../src/store/store.ts'
import { namesOf, varied, variedReconciliation } from './varied.ts'

const EMPTY = { actors: [], measures: [], points: [], timeline: [], loops: [], causes: { variables: [], links: [] } }

/** Actors of all stories, one for each name. */
function oneOfEach(actors: readonly Actor[]): Actor[] {
  const byName = new Map<string, { first: Actor; statements: string[] }>()
  for (const one of actors) {
    const same = byName.get(one.name)
    if (same) same.statements.push(...one.statements)
    else byName.set(one.name, { first: one, statements: [...one.statements] })
  }
  return [...byName.values()].map(({ first, statements }) => ({ ...first, statements }))
}

const together = (all: readonly Reconciliation[]): Reconciliation => ({
  ...EMPTY,
  actors: oneOfEach(all.flatMap(({ actors }) => actors)),
  measures: all.flatMap(({ measures }) => measures),
  points: all.flatMap(({ points }) => points),
  timeline: all.flatMap(({ timeline }) => timeline),
  loops: all.flatMap(({ loops }) => loops),
  causes: {
    variables: all.flatMap(({ causes }) => causes.variables),
    links: all.flatMap(({ causes }) => causes.links),
  },
})

/**
 * Fills a store with `count` articles: the stories of `base` again and again, each time varied. Each story is laid side by
 * side once and moved with its words; only actors are joined across stories, so that those of frequent names grow large.
 *
 * @param mark  of the rules, after the revision
 */
export async function fill(
  store: Store,
  situation: string,
  base: readonly Reading[],
  count: number,
  mark: string,
): Promise<void> {
  const names = namesOf(base.flatMap(({ articles }) => articles.map(({ article }) => article.text)))
  const story = reconcile(
    base.flatMap(({ articles }) => articles.map(({ article }) => article)),
    base.flatMap(({ statements }) => statements),
  )
  const keys = new Map<string, readonly string[]>()
  const found: Reconciliation[] = []
  for (let round = 0; round * base.length < count; round++) {
    const some = base.slice(0, count - round * base.length).map((one) => varied(one, names, round))
    const [articles, statements] = [some.flatMap((one) => one.articles), some.flatMap((one) => one.statements)]
    await store.saveReading(situation, {
      source: `/round/${round}`,
      name: `round-${round}`,
      fingerprint: `${round}`,
      articles,
      statements,
      notices: [],
    })
    for (const one of some) {
      const [stored] = one.articles
      if (stored) keys.set(stored.article.id, articleKeys(stored.article, one.statements))
    }
    if (some.length === base.length) found.push(variedReconciliation(story, names, round))
  }
  const { revision } = await store.progress(situation)
  await store.saveReconciliation(situation, together(found), `${revision}/${mark}`, keys)
}

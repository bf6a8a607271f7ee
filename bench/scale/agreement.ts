import type { Relation } from '../../src/model/point.ts'
import type { Reconciliation } from '../../src/model/situation.ts'
import { reconcileSituation } from '../../src/pipeline/reconcile-situation.ts'
import { STAGES } from '../../src/pipeline/stages.ts'
import type { Reading, Store } from '../../src/store/store.ts'
import { namesOf, varied } from './varied.ts'

/** One report in so many is added to the others. */
const ADDED_ONE_IN = 7
const SITUATION = 'agreement'

/** Pairs of statements in one point, one of them of an added report, with how that point stands. */
function pairsOf({ points }: Reconciliation, isAdded: (statement: string) => boolean): Map<string, Relation> {
  const pairs = new Map<string, Relation>()
  for (const { accounts, relation } of points) {
    const all = accounts.flatMap(({ statements }) => statements)
    for (const one of all.filter(isAdded))
      for (const other of all) if (other !== one) pairs.set(`${one} ${other}`, relation)
  }
  return pairs
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`

/**
 * How far points are the same when reports are added one at a time and when all are compared with all.
 *
 * @param store   an empty one
 * @param rounds  how often the stories of `base` are told, each time varied
 */
export async function agreement(store: Store, base: readonly Reading[], rounds: number): Promise<string> {
  const names = namesOf(base.flatMap(({ articles }) => articles.map(({ article }) => article.text)))
  const all = Array.from({ length: rounds }, (_, round) => base.map((one) => varied(one, names, round))).flat()
  const isLate = (at: number): boolean => at % ADDED_ONE_IN === ADDED_ONE_IN >> 1
  const late = all.filter((_, at) => isLate(at))
  for (const one of all.filter((_, at) => !isLate(at))) await store.saveReading(SITUATION, one)
  await reconcileSituation(store, SITUATION)
  for (const one of late) {
    await store.saveReading(SITUATION, one)
    await reconcileSituation(store, SITUATION)
  }
  const articles = (await store.articles(SITUATION)).map(({ article }) => article)
  const whole = STAGES.reconcile(articles, await store.statements(SITUATION))
  const added = new Set(late.flatMap(({ statements }) => statements.map(({ id }) => id)))
  const [found, sought] = [await store.reconciliation(SITUATION), whole].map((one) =>
    pairsOf(one, (id) => added.has(id)),
  ) as [Map<string, Relation>, Map<string, Relation>]
  const same = [...found].filter(([pair]) => sought.has(pair))
  const alike = same.filter(([pair, relation]) => sought.get(pair) === relation)
  return [
    `${late.length} reports added one at a time to ${all.length - late.length}, against all compared with all: of pairs of`,
    `statements in one point ${percent(same.length, found.size)} of those found and ${percent(same.length, sought.size)} of those to find are the same,`,
    `and of these ${percent(alike.length, same.length)} stand the same`,
  ].join('\n')
}

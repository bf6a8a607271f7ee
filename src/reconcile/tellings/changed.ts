import type { Point } from '../../model/point.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestFit, groupThings } from '../corpus/group.ts'
import { areApart } from './alike.ts'
import { type Change, changeAlikeness, changesOf } from './change.ts'
import { pointFrom } from './point-from.ts'
import type { Telling } from './telling.ts'
import { untoldBy } from './untold.ts'

const UNLIKE = -1

interface Changed {
  readonly telling: Telling
  readonly change: Change
}

/** What grows by itself has no doer: its own words name what grows. */
const changing = (telling: Telling, change: Change): Changed => ({
  telling: change.isOfDoer ? telling : { ...telling, doers: [] },
  change,
})

/** Whether both name who acts, and no one of them is one of the others. */
const areOfTwo = (a: Telling, b: Telling, same: SameActor): boolean =>
  a.doers.length > 0 &&
  b.doers.length > 0 &&
  !a.doers.some((one) => b.doers.some((other) => same(one.name, other.name)))

/**
 * That there is more or less of something, as two or more reports tell it in whatever words.
 *
 * @param points  those already found: what they say is not said again
 */
export function changePoints(
  tellings: readonly Telling[],
  points: readonly Point[],
  actors: ActorIndex,
  corpus: Corpus,
  same: SameActor,
): Point[] {
  const isUntold = untoldBy(points, corpus)
  const all = tellings.flatMap((telling) => changesOf(telling.statement).map((change) => changing(telling, change)))
  const fitness = (a: Changed, b: Changed): number => {
    const isNamed = (one: string): boolean => a.telling.named.has(one) || b.telling.named.has(one)
    const found = changeAlikeness(a.change, b.change, isNamed)
    if (found === 0) return UNLIKE
    return areOfTwo(a.telling, b.telling, same) || areApart(a.telling, b.telling, same)
      ? Number.NEGATIVE_INFINITY
      : found
  }
  const groups = groupThings(
    all,
    ({ change }) => change.thing,
    (one, group) => bestFit(group, (other) => fitness(one, other)),
  )
  return groups
    .filter((group) => isUntold(group.map(({ telling }) => telling)))
    .flatMap((group) => {
      const asking = group.filter(({ change }) => change.isMain).map(({ telling }) => telling)
      return (
        pointFrom(
          group.map(({ telling }) => telling),
          actors,
          corpus,
          asking,
        ) ?? []
      )
    })
}

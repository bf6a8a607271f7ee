import type { Point } from '../../model/point.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestFit, groupThings } from '../corpus/group.ts'
import { alikeness, weightsOf } from './alike.ts'
import { changePoints } from './changed.ts'
import { nearbyOf } from './nearby.ts'
import { actingFor } from './patron.ts'
import { pointFrom } from './point-from.ts'
import { tellingOf } from './telling.ts'
import { untoldBy } from './untold.ts'

/** Kinds of statements whose words are a clause. */
const KINDS = ['event', 'effect', 'norm', 'attribution'] as const

/**
 * What two or more reports tell in clauses of like words, whatever kind of statement it is.
 *
 * @param points  those already found: what they say is not said again
 */
export function tellingPoints(
  points: readonly Point[],
  corpus: Corpus,
  actors: ActorIndex,
  sameActor: SameActor,
): Point[] {
  const same = actingFor(corpus, actors, sameActor)
  const isUntold = untoldBy(points, corpus)
  const nearby = nearbyOf(corpus)
  const tellings = KINDS.flatMap((kind) =>
    corpus.of(kind).flatMap((statement) => tellingOf(statement, corpus, nearby) ?? []),
  )
  const weight = weightsOf(tellings)
  const groups = groupThings(
    tellings,
    ({ stems }) => stems,
    (one, group) => bestFit(group, (other) => alikeness(one, other, weight, same)),
  )
  const told = groups.filter(isUntold).flatMap((group) => pointFrom(group, actors, corpus) ?? [])
  return [...told, ...changePoints(tellings, [...points, ...told], actors, corpus, same)]
}

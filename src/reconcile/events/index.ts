import type { Point } from '../../model/point.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { coursePoints } from './course/points.ts'
import { encounterPoints } from './encounters.ts'
import { denialPoints } from './points.ts'
import { reversalPoints } from './reversals.ts'

const statementsOf = ({ accounts }: Point): string[] => accounts.flatMap(({ statements }) => statements)

/** Those of `more` that set no two statements against each other which one of `points` sets so already. */
function withoutSaid(more: readonly Point[], points: readonly Point[]): Point[] {
  const said = points.map((point) => new Set(statementsOf(point)))
  return more.filter((point) => {
    const own = statementsOf(point)
    return !said.some((other) => own.filter((one) => other.has(one)).length > 1)
  })
}

/** What one report tells as done, or to stand one way, and another as not done or undone, or to stand another way. */
export function eventPoints(corpus: Corpus, actors: ActorIndex, same: SameActor): Point[] {
  const denied = denialPoints(corpus, actors, same)
  const met = withoutSaid(encounterPoints(corpus, actors, same), denied)
  const found = [...denied, ...met, ...reversalPoints(corpus)]
  return [...found, ...withoutSaid(coursePoints(corpus, same), found)]
}

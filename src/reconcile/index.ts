import type { Article } from '../model/article.ts'
import type { Reconciliation } from '../model/situation.ts'
import type { Statement } from '../model/statement.ts'
import { actorsOf } from './actors/index.ts'
import { sameActorIn } from './actors/same.ts'
import { capabilityPoints } from './capabilities/points.ts'
import { loopsOf } from './causes/loops.ts'
import { mapOf } from './causes/map.ts'
import { corpusOf } from './corpus/corpus.ts'
import { datePoints } from './dates/points.ts'
import { claimsOf } from './effects/claims.ts'
import { effectPoints } from './effects/points.ts'
import { eventPoints } from './events/index.ts'
import { figurePoints } from './figures/points.ts'
import { measuresOf } from './measures/index.ts'
import { normPoints } from './norms/points.ts'
import { particularPoints } from './particulars/points.ts'
import { distinct } from './points/distinct.ts'
import { quotePoints } from './quotes/points.ts'
import { stancePoints } from './stances/points.ts'
import { statusPoints } from './statuses/points.ts'
import { tellingPoints } from './tellings/points.ts'
import { timelineOf } from './timeline/timeline.ts'

/** What only shows across reports: actors, measures, points, a timeline, the map of effects and its circles. Pure: the same input gives the same output. */
export function reconcile(articles: readonly Article[], statements: readonly Statement[]): Reconciliation {
  const corpus = corpusOf(articles, statements)
  const actors = actorsOf(corpus)
  const measures = measuresOf(corpus)
  const same = sameActorIn(corpus, actors)
  const claims = claimsOf(corpus)
  const found = [
    ...figurePoints(corpus),
    ...datePoints(corpus),
    ...stancePoints(corpus, actors),
    ...statusPoints(corpus),
    ...quotePoints(corpus, actors),
    ...eventPoints(corpus, actors, same),
    ...particularPoints(corpus, actors, same),
    ...effectPoints(claims, corpus),
    ...normPoints(corpus),
    ...capabilityPoints(corpus, actors, same),
  ]
  const points = distinct([...found, ...tellingPoints(found, corpus, actors, same)])
  const { map, joined } = mapOf(claims, corpus)
  return {
    actors: actors.actors,
    measures,
    points,
    timeline: timelineOf(corpus, points),
    causes: map,
    loops: loopsOf(joined),
  }
}

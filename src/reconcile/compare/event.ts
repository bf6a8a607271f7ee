import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import type { Feature } from './feature.ts'

/** What happens once to a thing: signed, built, failed. Two dates for other events are no conflict. */
export const event: Feature<DatedPair> = {
  name: 'event',
  weight: 0.35,
  score: (pair) => {
    const { a, b } = pair
    if ([...a.events].some((one) => b.events.has(one))) return 1
    const isOther = a.events.size > 0 && b.events.size > 0
    if (isPeaceful(pair)) return isOther ? -0.5 : 0
    return isOther ? 'apart' : -0.5
  },
}

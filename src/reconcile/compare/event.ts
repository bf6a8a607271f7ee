import { happensOnce } from '../dates/events.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import type { Feature } from './feature.ts'

/** What happens once to a thing: signed, built, failed. Two dates for other events are no conflict. */
export const event: Feature<DatedPair> = {
  name: 'event',
  weight: 0.35,
  score: (pair) => {
    const { a, b } = pair
    const shared = [...a.events].filter((one) => b.events.has(one))
    if (shared.some((one) => isPeaceful(pair) || happensOnce(one) || (a.isAhead && b.isMoved))) return 1
    const [x, y] = [a.events.size > 0, b.events.size > 0]
    if (isPeaceful(pair)) return x && y ? -0.5 : 0
    // Two dates oppose each other only where both tell one event, or one says that it was moved.
    if (a.isMoved || b.isMoved) return x && y ? 'apart' : 0
    return 'apart'
  },
}

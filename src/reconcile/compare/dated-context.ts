import { overlap } from '../corpus/content.ts'
import { happensOnce } from '../dates/events.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import type { Feature } from './feature.ts'

/** Words of the dated clauses. */
export const datedContext: Feature<DatedPair> = {
  name: 'dated-context',
  weight: 1,
  score: (pair) => {
    const { dice, contained, shared } = overlap(pair.a.stems, pair.b.stems, pair.weight)
    const isEvent = [...pair.a.events].some((one) => pair.b.events.has(one) && (isPeaceful(pair) || happensOnce(one)))
    if (isPeaceful(pair)) return shared >= 2 || (shared >= 1 && isEvent) ? (dice + contained) / 2 : 0
    return shared >= 2 && (isEvent || pair.a.isMoved || pair.b.isMoved || shared >= 4) ? (dice + contained) / 2 : -1
  },
}

import { overlap } from '../corpus/content.ts'
import { judgeNames } from '../corpus/names.ts'
import { happensOnce } from '../dates/events.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import { isDeedOfOne } from './event.ts'
import type { Feature } from './feature.ts'
import { areForeign } from './foreign.ts'
import { areAcquainted } from './lead-names.ts'

const LEAST_TOPICS = 2

/** Words of the dated clauses. */
export const datedContext: Feature<DatedPair> = {
  name: 'dated-context',
  weight: 1,
  score: (pair) => {
    const { a, b } = pair
    const { dice, contained, shared } = overlap(a.stems, b.stems, pair.weight)
    const isEvent =
      [...a.events].some((one) => b.events.has(one) && (isPeaceful(pair) || happensOnce(one))) || isDeedOfOne(pair)
    if (isPeaceful(pair)) return shared >= 2 || (shared >= 1 && isEvent) ? (dice + contained) / 2 : 0
    // The event itself is no thing that it happens to: "the mill shut" and "the mill shut" have but the mill in common.
    const topics = [...a.stems].filter((one) => !one.startsWith('!') && b.stems.has(one)).length
    const areOneName = judgeNames(a.names, b.names) === 'shared'
    if (!(isEvent && areOneName) && !a.isMoved && !b.isMoved && areForeign(a, b)) return 'apart'
    const isNamed = areOneName || areAcquainted(a.leadNames, b.leadNames)
    if (topics < LEAST_TOPICS && !isNamed && !a.isMoved && !b.isMoved) return -1
    return shared >= 2 && (isEvent || pair.a.isMoved || pair.b.isMoved || shared >= 4) ? (dice + contained) / 2 : -1
  },
}

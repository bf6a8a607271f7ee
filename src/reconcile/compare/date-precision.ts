import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import { daysLong } from '../edtf/interval.ts'
import type { Feature } from './feature.ts'

/** Two equal days are seldom equal by chance, two equal years often are. */
export const datePrecision: Feature<DatedPair> = {
  name: 'date-precision',
  weight: 0.15,
  score: (pair) => {
    if (!isPeaceful(pair)) return 0
    const longest = Math.max(daysLong(pair.a.interval), daysLong(pair.b.interval))
    return longest <= 1 ? 1 : longest <= 31 ? 0.5 : 0
  },
}

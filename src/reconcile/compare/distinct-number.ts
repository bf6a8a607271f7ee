import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { significantDigits } from '../figures/value.ts'
import type { Feature } from './feature.ts'

/** Equal numbers of many digits, or large ones, are seldom equal by chance; "two" and "two" often are. */
export const distinctNumber: Feature<FigurePair> = {
  name: 'distinct-number',
  weight: 0.55,
  score: (pair) => {
    if (!isPeaceful(pair)) return 0
    const [low, high] = [Math.min(pair.a.value.low, pair.b.value.low), Math.max(pair.a.value.low, pair.b.value.low)]
    const digits = Math.min(significantDigits(low), significantDigits(high))
    const score = digits >= 3 ? 1 : digits === 2 ? 0.7 : low >= 1000 ? 0.7 : low >= 10 ? 0.4 : low >= 4 ? 0.2 : 0
    return pair.judgement === 'same' ? score : score * 0.4
  },
}

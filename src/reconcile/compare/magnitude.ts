import type { FigurePair } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const COUNTS = 12
const MEASURES = 4

/** Numbers that exclude each other by far measure two things more often than one: a part and a whole, a day and a year. */
export const magnitude: Feature<FigurePair> = {
  name: 'magnitude',
  weight: 0,
  score: ({ a, b, judgement }) => {
    if (judgement === 'unclear') return 'apart'
    if (judgement !== 'conflict') return 0
    const [low, high] = [Math.min(a.value.low, b.value.low), Math.max(a.value.high, b.value.high)]
    return low <= 0 || high / low > (a.unit.dimension === 'count' ? COUNTS : MEASURES) ? 'apart' : 0
  },
}

import { overlaps } from '../edtf/interval.ts'
import { type FigurePair, moves } from '../figures/pair.ts'
import { judgeActs } from './act.ts'
import type { Feature } from './feature.ts'

const COUNTS = 12
const MEASURES = 4

/** Two sources on one act of one day, or a toll that goes on: there a measure may lie as far apart as a count. */
function isOneMatter({ a, b }: FigurePair): boolean {
  if (moves(a) && moves(b)) return true
  const isOneTime = a.dates.some((x) => b.dates.some((y) => overlaps(x, y)))
  return isOneTime && a.source !== null && b.source !== null && judgeActs(a.act, b.act) === 'same'
}

/** Numbers that exclude each other by far measure two things more often than one: a part and a whole, a day and a year. */
export const magnitude: Feature<FigurePair> = {
  name: 'magnitude',
  weight: 0,
  score: (pair) => {
    const { a, b, judgement } = pair
    if (judgement === 'unclear') return 'apart'
    if (judgement !== 'conflict') return 0
    const [low, high] = [Math.min(a.value.low, b.value.low), Math.max(a.value.high, b.value.high)]
    return low <= 0 || high / low > (a.unit.dimension === 'count' || isOneMatter(pair) ? COUNTS : MEASURES)
      ? 'apart'
      : 0
  },
}

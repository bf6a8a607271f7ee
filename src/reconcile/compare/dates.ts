import { overlaps } from '../edtf/interval.ts'
import { type FigurePair, isPeaceful, moves } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

/** Dates beside the figures: history on one side alone, or two dates of a count that does not move, are other things. */
export const dates: Feature<FigurePair> = {
  name: 'dates',
  weight: 0.1,
  score: (pair) => {
    const { a, b } = pair
    const meet = a.dates.some((x) => b.dates.some((y) => overlaps(x, y)))
    if (a.dates.length > 0 && b.dates.length > 0) {
      if (meet) return 1
      if (a.isHistory || b.isHistory) return 'apart'
      return isPeaceful(pair) ? -0.5 : moves(a) && moves(b) ? 0 : 'apart'
    }
    return a.isHistory !== b.isHistory && !isPeaceful(pair) ? 'apart' : 0
  },
}

import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

/** The noun that a measure qualifies: a two-year moratorium and a two-year sentence are no two accounts of one length. */
export const measured: Feature<FigurePair> = {
  name: 'measured',
  weight: 0.25,
  score: (pair) => {
    const { a, b } = pair
    if (a.measured === null || b.measured === null) return 0
    if (a.measured === b.measured) return 1
    return isPeaceful(pair) ? -0.5 : 'apart'
  },
}

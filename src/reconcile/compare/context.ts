import { overlap } from '../corpus/content.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

/** Words of the clauses. Where the numbers exclude each other, what only one side says counts against. */
export const context: Feature<FigurePair> = {
  name: 'context',
  weight: 1,
  score: (pair) => {
    const { dice, contained, shared } = overlap(pair.a.stems, pair.b.stems, pair.weight)
    if (shared === 0) return 0
    if (isPeaceful(pair)) return ((contained + dice) / 2) * (shared >= 2 ? 1 : 0.6)
    const close = overlap(pair.a.closeStems, pair.b.closeStems, pair.weight)
    return close.shared >= 2 ? Math.max(dice, close.dice) : dice
  },
}

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
    return isPeaceful(pair) ? (contained + dice) / 2 : dice
  },
}

import type { FigurePair } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

/** Same dimension; of counts the same counted noun; of money the same currency. Sums in two currencies are never compared. */
export const unit: Feature<FigurePair> = {
  name: 'unit',
  weight: 0,
  score: ({ a, b }) => (a.unit.dimension === b.unit.dimension && a.unit.name === b.unit.name ? 1 : 'apart'),
}

import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const EVERYDAY: ReadonlySet<string> = new Set(['person', 'time', 'duration', 'length', 'share', ''])
const LARGE = 1000
const LEAST = 3

/** Both reports count the thing once, and to the same number: what else could they mean. */
export const soleCount: Feature<FigurePair> = {
  name: 'sole-count',
  weight: 0.4,
  score: (pair) => {
    const { a, b } = pair
    if (!isPeaceful(pair) || pair.judgement !== 'same' || !a.isSole || !b.isSole || a.value.low < LEAST) return 0
    const isSaidAlike = [...a.predicates].some((name) => b.predicates.has(name))
    return !EVERYDAY.has(a.unit.name) || a.value.low >= LARGE || isSaidAlike ? 1 : 0
  },
}

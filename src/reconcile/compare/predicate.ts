import { hasSame } from '../corpus/has-same.ts'
import { overlaps } from '../edtf/interval.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { predicate as predicateOf } from '../figures/predicates.ts'
import type { Feature } from './feature.ts'

const isToll = (name: string): boolean => /^(?:grows|moves)$/.test(predicateOf(name).course)

/** What is said of the things counted: dead and injured are two counts, and "dead or injured" is a third. */
export const predicate: Feature<FigurePair> = {
  name: 'predicate',
  weight: 0.7,
  score: (pair) => {
    const { a, b } = pair
    if (a.predicates.size === 0 && b.predicates.size === 0) return 0
    if (isPeaceful(pair)) {
      if (a.predicates.size === 0 || b.predicates.size === 0) return 0
      const shared = [...a.predicates].filter((x) => b.predicates.has(x))
      if (shared.length === 0) return 'apart'
      return hasSame(a.predicates, b.predicates) && shared.every(isToll) ? 0.8 : 0.5
    }
    if (a.predicates.size === 0 || b.predicates.size === 0) return -0.5
    if (!hasSame(a.predicates, b.predicates)) return 'apart'
    const isOneEvent = a.dates.some((x) => b.dates.some((y) => overlaps(x, y)))
    return [...a.predicates].every((name) => isToll(name) || (isOneEvent && predicateOf(name).course === 'fixed'))
      ? 1
      : 0.5
  },
}

import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

/** Words between number and noun: "large dams" may be "dams", but "earth dams" are no "concrete dams". */
export const described: Feature<FigurePair> = {
  name: 'described',
  weight: 0.2,
  score: (pair) => {
    const [short, long] = [pair.a.described, pair.b.described].sort((x, y) => x.size - y.size) as [
      Set<string>,
      Set<string>,
    ]
    if (long.size === 0) return 0
    const shared = [...short].filter((one) => long.has(one)).length
    if (shared === short.size) return short.size > 0 ? 1 : isPeaceful(pair) ? 0 : -0.5
    return isPeaceful(pair) ? -0.5 : 'apart'
  },
}

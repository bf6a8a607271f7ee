import { judgeQualifiers } from '../corpus/qualifiers.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

/** Words of scope: per day or in all, city or region, planned or done, men or women, capacity or use. */
export const scope: Feature<FigurePair> = {
  name: 'scope',
  weight: 0.2,
  score: (pair) => {
    if (pair.a.isPart !== pair.b.isPart) return 'apart'
    const judgement = judgeQualifiers(pair.a.qualifiers, pair.b.qualifiers)
    if (judgement === 'apart') return 'apart'
    if (judgement === 'one-sided') return isPeaceful(pair) ? -0.5 : 'apart'
    return 0
  },
}

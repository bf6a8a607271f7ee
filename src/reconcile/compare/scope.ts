import { judgeQualifiers, type Qualifiers } from '../corpus/qualifiers.ts'
import { type FigurePair, isPeaceful, moves } from '../figures/pair.ts'
import { areOtherAreas } from '../figures/places.ts'
import type { Feature } from './feature.ts'
import { replaces } from './linked.ts'

const PLAN = 'apart:plan'

/** Scopes of two figures; what "will" be is as much a forecast or a plan as what is said to be one. */
function beforehand({ a, b }: FigurePair): [Qualifiers, Qualifiers] {
  const isOneTime = (a.isAhead && b.qualifiers.has(PLAN)) || (b.isAhead && a.qualifiers.has(PLAN))
  const plain = (scope: Qualifiers): Qualifiers =>
    isOneTime ? new Map([...scope].filter(([family]) => family !== PLAN)) : scope
  return [plain(a.qualifiers), plain(b.qualifiers)]
}

/** Words of scope: per day or in all, city or region, planned or done, men or women, capacity or use. */
export const scope: Feature<FigurePair> = {
  name: 'scope',
  weight: 0.2,
  score: (pair) => {
    if (pair.a.isPart !== pair.b.isPart) return 'apart'
    if (areOtherAreas(pair.a, pair.b)) return 'apart'
    const judgement = judgeQualifiers(...beforehand(pair))
    if (judgement === 'apart') return 'apart'
    // "The toll may pass 300" is no count that any other could confirm.
    const isFeared = pair.a.qualifiers.has(PLAN) !== pair.b.qualifiers.has(PLAN) && moves(pair.a) && moves(pair.b)
    if (judgement === 'one-sided' && isFeared) return 'apart'
    // "Raised the price from 120 euros to 150" says of both what they are.
    const isUpdate = replaces(pair.b, pair.a) || replaces(pair.a, pair.b)
    if (judgement === 'one-sided') return isPeaceful(pair) ? -0.5 : isUpdate ? 0 : 'apart'
    // Beds that will be set up are no beds that are there; a sum to come may be the one that was offered.
    const isThing = pair.a.unit.dimension === 'count' && pair.a.predicates.size === 0 && pair.b.predicates.size === 0
    return isThing && !isUpdate && pair.a.isAhead !== pair.b.isAhead && !isPeaceful(pair) ? 'apart' : 0
  },
}

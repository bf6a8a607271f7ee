import { areOtherOrdinals } from '../corpus/ordinals.ts'
import { judgeQualifiers } from '../corpus/qualifiers.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import type { Feature } from './feature.ts'

/** Words of scope: first and last, part and whole. */
export const datedScope: Feature<DatedPair> = {
  name: 'dated-scope',
  weight: 0.1,
  score: (pair) => {
    if (areOtherOrdinals(pair.a.ordinals, pair.b.ordinals)) return 'apart'
    const judgement = judgeQualifiers(pair.a.qualifiers, pair.b.qualifiers)
    if (judgement === 'apart') return isPeaceful(pair) ? -1 : 'apart'
    return 0
  },
}

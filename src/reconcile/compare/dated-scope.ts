import { areOtherOrdinals } from '../corpus/ordinals.ts'
import { judgeQualifiers } from '../corpus/qualifiers.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import { daysLong } from '../edtf/interval.ts'
import type { Feature } from './feature.ts'
import { areOtherKindsOf } from './kinds.ts'

const MONTH_DAYS = 27

/** "In 2024 nine mills shut", "in 2025 four mills shut": each year has its own count. */
const haveOtherNumbers = ({ a, b }: DatedPair): boolean =>
  [a, b].every(({ interval }) => daysLong(interval) > MONTH_DAYS) &&
  a.numbers.size > 0 &&
  b.numbers.size > 0 &&
  ![...a.numbers].some((one) => b.numbers.has(one))

/** Words of scope: first and last, part and whole, of which kind, how many. */
export const datedScope: Feature<DatedPair> = {
  name: 'dated-scope',
  weight: 0.1,
  score: (pair) => {
    if (areOtherOrdinals(pair.a.ordinals, pair.b.ordinals)) return 'apart'
    if (!isPeaceful(pair) && haveOtherNumbers(pair)) return 'apart'
    if (areOtherKindsOf(pair.a.kinds, pair.b.kinds, [pair.a.sentenceStems, pair.b.sentenceStems])) return 'apart'
    const judgement = judgeQualifiers(pair.a.qualifiers, pair.b.qualifiers)
    if (judgement === 'apart') return isPeaceful(pair) ? -1 : 'apart'
    return 0
  },
}

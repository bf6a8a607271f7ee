import { sharesSome } from '../corpus/shares-some.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { judgeActs } from './act.ts'
import type { Feature } from './feature.ts'
import { replaces } from './linked.ts'

/** Who does what to whom: what is set aside is not what is spent, and the votes for one law are not those for another. */
export const act: Feature<FigurePair> = {
  name: 'act',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    const isUpdate = replaces(a, b) || replaces(b, a) || b.isRevision || b.isNow || b.isOld || a.isOld
    if (isPeaceful(pair) || isUpdate) return 0
    const judgement = judgeActs(a.act, b.act)
    // Words of one class say the same by other verbs: "marched", "took part".
    if (judgement === 'apart') return sharesSome(a.predicates, b.predicates) ? 0 : 'apart'
    return judgement === 'same' ? 1 : 0
  },
}

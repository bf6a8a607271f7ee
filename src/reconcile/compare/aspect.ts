import { areOtherOrdinals } from '../corpus/ordinals.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful, moves } from '../figures/pair.ts'
import type { Feature } from './feature.ts'
import { isToldIn } from './foreign.ts'
import { areOtherKindsOf } from './kinds.ts'
import { nearness } from './mentions/senses.ts'

const areOther = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

/** Whether it came about at two places of nouns that have no sense in common, one of them unknown to the other report. */
function areElsewhere(a: Figure, b: Figure): boolean {
  if (a.scene === null || b.scene === null || nearness(a.scene, b.scene) > 0) return false
  return !isToldIn(a.scene, b.report) || !isToldIn(b.scene, a.report)
}

/**
 * What of a thing is measured, where, and when in the day: a bridge's length is not its height, tonnes of pears are not tonnes
 * of fruit, those hurt in the van are not those on the pavement, a river's level in the morning is not that of the evening.
 * What adds up only goes on through the day.
 */
export const aspect: Feature<FigurePair> = {
  name: 'aspect',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    const isOtherTime =
      a.dayParts.size > 0 && b.dayParts.size > 0 && !sharesSome(a.dayParts, b.dayParts) && !(moves(a) && moves(b))
    const isOther =
      areOtherKindsOf(a.kinds, b.kinds, [a.sentenceStems, b.sentenceStems]) ||
      areOther(a.aspect, b.aspect) ||
      areOther(a.substance, b.substance) ||
      areOther(a.whereabouts, b.whereabouts) ||
      areElsewhere(a, b) ||
      areOtherOrdinals(a.ordinals, b.ordinals) ||
      isOtherTime
    return isOther ? (isPeaceful(pair) ? -1 : 'apart') : 0
  },
}

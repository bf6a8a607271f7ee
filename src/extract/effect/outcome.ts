import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { effectOf } from './affected.ts'
import { type End, endOfClause } from './end.ts'
import { type Direction, framesOf } from './lexicon.ts'

/** What comes of a clause taken as an outcome, and which way it goes: "hurting trade" is trade, down. */
export function outcomeOf(analysis: Analysis, clause: Clause): { readonly end: End; readonly direction: Direction } {
  for (const { frame, direction, names } of clause.negation === null ? framesOf(clause.lemma) : []) {
    if (names !== null || frame.startsWith('<') || frame === 'none') continue
    const effect = effectOf(analysis, clause, frame)
    if (effect !== null) return { end: effect.end, direction }
  }
  return { end: endOfClause(analysis, clause), direction: 1 }
}

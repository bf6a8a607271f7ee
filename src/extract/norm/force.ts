import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { NormForce } from '../../model/norm.ts'
import { APPROVALS, FORCES, type Force, JUDGEMENTS, POWERS } from './lexicon.ts'

const REQUIRING: ReadonlySet<string> = new Set([
  'must',
  'shall',
  'have to',
  'need',
  'need to',
  'ought to',
  'should',
  'be to',
])
const ALLOWING: ReadonlySet<string> = new Set(['may', 'can', 'could', 'might'])
/** "does not have to" sets free, "must not" forbids. */
const FREEING: ReadonlySet<string> = new Set(['have to', 'need', 'need to'])

export const forceIn = ({ affirmed, denied }: Force, { negation }: Pick<Clause, 'negation'>): NormForce =>
  negation === null ? affirmed : denied

/**
 * What a clause that speaks of duties says: "must report", "may not own", "is banned"; null where it speaks of none.
 */
export function deonticOf(analysis: Analysis, clause: Clause): NormForce | null {
  return judgementIn(clause) ?? dutyIn(clause) ?? modalIn(clause) ?? objectIn(analysis, clause)
}

/** "is illegal", "is a crime". */
function judgementIn(clause: Clause): NormForce | null {
  const judgement = clause.kind === 'adjective' || clause.kind === 'noun' ? JUDGEMENTS.get(clause.lemma) : undefined
  return judgement === undefined ? null : forceIn(judgement, clause)
}

/** "is required", "are not permitted". */
function dutyIn(clause: Clause): NormForce | null {
  const force = clause.voice === 'passive' ? FORCES.get(clause.lemma) : undefined
  if (force === undefined) return null
  const may = clause.modal !== null && ALLOWING.has(clause.modal)
  return force.affirmed === 'declares' || may ? null : forceIn(force, clause)
}

/** "must report", "may not own", "do not have to register". */
export function modalIn({ modal, negation }: Clause): NormForce | null {
  if (modal === null) return null
  if (ALLOWING.has(modal)) return negation === null ? 'allows' : 'forbids'
  if (!REQUIRING.has(modal)) return null
  if (negation === null) return 'requires'
  return FREEING.has(modal) ? 'allows' : 'forbids'
}

/** "needs the consent of", "has the right to", "has a duty to". */
function objectIn({ words }: Analysis, { lemma, object, negation }: Clause): NormForce | null {
  if (object === null) return null
  const noun = words[object.head]!.lemma
  if ((lemma === 'need' || lemma === 'require') && APPROVALS.has(noun)) return negation === null ? 'requires' : 'allows'
  if (lemma !== 'have' || !POWERS.has(noun)) return null
  const isDuty = noun === 'duty' || noun === 'obligation'
  return negation === null ? (isDuty ? 'requires' : 'allows') : isDuty ? 'allows' : 'forbids'
}

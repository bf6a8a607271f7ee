import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { textOf } from '../clause/phrase.ts'
import { type Before, beforeOf } from './before.ts'
import { conditionOf, isOpen, normFinding, UNNAMED } from './finding.ts'
import { forceIn } from './force.ts'
import { APPROVALS, DUTIES, FORCES, JUDGEMENTS } from './lexicon.ts'

/**
 * What is allowed, forbidden or required by a law that is not named: "drivers are required to rest", "smoking is
 * banned", "it is illegal to sell milk", "the sale needs the approval of parliament".
 *
 * Not: what was done once ("she was allowed to leave"), what something needs to work ("is required for growth").
 */
export const duty: Extractor = {
  name: 'norm/duty',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['norm'],
  extract: (analysis, found) => {
    const before = beforeOf(analysis, found)
    return analysis.clauses.flatMap((clause) => read(analysis, clause, before) ?? [])
  },
}

function read(analysis: Analysis, clause: Clause, before: Before): Finding<Norm> | null {
  if (isOpen(analysis, clause) || clause.factuality === 'intended' || isSupposed(clause)) return null
  return passive(analysis, clause, before) ?? judged(analysis, clause, before) ?? approval(analysis, clause)
}

/** Verbs of holding something to be legal or not. */
const VIEWS: ReadonlySet<string> = new Set(['consider', 'deem', 'call', 'find', 'regard', 'hold'])

/** "might be legal" tells no norm. */
const isSupposed = ({ modal }: Clause): boolean => modal !== null && /^(?:may|might|can|could)$/.test(modal)

/** What says where or to what somebody is let: "not allowed into the bay". */
const WHERE: ReadonlySet<string> = new Set(['to', 'from', 'in', 'inside', 'into', 'near', 'on', 'onto', 'past'])

/** "are required to rest", "is banned", "are not entitled to benefits". */
function passive(analysis: Analysis, clause: Clause, before: Before): Finding<Norm> | null {
  const noun = clause.voice === 'passive' ? DUTIES.get(clause.lemma) : undefined
  const { object, subject, tense, modal, form } = clause
  if (noun === undefined || object === null || subject !== null || form !== 'finite') return null
  if (clause.perfect || clause.progressive || (tense !== 'present' && modal !== 'must') || object.source !== 'stated') {
    return null
  }
  const force = FORCES.get(clause.lemma)!
  const says = forceIn(force, clause)
  const isActed = analysis.clauses[object.clause ?? -1] !== undefined
  const hasAct =
    clause.complements.some((at) => analysis.clauses[at]!.form === 'infinitive') ||
    clause.obliques.some(({ preposition }) => preposition !== null && WHERE.has(preposition))
  if (force.affirmed !== 'forbids' && !hasAct && !(isActed && force.affirmed === 'allows')) return null
  const range = coreOf(analysis, clause)
  const rest: WordRange = [clause.predicate + 1, range[1]]
  return normFinding(analysis, {
    rule: duty.name,
    range,
    says,
    what: object.words[1] <= clause.predicate ? [object.words, rest] : [rest],
    condition: conditionOf(analysis, clause),
    ...(before(clause) ?? { norm: noun }),
  })
}

/** "is illegal", "is mandatory", "makes it a crime". */
function judged(analysis: Analysis, clause: Clause, before: Before): Finding<Norm> | null {
  const judgement = clause.kind === 'adjective' || clause.kind === 'noun' ? JUDGEMENTS.get(clause.lemma) : undefined
  const { subject } = clause
  if (judgement === undefined || judgement.law === '-' || subject === null) return null
  const holder = holderOf(analysis, clause)
  if (holder === null) return null
  const range = coreOf(analysis, holder)
  const rest: WordRange = [clause.predicate + 1, range[1]]
  const act = withModifiers(analysis, subject)
  return normFinding(analysis, {
    rule: duty.name,
    range,
    says: forceIn(judgement, holder),
    what: act[0] > clause.predicate ? [rest] : [act, rest],
    condition: conditionOf(analysis, clause),
    ...(before(clause) ?? { norm: judgement.law, ground: UNNAMED }),
  })
}

/** The clause that says it: itself, or "considers" of "considers the sale illegal". */
function holderOf({ clauses }: Analysis, clause: Clause): Clause | null {
  const { subject, form, relation, parent } = clause
  if (form === 'finite') return subject?.source === 'stated' ? clause : null
  const above = parent === null ? null : clauses[parent]!
  const isHeld = form === 'verbless' && relation === 'complement' && above !== null && VIEWS.has(above.lemma)
  return isHeld && above.form === 'finite' ? above : null
}

/** "needs the approval of parliament", "does not require a licence". */
function approval(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const { object, subject, lemma, kind, negation } = clause
  if (kind !== 'verb' || (lemma !== 'need' && lemma !== 'require') || subject === null || object === null) return null
  if (!APPROVALS.has(analysis.words[object.head]!.lemma) || object.words[0] < clause.predicate) return null
  const range = coreOf(analysis, clause, { purpose: true })
  return normFinding(analysis, {
    rule: duty.name,
    range,
    norm: textOf(analysis, object).replace(/^(?:the|an?|no|any)\s+/i, ''),
    says: negation === null ? 'requires' : 'allows',
    what: subject.source === 'stated' ? [subject.words, [object.words[1], range[1]]] : [[object.words[0], range[1]]],
    condition: conditionOf(analysis, clause),
  })
}

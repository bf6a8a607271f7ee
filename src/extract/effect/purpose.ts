import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { effectOf } from './affected.ts'
import { isAgent, isPerson } from './agent.ts'
import { coreOf, endOfClause } from './end.ts'
import type { Draft } from './finding.ts'
import { framesOf } from './lexicon.ts'
import { predicateOf } from './verb.ts'

/** What somebody does so as to bring about or prevent something: "opened the gates to stop the flood". */
export function* purposeDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    if (clause.relation !== 'purpose' || clause.form !== 'infinitive' || clause.parent === null) continue
    const draft = readPurpose(analysis, clause, analysis.clauses[clause.parent]!)
    if (draft !== null) yield draft
  }
}

function readPurpose(analysis: Analysis, clause: Clause, parent: Clause): Draft | null {
  if (parent.kind !== 'verb' || parent.predicate > clause.predicate) return null
  // Where a thing is to bring it about, the rule of verbs reads it.
  if (clause.subject === null || !isAgent(analysis, clause.subject)) return null
  for (const { frame, direction, names } of framesOf(clause.lemma)) {
    if (direction === 0 || names !== null || frame.startsWith('<')) continue
    const effect = effectOf(analysis, clause, frame)
    // Who beats one by name does a deed, and that is an event.
    if (effect === null || isPerson(analysis, effect.heads)) continue
    const means = endOfClause(analysis, { ...parent, subject: null })
    const ranges = [coreOf(analysis, { ...parent, subject: null }), predicateOf(clause), effect.end.words]
    return { rule: 'effect/purpose', cause: means, effect: effect.end, direction, clause, ranges, heads: effect.heads }
  }
  return null
}

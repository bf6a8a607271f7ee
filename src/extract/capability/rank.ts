import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { isAsked } from '../clause/asked.ts'
import { withModifiers } from '../clause/core.ts'
import { childrenOf } from '../clause/tree.ts'
import { actorOf } from './actor.ts'
import { capabilityFinding } from './finding.ts'
import { RANKS } from './lexicon.ts'

const POWERS: ReadonlySet<string> = new Set(['power', 'force', 'army', 'militia', 'navy', 'superpower'])

/**
 * What strength a body is of: "they are paramilitary forces", "the state is a nuclear power".
 *
 * Not: "is a force for good", what somebody wants to be.
 */
export const rank: Extractor = {
  name: 'capability/rank',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Capability> | null {
  const { kind, predicate, subject, predicative, form, tense, negation } = clause
  if (kind !== 'noun' || form !== 'finite' || tense === 'future' || negation !== null || clause.modal !== null)
    return null
  if (subject === null || predicative === null || isAsked(analysis, clause)) return null
  const { words } = analysis
  if (!POWERS.has(words[predicate]!.lemma)) return null
  const isRanked = childrenOf(analysis, predicate).some((at) => at < predicate && RANKS.has(words[at]!.lemma))
  const actor = isRanked ? actorOf(analysis, subject) : null
  return actor && capabilityFinding(analysis, rank.name, actor, withModifiers(analysis, predicative))
}

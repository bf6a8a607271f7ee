import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { isAsked } from '../clause/asked.ts'
import { withModifiers } from '../clause/core.ts'
import { actorOf } from './actor.ts'
import { capabilityFinding } from './finding.ts'
import { GIVING } from './lexicon.ts'
import { isSeveral, isTold, sortOf } from './means.ts'

/**
 * Means that something gives to somebody, or leaves: "provides the guards with drones", "gives the clinic the means
 * to treat 400", "left the service with six engines".
 *
 * Not: what will be, or may be, given.
 */
export const provision: Extractor = {
  name: 'capability/provision',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

const HELD: ReadonlySet<Clause['factuality']> = new Set(['happened', 'ongoing', 'denied', 'alleged'])

function read(analysis: Analysis, clause: Clause): Finding<Capability> | null {
  if (clause.kind !== 'verb' || !GIVING.has(clause.lemma) || isAsked(analysis, clause)) return null
  if (clause.tense === 'future' || clause.modal !== null || clause.form === 'infinitive') return null
  // A finite verb without tense is a slip of the parser, not a doubt of the text.
  if (!HELD.has(clause.factuality) && clause.tense !== null) return null
  const { object, recipient, obliques } = clause
  const given = obliques.find(({ preposition }) => preposition === 'with') ?? null
  const [to, means]: (Phrase | null)[] = given ? [object, given] : [recipient, object]
  if (!to || !means || !isMeans(analysis, means)) return null
  const actor = actorOf(analysis, to)
  return actor && capabilityFinding(analysis, provision.name, actor, withModifiers(analysis, means))
}

function isMeans(analysis: Analysis, phrase: Phrase): boolean {
  const sorts = phrase.heads.map((head) => sortOf(analysis, head)).filter((sort) => sort !== null && sort !== 'area')
  return sorts.length > 0 && (sorts.includes('ability') || isSeveral(analysis, phrase) || isTold(analysis, phrase))
}

import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { isAsked } from '../clause/asked.ts'
import { clausesOn, coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { actorOf } from './actor.ts'
import { objectOf, subjectOf } from './arguments.ts'
import { capabilityFinding } from './finding.ts'
import { HAVING, type Having } from './lexicon.ts'
import { isSeveral, isTold, sortOf } from './means.ts'

/**
 * Means that somebody has, keeps, commands, uses or lacks: "the navy has 14 frigates", "drones that the guards use",
 * "lacks the capacity to build them".
 *
 * Not: what a single person owns, what is only wished for, a bare thing ("has a car").
 */
export const possession: Extractor = {
  name: 'capability/possession',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

const HELD: ReadonlySet<Clause['factuality']> = new Set(['happened', 'ongoing', 'denied', 'alleged'])

function read(analysis: Analysis, clause: Clause): Finding<Capability> | null {
  const having = clause.kind === 'verb' ? HAVING.get(clause.lemma) : undefined
  if (having === undefined || !isTrue(clause, having) || isAsked(analysis, clause)) return null
  const subject = subjectOf(analysis, clause)
  const object = objectOf(analysis, clause)
  if (subject === null || object === null || !isMeans(analysis, object, having)) return null
  if (isCalled(analysis, clause) || isNone(analysis, object)) return null
  const actor = actorOf(analysis, subject)
  return actor && capabilityFinding(analysis, possession.name, actor, whole(analysis, clause, object))
}

/** Whether the clause tells how things are; of doings, whether they go on. */
function isTrue({ factuality, tense, perfect, progressive, form, modal }: Clause, { ofPast }: Having): boolean {
  // A finite verb without tense is a slip of the parser, not a doubt of the text.
  if (!HELD.has(factuality) && !(form === 'finite' && tense === null && modal === null)) return false
  if (tense === 'future') return false
  if (modal !== null && modal !== 'can') return false
  return ofPast || perfect || progressive || form !== 'finite' || tense === 'present'
}

function isMeans(analysis: Analysis, object: Phrase, { sorts }: Having): boolean {
  const held = object.heads.map((head) => sortOf(analysis, head)).filter((sort) => sort !== null)
  if (held.length === 0)
    return sorts === null && analysis.words[object.head]!.upos === 'NOUN' && isTold(analysis, object)
  if (sorts !== null && !held.some((sort) => sorts.has(sort))) return false
  return held.includes('ability') || isSeveral(analysis, object) || isTold(analysis, object)
}

/** "has no hospital"; "lacks the means" and "does not have the means" tell what somebody cannot do. */
const isNone = ({ words }: Analysis, { words: [from] }: Phrase): boolean => words[from]!.lemma === 'no'

/** "keeps engineers silent" keeps no engineers. */
const isCalled = ({ clauses }: Analysis, { object, complements }: Clause): boolean =>
  object !== null && complements.some((at) => /^(?:verbless|participle)$/.test(clauses[at]!.form))

/** The means with what they are for, which the parser may hang on the verb: "has the means | to end the war". */
function whole(analysis: Analysis, clause: Clause, object: Phrase): WordRange {
  const [from, to] = withModifiers(analysis, object)
  const purpose = clausesOn(analysis, clause.predicate).find(
    ({ relation, words }) => relation === 'purpose' && words[0] === to,
  )
  return [from, purpose ? coreOf(analysis, purpose)[1] : to]
}

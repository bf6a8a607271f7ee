import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { isEventVerb, verbClass } from './classes.ts'

/** Verbs of trying, as in VerbNet 3.4 try-61.1. */
const TRYING: ReadonlySet<string> = new Set(['attempt', 'try'])

/**
 * "tried to storm the gate" as one verb, "try to storm", with what was to be stormed; null for any other clause. Whether
 * it came to that is not told.
 */
export function attempted(analysis: Analysis, clause: Clause): Clause | null {
  const { lemma, complements, form } = clause
  if (!TRYING.has(lemma) || complements.length !== 1 || form !== 'finite') return null
  const deed = analysis.clauses[complements[0]!]!
  if (deed.form !== 'infinitive' || deed.negation !== null || deed.voice === 'passive') return null
  const label = verbClass(analysis, deed)
  if (!isEventVerb(label) || (label !== 'deed' && deed.object === null)) return null
  return {
    ...clause,
    lemma: `${lemma} to ${deed.lemma}`,
    object: deed.object,
    obliques: [...clause.obliques, ...deed.obliques],
    complements: deed.complements.length > 0 ? deed.complements : complements,
  }
}

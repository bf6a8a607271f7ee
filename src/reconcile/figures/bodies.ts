import { readTable } from '../../text/lines.ts'
import { foldedWords } from '../corpus/phrases.ts'

const DONE = new Map(
  readTable(new URL('../lexicon/done-with-bodies.tsv', import.meta.url)).flatMap(([name = '', forms = '']) =>
    forms.split(',').map((form) => [form.trim(), name] as const),
  ),
)
const BODIES = /\b(?:bodies|corpses)\b/i

/**
 * Predicates of bodies with which something was done: "900 bodies were buried" counts burials, not the dead. Empty where no
 * bodies are counted or nothing is done with them.
 *
 * @param counted  the figure's own words
 * @param around   words of its part of the clause
 */
export function doneWithBodies(counted: string, around: string): Set<string> {
  if (!BODIES.test(counted)) return new Set()
  return new Set(foldedWords(around).flatMap((word) => DONE.get(word) ?? []))
}

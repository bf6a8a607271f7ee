import type { MeasureStatus } from '../../model/measure.ts'
import type { Relation } from '../../model/point.ts'
import { readTable } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import { isPlural } from '../measures/phrase.ts'

/** How a step that all reports tell to have come as far is asked about. */
const ASKED: Readonly<Partial<Record<MeasureStatus, readonly [aux: 'be' | 'have', rest: string]>>> = {
  considered: ['be', 'being considered'],
  proposed: ['be', 'proposed'],
  authorized: ['have', 'been authorized'],
  underway: ['be', 'under way'],
  'ruled-out': ['have', 'been ruled out'],
  refused: ['have', 'been refused'],
}

const DONE_HOW = new Map(
  readTable(new URL('../lexicon/done-how.tsv', import.meta.url)).flatMap(([participle = '', nouns = '']) =>
    nouns.split(',').map((noun) => [stem(noun.trim()), participle] as const),
  ),
)
const BEHIND = /\s(?:of|on|to|for|in|against|within|by|with|that|from|at|into|over|between)\s/

/** "An order is issued", "a law adopted": of any other step one asks whether it was carried out. */
function doneHow(phrase: string): string {
  const noun = words(phrase.split(BEHIND)[0] ?? '').at(-1) ?? ''
  return DONE_HOW.get(stem(fold(noun))) ?? 'carried out'
}

/**
 * How far a step has come, as a question: "Is a night boat proposed?", "Has the order been issued?"; "Where does it stand?" where the
 * accounts part.
 *
 * @param phrase  the step as it stands in a question
 */
export function statusQuestion(phrase: string, relation: Relation, status: MeasureStatus): string {
  const asked = status === 'done' ? (['have', `been ${doneHow(phrase)}`] as const) : ASKED[status]
  if (relation !== 'agrees' || asked === undefined) return `Where ${isPlural(phrase) ? 'do' : 'does'} ${phrase} stand?`
  const [be, have] = isPlural(phrase) ? ['Are', 'Have'] : ['Is', 'Has']
  return `${asked[0] === 'be' ? be : have} ${phrase} ${asked[1]}?`
}

import type { MeasureStatus } from '../../model/measure.ts'
import type { Relation } from '../../model/point.ts'
import { readTable } from '../../text/lines.ts'
import { plainOfGerund } from '../../text/verbs.ts'
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

/** Words for what is done to a step, by the noun that names it. */
const howOf = (file: string) =>
  new Map(
    readTable(new URL(`../lexicon/${file}`, import.meta.url)).flatMap(([participle = '', nouns = '']) =>
      nouns.split(',').map((noun) => [stem(noun.trim()), participle] as const),
    ),
  )
const BEHIND = /\s(?:of|on|to|for|in|against|within|by|with|that|from|at|into|over|between)\s/

const DONE_HOW = howOf('done-how.tsv')
const PROPOSED_HOW = howOf('proposed-how.tsv')
/** How a step told by its verb is asked about: "Has it been decided to close the mill?" */
const TO_DO: Readonly<Partial<Record<MeasureStatus, string>>> = {
  authorized: 'Has it been decided to',
  proposed: 'Has it been proposed to',
}

/** "An order is issued", "a reward offered": what is done to a step that its noun names. */
const how = (phrase: string, by: ReadonlyMap<string, string>): string | undefined =>
  by.get(stem(fold(words(phrase.split(BEHIND)[0] ?? '').at(-1) ?? '')))

function askedOf(phrase: string, status: MeasureStatus): readonly ['be' | 'have', string] | undefined {
  if (status === 'done') return ['have', `been ${how(phrase, DONE_HOW) ?? 'carried out'}`]
  const offered = status === 'proposed' ? how(phrase, PROPOSED_HOW) : undefined
  return offered === undefined ? ASKED[status] : ['be', offered]
}

/**
 * How far a step has come, as a question: "Is a night boat proposed?", "Has the order been issued?"; "Where does it stand?" where the
 * accounts part.
 *
 * @param phrase  the step as it stands in a question
 */
export function statusQuestion(phrase: string, relation: Relation, status: MeasureStatus): string {
  const asked = askedOf(phrase, status)
  if (relation !== 'agrees' || asked === undefined) return `Where ${isPlural(phrase) ? 'do' : 'does'} ${phrase} stand?`
  const plain = plainOfGerund(phrase.split(' ')[0] ?? '')
  if (plain !== null && TO_DO[status] !== undefined)
    return `${TO_DO[status]} ${plain}${phrase.slice(phrase.indexOf(' '))}?`
  const [be, have] = isPlural(phrase) ? ['Are', 'Have'] : ['Is', 'Has']
  return `${asked[0] === 'be' ? be : have} ${phrase} ${asked[1]}?`
}

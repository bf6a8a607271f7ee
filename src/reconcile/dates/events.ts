import { readTable } from '../../text/lines.ts'
import { phrasesOf } from '../corpus/phrases.ts'

const ROWS = readTable(new URL('../lexicon/events.tsv', import.meta.url))
const ONCE = new Set(ROWS.flatMap(([name = '', course = '']) => (course === 'once' ? [name] : [])))

/** Classes of events by the words that tell them. */
export const EVENT_PHRASES = phrasesOf(
  ROWS.flatMap(([name = '', , phrases = '']) => phrases.split(',').map((phrase) => [phrase, name] as const)),
)

/** Whether such an event happens once to a thing, so that two dates for it cannot both hold. */
export function happensOnce(name: string): boolean {
  return ONCE.has(name)
}

import { readTable } from '../../text/lines.ts'
import { phrasesOf } from '../corpus/phrases.ts'

/** Classes of events by the words that tell them. */
export const EVENT_PHRASES = phrasesOf(
  readTable(new URL('../lexicon/events.tsv', import.meta.url)).flatMap(([name = '', phrases = '']) =>
    phrases.split(',').map((phrase) => [phrase, name] as const),
  ),
)

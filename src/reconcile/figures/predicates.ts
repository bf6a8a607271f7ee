import { readTable } from '../../text/lines.ts'
import { phrasesOf } from '../corpus/phrases.ts'

/** What is said of counted things: died, are missing, took part. */
export interface Predicate {
  readonly name: string
  /** How its count moves as reports follow. Of `grows` and `moves` an event has one count; `adds` and `fixed` need more to be told apart. */
  readonly course: 'grows' | 'moves' | 'adds' | 'fixed'
  readonly noun: string
  /** With `{noun}` for the counted noun in the plural. */
  readonly question: string
}

const ROWS = readTable(new URL('../lexicon/predicates.tsv', import.meta.url)).map(
  ([name = '', course = '', noun = '', question = '', phrases = '']) => ({
    predicate: { name, course, noun, question } as Predicate,
    phrases: phrases.split(','),
  }),
)
const BY_NAME = new Map(ROWS.map(({ predicate }) => [predicate.name, predicate]))

/** Names of predicates by their phrases. */
export const PREDICATE_PHRASES = phrasesOf(
  ROWS.flatMap(({ predicate, phrases }) => phrases.map((phrase) => [phrase, predicate.name] as const)),
)

/** @throws Error  for a name that the list does not have */
export function predicate(name: string): Predicate {
  const found = BY_NAME.get(name)
  if (!found) throw new Error(`no predicate ${name}`)
  return found
}

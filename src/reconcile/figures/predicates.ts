import { type Predicate, predicates } from '../../lexicon/figures.ts'
import { phrasesOf } from '../corpus/phrases.ts'

const BY_NAME = new Map(predicates().map((one) => [one.name, one]))

/** Names of predicates by their phrases. */
export const PREDICATE_PHRASES = phrasesOf(
  predicates().flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name] as const)),
)

/** @throws Error  for a name that the list does not have */
export function predicate(name: string): Predicate {
  const found = BY_NAME.get(name)
  if (!found) throw new Error(`no predicate ${name}`)
  return found
}

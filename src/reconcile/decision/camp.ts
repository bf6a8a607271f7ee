import type { Camp } from '../../model/decision.ts'
import { readTable } from '../../text/lines.ts'
import { foldedWords, phrasesOf } from '../corpus/phrases.ts'

const ROWS = readTable(new URL('./lexicon/camps.tsv', import.meta.url)).map(([camp = '', words = '']) => ({
  camp: camp as Camp,
  words: words.split(','),
}))
const PHRASES = phrasesOf(ROWS.flatMap(({ camp, words }) => words.map((word) => [word.trim(), camp] as const)))
const ORDER = ROWS.map(({ camp }) => camp)

/** What stands before the first preposition tells what somebody is: "director of the workers' union" is a director. */
const HEAD = /\s(?:of|for|in|at|to|with|from|on|close)\s/

function campIn(words: string): Camp | null {
  const found = new Set(PHRASES.find(foldedWords(words)).map(({ value }) => value))
  return ORDER.find((camp) => found.has(camp)) ?? null
}

/**
 * What a party is by what it does, from its roles, the latest first, and its names.
 *
 * @param told     roles, as reports give them ("chief executive", "chair of the Brook Residents' Association"), then names
 * @param rolesOf  roles of a body by name: of an office without a camp, the body that it is in tells it
 */
export function campOf(told: readonly string[], rolesOf: (name: string) => readonly string[]): Camp {
  for (const words of told) {
    // The body tells more than the office: "secretary of the dockers' union".
    const [head = '', ...body] = words.split(HEAD)
    const within = body.join(' ')
    const own =
      campIn(within) ??
      campIn(head) ??
      rolesOf(within)
        .map(campIn)
        .find((camp) => camp !== null)
    if (own) return own
  }
  return 'other'
}

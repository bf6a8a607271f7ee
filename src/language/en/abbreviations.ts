import { readTable } from '../../text/lines.ts'

/** When the stop of an abbreviation may also end a sentence; see the head of `abbreviations.tsv`. */
export type AbbreviationKind = 'before' | 'number' | 'date' | 'any'

const KINDS = new Map(
  readTable(new URL('./abbreviations.tsv', import.meta.url)).map(([word = '', kind]) => [
    word,
    kind as AbbreviationKind,
  ]),
)

/** Words that close a sentence far more often than they stand for something longer. */
const RISKY = new Set([
  'Ill',
  'Miss',
  'Mass',
  'Wash',
  'Ore',
  'Kan',
  'Ind',
  'Art',
  'Sun',
  'Sat',
  'al',
  'est',
  'Mo',
  'Co',
  'Rd',
])

/**
 * Kind of the abbreviation that `word` (without its stop) is when `after` follows the stop, or null where the stop is a
 * sentence's own.
 *
 * @param after  the characters behind the stop, a dozen are enough
 */
export function abbreviationKind(word: string, after: string): AbbreviationKind | null {
  const kind = KINDS.get(word) ?? KINDS.get(capitalised(word)) ?? null
  if (kind === 'number') return /^\s?\d/.test(after) ? kind : null
  if (kind === 'date')
    return /^(?:,|\s?\d|\s(?:the\s)?\d)|^\s[A-Z][a-z]{2,8}\.?\s\d/.test(after) || /^\s\p{Ll}/u.test(after) ? kind : null
  if (kind === 'any' && RISKY.has(word)) return /^(?:,|\s\p{Ll}|['’])/u.test(after) ? kind : null
  return kind
}

/** "GEN" is "Gen"; a word in small letters is itself, or "gen" would pass for a rank. */
function capitalised(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word
}

import { readTable } from '../../text/lines.ts'

/** What must follow the stop of an abbreviation; see the head of `abbreviations.tsv`. */
const KINDS = new Map(
  readTable(new URL('./abbreviations.tsv', import.meta.url)).map(([word = '', kind = '']) => [word, kind]),
)

const FOLLOWERS: Readonly<Record<string, RegExp>> = {
  always: /^/,
  number: /^\s?\d/,
  date: /^(?:,|\s?\d|\s(?:the\s)?\d|\s\p{Ll})|^\s[A-Z][a-z]{2,8}\.?\s\d/u,
  inside: /^(?:,|\s\p{Ll}|['’])/u,
}

/**
 * Whether `word` (without its stop) is an abbreviation when `after` follows the stop; else the stop is the sentence's own.
 *
 * @param after  the characters behind the stop, a dozen are enough
 */
export function isAbbreviation(word: string, after: string): boolean {
  const kind = KINDS.get(word) ?? KINDS.get(capitalised(word))
  return kind !== undefined && FOLLOWERS[kind]!.test(after)
}

/** "GEN" is "Gen"; a word in small letters is itself, or "gen" would pass for a rank. */
function capitalised(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word
}

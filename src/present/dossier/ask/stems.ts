import { readTable } from '../../../text/lines.ts'
import { words } from '../../../text/words.ts'
import { canonical } from './related.ts'

// Names that reports write out or shorten, as one word either way.
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States(?: of America)?\b/g, 'US'],
  [/\bUnited Kingdom\b/g, 'UK'],
  [/\bUnited Nations\b/g, 'UN'],
  [/\bEuropean Union\b/g, 'EU'],
  [/\bUnited Arab Emirates\b/g, 'UAE'],
]

/** A text in which an abbreviation is one word: "U.S." and "United States" are "US". */
export function joinNames(text: string): string {
  const joined = text.replace(/\b(?:\p{Lu}\.){2,}/gu, (abbreviation) => abbreviation.replaceAll('.', ''))
  return SHORT.reduce((now, [long, short]) => now.replace(long, short), joined)
}

// "Its own ledgers" says nothing of owning.
const EMPHATIC_OWN = /(['’]s?|\b(?:its|their|his|her|our|my|your))\s+own\b/gi

/** Stems of all words; names written out or shortened are the same. */
export function stemsOf(text: string): string[] {
  return words(joinNames(text.replace(EMPHATIC_OWN, '$1'))).map(canonical)
}

/** Whether a text has one of some stems. */
export function hasAny(found: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (found.has(stem)) return true
  return false
}

const LEAST_ROOT = 4

/** Whether two stems of names are of one root: "Mexico" and "Mexican", "Greece" and "Greek". */
export function isOfOneRoot(a: string, b: string): boolean {
  const least = Math.max(LEAST_ROOT, Math.min(a.length, b.length) - 1)
  return a === b || (a.length >= least && a.slice(0, least) === b.slice(0, least))
}

const LAND = new Map(
  readTable(new URL('./lexicon/demonyms.tsv', import.meta.url)).flatMap(([country = '', people = '']) =>
    [country, ...people.split(' ')].map((name) => [canonical(name), country] as const),
  ),
)

/** Whether two stems of names are of one root or one country: "France" and "French". */
export function isAkin(a: string, b: string): boolean {
  const land = LAND.get(a)
  return isOfOneRoot(a, b) || (land !== undefined && land === LAND.get(b))
}

/** Whether a text has a stem of one root or one country with this one. */
export function hasAkin(found: ReadonlySet<string>, stem: string): boolean {
  for (const one of found) if (isAkin(one, stem)) return true
  return false
}

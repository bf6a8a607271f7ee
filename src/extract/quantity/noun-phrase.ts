import type { Analysis, Token } from '../../model/analysis.ts'
import { readLines } from '../../text/lines.ts'
import { verbForm } from '../surface/verbs.ts'
import { isPlural, singular } from './nouns.ts'

const ENDS = new Set(readLines(new URL('./lexicon/phrase-ends.txt', import.meta.url)))
/** Plurals that stand before another noun. */
const ATTRIBUTIVE =
  /^(?:sports|arms|sales|news|goods|systems|operations|communications|securities|savings|drugs|rights|weapons|women|men|customs|police|works|munitions|pensions|logistics|jobs|overseas|games|parks|affairs|services|relations|claims|homes)$/i
/** Words between a number and its noun: "six major rival regional trade unions" has four. */
const REACH = 6

/** A counted noun and the last character of its phrase. */
export interface Counted {
  /** Singular head noun. */
  readonly unit: string
  readonly end: number
}

/** Index of the first token at or behind `offset`. */
export function tokenAt({ tokens }: Analysis, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The noun phrase that begins at `offset` and is counted: adjectives and a plural head ("large coal-fired stations").
 *
 * @param single  whether a singular head will do, as behind "one" or a fraction's "of the"
 */
export function countedNoun(analysis: Analysis, offset: number, single = false): Counted | null {
  const from = tokenAt(analysis, offset)
  const first = analysis.tokens[from]
  if (first === undefined || /[^\s]/.test(analysis.text.slice(offset, first.start))) return null
  let last: Token | null = null
  for (let at = from; at < Math.min(from + REACH, analysis.tokens.length); at++) {
    const token = analysis.tokens[at]!
    if (token.sentence !== first.sentence || !isNominal(token, analysis.tokens[at + 1])) break
    if (isPlural(token.text)) {
      const next = analysis.tokens[at + 1]
      // "500 Kinnaks owners": behind a name in -s the noun is still to come.
      const compound =
        (ATTRIBUTIVE.test(token.text) || /^\p{Lu}/u.test(token.text)) &&
        next !== undefined &&
        next.sentence === token.sentence &&
        isPlural(next.text) &&
        !ENDS.has(next.text.toLowerCase()) &&
        verbForm(next.text) === null &&
        !/^\p{Lu}/u.test(next.text)
      const head = compound ? next : token
      return { unit: singular(bare(head.text)), end: head.end }
    }
    last = token
  }
  return single && last !== null ? loneHead(analysis, from) : null
}

/** A singular head: the first word that has no adjective's ending. */
function loneHead({ tokens }: Analysis, from: number): Counted | null {
  for (let at = from; at < Math.min(from + 3, tokens.length); at++) {
    const token = tokens[at]!
    if (token.sentence !== tokens[from]!.sentence || !isNominal(token, tokens[at + 1])) return null
    const next = tokens[at + 1]
    const adjective =
      /(?:al|ic|ive|ous|ary|ful|able|ible|ish|ed|ly|less|ant|est|er)$/.test(token.text) &&
      next !== undefined &&
      isNominal(next, tokens[at + 2])
    if (!adjective) return { unit: bare(token.text), end: token.end }
  }
  return null
}

/** Whether no noun phrase goes past this word. */
export function isPhraseEnd(word: string): boolean {
  return ENDS.has(word.toLowerCase())
}

/** Whether a word may stand in a noun phrase: no function word, no mark, no verb; "injured" before a noun may. */
function isNominal(token: Token, next: Token | undefined): boolean {
  const word = token.text
  if (!/^\p{L}/u.test(word) || ENDS.has(word.toLowerCase())) return false
  const form = verbForm(word)
  if (form === null) return !/['’]s$/.test(word)
  // behind a number "lives" and "calls" are nouns
  if (form === 'present') return isPlural(word)
  if (form === 'past' && /ed$/.test(word))
    return next !== undefined && /^\p{L}/u.test(next.text) && !ENDS.has(next.text.toLowerCase())
  return form === 'past' && /^(?:left|lost|found|built|broken|sworn|hidden|written|made)$/.test(word)
    ? next !== undefined && isPlural(next.text)
    : false
}

function bare(word: string): string {
  return word.replace(/['’]s?$/, '')
}

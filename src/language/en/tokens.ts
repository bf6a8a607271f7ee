import type { Span } from '../../model/span.ts'
import { isAbbreviation } from './abbreviations.ts'

/** A token before its sentence is known. */
export interface RawToken extends Span {
  readonly text: string
}

const CORE = String.raw`[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]+`
// Every repetition is bounded or over a class that its follower cannot begin with: the time stays linear.
const PATTERN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2048}`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
    // U.S., a.m., J.K., U.S.-led
    String.raw`\p{L}(?:\.\p{L}){1,6}\.(?![\p{L}\p{N}])(?:-${CORE})*`,
    // one hyphened, clitic-bearing, decimal or dotted word: 61-metre, don't, 6,200, 18:30, gov.uk, AT&T
    String.raw`${CORE}(?:(?:[-‐‑'’]|(?<=\d)[.,:](?=\d)|(?<=\p{Ll})\.(?=\p{Ll})|(?<=\p{Lu})&(?=\p{Lu}))${CORE})*`,
    String.raw`\.{2,}|-{2,}`,
    String.raw`[^\s\p{Cc}\p{Cf}]\p{M}*`,
  ].join('|'),
  'gu',
)
/** A soft hyphen or joiner by itself. */
const INVISIBLE = /^\p{Cf}+$/u
const WORD = /^[\p{L}\p{N}]/u
const ADDRESS = /^(?:https?:|www\.)/

/**
 * The tokens of a text, in order.
 *
 * A word is one token with its hyphens ("61-metre") and clitics ("don't", "Norway's"); the lone apostrophe of a plural
 * possessive stands apart, for it cannot be told from a closing quotation mark. A number is one token with its points,
 * commas and colons ("6,200", "18:30") and with a unit written onto it ("12km"). Currency signs, percent signs, dashes
 * and all other marks are tokens of their own, as is an ellipsis. An abbreviation holds its stop ("Gen.", "a.m.").
 */
export function tokens(text: string): RawToken[] {
  const found: RawToken[] = []
  for (const { 0: match, index } of text.matchAll(PATTERN)) {
    if ((found.length > 0 && index < found.at(-1)!.end) || INVISIBLE.test(match)) continue
    if (ADDRESS.test(match)) {
      const address = match.replace(/[.,;:!?)\]'’]{1,8}$/, '')
      found.push({ start: index, end: index + address.length, text: address })
      for (let at = index + address.length; at < index + match.length; at++) {
        found.push({ start: at, end: at + 1, text: text[at]! })
      }
      continue
    }
    const end = index + match.length
    const token = WORD.test(match) && text[end] === '.' && ownsStop(text, match, end) ? `${match}.` : match
    found.push({ start: index, end: index + token.length, text: token })
  }
  return found
}

/** Whether the stop at `end` belongs to the word before it. */
function ownsStop(text: string, word: string, end: number): boolean {
  if (text[end + 1] === '.') return false
  const after = text.slice(end + 1, end + 16)
  // an initial: "John F. Kennedy"
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && /^\s?\p{Lu}/u.test(after)
  return isAbbreviation(word, after)
}

import { fold, isStopword, stem, words } from '../../text/words.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import type { Unit } from './unit.ts'

const BREAK =
  /[,.;:()"“”—–!?]|\s(?:of|on|to|for|in|against|within|by|with|that|which|from|at|into|over|under|after|before|is|was|are|were|will|would|has|have|had|could|and|or|but|who|until|when|while|as)\s/

/**
 * Stem of the noun that a measure qualifies: "moratorium" of "a two-year moratorium", "fund" of "a fund of 2 million";
 * null for counts and where no noun stands beside it.
 *
 * @param written  the quantity's words
 * @param before   words of its clause before it
 * @param after    words of its clause after it
 */
export function measuredNoun({ dimension }: Unit, written: string, before: string, after: string): string | null {
  if (dimension === 'count' || dimension === 'bare') return null
  if (/\p{N}?[-‑]\p{L}/u.test(written) && /^\s\p{Ll}/u.test(after)) {
    const phrase = words(after.split(BREAK)[0] ?? '').slice(0, 4)
    const noun = phrase.findLast((word) => !isStopword(word))
    return noun === undefined ? null : canonicalHead(noun)
  }
  const of = /(?<!\p{L})(\p{L}[\p{L}-]+)\sof\s*$/u.exec(before)?.[1]
  return of === undefined || isStopword(of) ? null : stem(fold(of))
}

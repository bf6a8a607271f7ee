import { finiteVerb, plainOfGerund } from '../../text/verbs.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import { isOfAmount } from '../tellings/change.ts'
import type { Unit } from './unit.ts'

const BREAK =
  /[,.;:()"“”—–!?]|\s(?:of|on|to|for|in|against|within|by|with|that|which|from|at|into|over|under|after|before|is|was|are|were|will|would|has|have|had|could|and|or|but|who|until|when|while|as)\s/

const CHANGED =
  /(?:^|\s)(?<verb>\p{Ll}+)\s(?:the|an?|its|his|her|their|\p{Lu}[\p{L}’']+['’]s)\s(?<what>(?:\p{Ll}[\p{L}-]*\s){1,4}?)(?:from\s[^,;.]{2,30}\s)?to\s$/u

/** "Has cut the proposed closure from nine weeks to six": what is made longer or shorter is what is measured. */
function changedNoun(before: string): string | null {
  const { verb = '', what = '' } = CHANGED.exec(before)?.groups ?? {}
  const plain = finiteVerb(verb)?.plain ?? plainOfGerund(verb) ?? verb
  const noun = words(what).at(-1)
  return noun === undefined || !isOfAmount(plain) ? null : canonicalHead(noun)
}

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
  const changed = changedNoun(before)
  if (changed !== null) return changed
  const of = /(?<!\p{L})(\p{L}[\p{L}-]+)\sof\s*$/u.exec(before)?.[1]
  return of === undefined || isStopword(of) ? null : stem(fold(of))
}

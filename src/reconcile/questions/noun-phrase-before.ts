import { finiteVerb, isParticiple, isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword } from '../../text/words.ts'

const MAX_WORDS = 6
const DETERMINER = /^(?:the|an?)$/i
/** What no noun phrase has inside, so that it begins behind it. */
const OUTSIDE =
  /^(?:about|against|among|and|around|as|at|before|after|behind|between|but|by|during|for|from|in|into|like|near|of|off|on|onto|or|over|per|since|than|that|through|to|towards?|under|until|when|where|which|while|who|with|within|without)$/
const ELSEWHERE = /^(?:its|their|his|her|our|my|your|this|that|these|those|such|another|same|each|every|no|any|both)$/

/** "The firm as a whole". */
const WHOLE = /^(?<thing>.*?)(?<whole>\sas a whole)?$/s

/** Whether the word at `at` is a verb there: "closed" before a noun may be a quality, "wrote" may not. */
function isVerb(words: readonly string[], at: number): boolean {
  const [word = '', next = '', last = ''] = [words[at], words[at + 1], words[at - 1]]
  const plain = fold(word)
  if (word !== word.toLowerCase() || (finiteVerb(plain) === null && !isParticiple(plain))) return false
  // "A newly built boat", "the broken lock".
  if (isParticiple(plain) && (DETERMINER.test(last) || /ly$/.test(last))) return false
  return finiteVerb(plain)?.tense === 'present' ? !/^\p{Ll}/u.test(next) || DETERMINER.test(next) : !/ed$/.test(plain)
}

/**
 * The noun phrase that `text` ends with, without what hangs on it: "the harbour board" of "a letter to the harbour board,";
 * null where the last words are none, or mean something only within their text.
 */
export function nounPhraseBefore(text: string): string | null {
  const { thing = '', whole = '' } = WHOLE.exec(text.trim().replace(/,$/, ''))?.groups ?? {}
  const words = thing.split(/\s+/)
  const found: string[] = []
  for (let at = words.length - 1; at >= 0 && found.length <= MAX_WORDS; at--) {
    const word = words[at]!
    const plain = fold(word)
    if (/["“”()]/.test(word) || (found.length > 0 && /[,;:.–—]$/.test(word) && !/^\p{Lu}\.$/u.test(word))) break
    if (ELSEWHERE.test(plain)) return null
    if (OUTSIDE.test(plain) || (isStopword(plain) && !DETERMINER.test(word))) break
    if (found.length > 0 && isVerb(words, at)) break
    found.unshift(word)
    if (DETERMINER.test(word)) break
  }
  // "To sell Osk Mills": before a name a lower word is of the phrase only behind an article.
  if (/^\p{Lu}/u.test(found.at(-1) ?? '') && !DETERMINER.test(found[0]!))
    found.splice(0, found.findLastIndex((word) => /^\p{Ll}/u.test(word)) + 1)
  const [first = ''] = found
  const last = fold(found.at(-1) ?? '')
  const isWhole = /^\p{Lu}/u.test(first) || /^the$/i.test(first) || /^an?$/i.test(first) || /[^s]s$/.test(last)
  const isNoun = found.length > 0 && !isStopword(last) && !/\d/.test(last) && !(isPlainVerb(last) && !isWhole)
  return isNoun && isWhole && found.length <= MAX_WORDS ? `${found.join(' ')}${whole}` : null
}

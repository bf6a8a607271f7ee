import { type Range, sentenceRange, type Words } from '../measure/grammar/words.ts'

const OPENERS = [
  'only if',
  'but only if',
  'only when',
  'if',
  'provided that',
  'provided',
  'providing',
  'on condition that',
  'on the condition that',
  'as long as',
  'so long as',
  'unless',
  'only after',
  'subject to',
  'with exemptions',
  'with exceptions',
  'with conditions',
].map((line) => line.split(' '))
/** "if elected", "if necessary" set no condition for the step. */
const SET_PHRASE =
  /^(?:elected|re-elected|reelected|successful|confirmed|appointed|necessary|needed|possible|anything|so|not|asked)$/
const SPEECH = /^(?:said|says|told|added|adds|according)$/
/** Tokens between the step and its condition, and of a condition. */
const GAP = 8
const LONGEST = 40

/** The condition that follows token `from` in its sentence, or opens the sentence ("If the fee falls, the club ..."). */
export function conditionOf(words: Words, from: number, subject: number): Range | null {
  return conditionAfter(words, from) ?? conditionFirst(words, sentenceRange(words, from - 1), subject)
}

function conditionAfter(words: Words, from: number): Range | null {
  const { low } = words
  const { to: limit } = sentenceRange(words, from - 1)
  for (let at = from; at < Math.min(limit, from + GAP); at++) {
    const found = opener(words, at)
    if (found) {
      if (SET_PHRASE.test(low[at + found.length] ?? '')) return null
      return { from: found[0] === 'but' ? at + 1 : at, to: closing(words, at + found.length, limit, false) }
    }
    if (/^(?:[;:.—–]|but|and|while|said|says)$/.test(low[at]!)) return null
    // a comma may stand before the condition; what else follows one speaks of something else
    if (low[at] === ',' && !opener(words, at + 1)) return null
  }
  return null
}

function conditionFirst(words: Words, { from: first, to: limit }: Range, subject: number): Range | null {
  if (words.low[first] !== 'if' || subject <= first || SET_PHRASE.test(words.low[first + 1] ?? '')) return null
  const to = closing(words, first + 1, limit, true)
  // what stands between the comma and the subject must be nothing but adverbs
  return words.low[to] === ',' && to < subject && subject - to <= 3 ? { from: first, to } : null
}

function opener({ low }: Words, at: number): readonly string[] | null {
  return OPENERS.find((form) => form.every((word, i) => low[at + i] === word)) ?? null
}

function closing({ low, tags }: Words, from: number, limit: number, atComma: boolean): number {
  let to = from
  for (; to < Math.min(limit, from + LONGEST); to++) {
    if (/^[.;?!"”“—–]$/.test(low[to]!)) break
    if (low[to] !== ',') continue
    if (atComma) break
    // ", the mayor said"; ", but her party"
    if (/^(?:but|while|although|though|which|who)$/.test(low[to + 1] ?? '')) break
    if (low.slice(to + 1, to + 8).some((word, i) => SPEECH.test(word) && /^VB/.test(tags[to + 1 + i]!))) break
  }
  return to
}

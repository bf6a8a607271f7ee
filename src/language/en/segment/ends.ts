import type { RawToken } from '../tokens.ts'
import type { SegmentedWord } from './words.ts'

const LETTERS = /\p{L}{2}$/u
const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
const WORD = /^\p{Ll}+$/u
const OPENING = /^["“„«]/u
const DOTTED = /^(?:\p{L}\.){2,}$/u
/** Closed classes that have a capital where a sentence begins, and seldom elsewhere. */
const BEGINNING = /^(?:The|This|That|These|Those|It|He|She|They|We|There)$/
const EXCLAIMED = /^\p{Lu}\p{Ll}+!$/u

/**
 * The words, with the ends of sentences that need no judgement.
 *
 * A stop that is a word and a token by itself ends a sentence before a capital (but for slips, all 9,300 of EWT and GUM
 * train do). A word without one ends none before a quotation: 'replied "No"'. Letters with stops end one before an
 * article or a pronoun with a capital: "at 9 a.m. The". A capitalised word and its exclamation mark are no sentence
 * before a small letter: some names have such a mark.
 */
export function plainEnds(text: string, words: readonly SegmentedWord[], tokens: readonly RawToken[]): SegmentedWord[] {
  let first = 0
  let token = 0
  return words.map((word, index) => {
    const { start, end } = word
    const next = words[index + 1]
    const before = words[index - 1]
    let { endsSentence } = word
    if (next !== undefined && next.start > end) {
      const letter = text.slice(next.start, next.start + 2)
      if (text.slice(start, end) === '.' && before?.end === start && CAPITAL.test(letter)) {
        while (token < tokens.length && tokens[token]!.start < start) token++
        endsSentence ||=
          tokens[token]?.start === start && LETTERS.test(text.slice(Math.max(before.start, start - 4), start))
      } else if (endsSentence && OPENING.test(letter) && WORD.test(text.slice(start, end))) {
        endsSentence = false
      } else if (DOTTED.test(text.slice(start, end))) {
        endsSentence ||= BEGINNING.test(text.slice(next.start, next.end))
      } else if (endsSentence && index - first < 2 && SMALL.test(letter)) {
        endsSentence = !EXCLAIMED.test(text.slice(words[first]!.start, end))
      }
    }
    if (endsSentence) first = index + 1
    return { ...word, endsSentence }
  })
}

const LETTER = /\p{L}$/u
const DIGITS = /^\d/
const STOPPED_NUMBER = /( \d{1,3}\.) \p{Lu}/uy

/**
 * The words, an end before a number and its stop moved behind them: "on 8. She" counts no items, unless the sentence
 * began with a number too.
 */
export function endsBehindNumbers(text: string, words: readonly SegmentedWord[]): readonly SegmentedWord[] {
  const found = [...words]
  let first = 0
  words.forEach((word, index) => {
    const { start, end } = word
    if (!found[index]!.endsSentence) return
    const opening = words[first]!
    first = index + 1
    if (!LETTER.test(text.slice(start, end)) || DIGITS.test(text.slice(opening.start, opening.end))) return
    STOPPED_NUMBER.lastIndex = end
    const stop = end + (STOPPED_NUMBER.exec(text)?.[1]?.length ?? 0)
    const last = words[index + 1]?.end === stop ? index + 1 : index + 2
    if (stop === end || words[last]?.end !== stop) return
    found[index] = { ...word, endsSentence: false }
    found[last] = { ...words[last]!, endsSentence: true }
  })
  return found
}

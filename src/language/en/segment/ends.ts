import type { Span } from '../../../model/span.ts'
import type { RawToken } from '../tokens.ts'
import type { SegmentedWord } from './words.ts'

const LETTERS = /\p{L}{2}$/u
const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
const CLOSING = /^["'”’»]+$/u
const WORD = /^\p{Ll}+$/u
const OPENING = /^["“„«]/u
const DOTTED = /^(?:(?:\p{Lu}\.){2,}|[ap]\.m\.)$/u
const LETTER_AND_NUMBER = /\p{L},? \d[\d.,]*\.$/u
/** Closed classes that have a capital where a sentence begins, and seldom elsewhere. */
const BEGINNING = /^(?:The|This|That|These|Those|It|He|She|They|We|There|And|But)$/
const EXCLAIMED = /^\p{Lu}\p{Ll}+!$/u

/**
 * The words, with the ends of sentences that need no judgement.
 *
 * - Capitals with stops, an hour, or a number and its stop behind a word end a sentence before an article, a pronoun
 *   or a conjunction with a capital: "at 9 a.m. The", "in 2031. She"; a number by itself may count an item.
 * - A stop that is a word and a token by itself ends one before a capital (but for slips, all 9,300 of EWT and GUM
 *   train do).
 * - A word without a stop ends none before a quotation: 'replied "No"'; nor does a quotation with a comma: '"No," Roe
 *   said' (none of 214 does).
 * - A capitalised word and its exclamation mark are no sentence before a small letter: some names have such a mark.
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
      const written = text.slice(start, end)
      if (hasStop(text, words[first]!.start, word) && BEGINNING.test(text.slice(next.start, next.end))) {
        endsSentence = true
      } else if (written === '.' && before?.end === start && CAPITAL.test(letter)) {
        while (token < tokens.length && tokens[token]!.start < start) token++
        endsSentence ||=
          tokens[token]?.start === start && LETTERS.test(text.slice(Math.max(before.start, start - 4), start))
      } else if (endsSentence && OPENING.test(letter) && WORD.test(written)) {
        endsSentence = false
      } else if (endsSentence && CLOSING.test(written) && text[start - 1] === ',') {
        endsSentence = false
      } else if (endsSentence && index - first < 2 && SMALL.test(letter)) {
        endsSentence = !EXCLAIMED.test(text.slice(words[first]!.start, end))
      }
    }
    if (endsSentence) first = index + 1
    return { ...word, endsSentence }
  })
}

/** Whether a word of the sentence from `from` on is capitals with stops, an hour, or the stop of a number. */
const hasStop = (text: string, from: number, { start, end }: Span): boolean =>
  DOTTED.test(text.slice(start, end)) || LETTER_AND_NUMBER.test(text.slice(Math.max(from, end - 16), end))

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

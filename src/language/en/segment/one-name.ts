import { givenNameSex, isCommonWord } from '../../../lexicon/index.ts'
import type { SegmentedWord } from './words.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/**
 * The words, no end between a given name and a capitalised word behind a blank that is neither another given name nor a
 * common word: in a list without stops a name looks like two lines.
 */
export function withinNames(text: string, words: readonly SegmentedWord[]): readonly SegmentedWord[] {
  return words.map((word, index) => {
    const next = words[index + 1]
    if (!(word.endsSentence || word.mayEnd) || next?.start !== word.end + 1 || text[word.end] !== ' ') return word
    const [given, family] = [text.slice(word.start, word.end), text.slice(next.start, next.end)]
    if (givenNameSex(given) === undefined || !CAPITALISED.test(family)) return word
    if (givenNameSex(family) !== undefined || isCommonWord(family.toLowerCase())) return word
    return { ...word, endsSentence: false, mayEnd: false }
  })
}

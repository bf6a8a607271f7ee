import { stemmer } from 'stemmer'
import { readLines } from './lines.ts'

const STOPWORDS = new Set(readLines(new URL('./stopwords.txt', import.meta.url)))
const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:['’]\p{L}+)?/gu
const ASCII = /^[ -~]*$/
const stems = new Map<string, string>()

/** Lower case, straight apostrophes, compatibility forms folded; diacritics stay. */
export function fold(word: string): string {
  // Plain letters have no other form, and asking for one is slow.
  if (ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'")
}

/** Words and numbers of `text` as written, in order. */
export function words(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Porter stem of a folded word, its possessive ending off; cached, for the same words come again and again. */
export function stem(word: string): string {
  let found = stems.get(word)
  if (found === undefined) {
    found = stemmer(fold(word).replace(/'s?$/, ''))
    stems.set(word, found)
  }
  return found
}

/** Whether a folded word belongs to a closed class. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(fold(word))
}

/** Stems of the words of `text` that carry its topic, in order, repeats kept. */
export function contentStems(text: string): string[] {
  return words(text)
    .filter((word) => !isStopword(word))
    .map(stem)
}

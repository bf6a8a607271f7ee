import { readLines } from '../../text/lines.ts'

const NUMBER_WORDS = new Set(readLines(new URL('../lexicon/number-words.txt', import.meta.url)))

/** Whether a word belongs to a number or says how exact it is: "about", "thirty-one", "1,500", "€40". */
export function isNumberWord(word: string): boolean {
  const plain = word.toLowerCase()
  return /^[^\p{L}]+(?:m|bn|k|tn)?$/u.test(plain) || plain.split('-').every((part) => NUMBER_WORDS.has(part))
}

/** The counted or measured noun phrase of a quantity's words, number and modifier off: "large dams". May be empty. */
export function nounPhraseOf(words: string): string {
  const parts = words
    .trim()
    .replace(/^not\s(?=(?:more|less|fewer)\s)/i, '')
    .split(/\s+/)
  const at = parts.findIndex((word) => !isNumberWord(word))
  return at < 0 ? '' : parts.slice(at).join(' ')
}

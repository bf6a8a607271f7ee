import type { Word } from '../../model/word.ts'

/** Words and hyphens that a noun known as a whole may have before its last part. */
const MOST_WORDS = 6

/** Whether a word is a hyphen between two others without blanks, however it is tagged. */
export function isHyphen(words: readonly Word[], at: number): boolean {
  const [before, hyphen, next] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || hyphen?.text !== '-' || next === undefined) return false
  return before.end === hyphen.start && hyphen.end === next.start
}

/** First word of the hyphened word that ends at a word: "father" of "father-in-law". */
export function hyphenedFrom(words: readonly Word[], at: number): number {
  let from = at
  while (isHyphen(words, from - 1) && at - from < MOST_WORDS) from -= 2
  return from
}

import { readTable } from '../../text/lines.ts'
import { fold, words } from '../../text/words.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'

const COUNTS = new Map(
  readTable(new URL('../lexicon/counts.tsv', import.meta.url)).flatMap(([word = '', number = '']) =>
    isNumberWord(word) ? [[word, Number(number)] as const] : [],
  ),
)
const TENS_AND_ONES = /\b(?<tens>\p{L}+ty)-(?<ones>\p{L}+)\b/gu

/** Numbers of a text, in digits however they are written; "million" alone is none, for many sums have it. */
export function numbersOf(text: string): ReadonlySet<string> {
  const joined = fold(text).replace(TENS_AND_ONES, (whole, tens: string, ones: string) => {
    const [ten, one] = [COUNTS.get(tens), COUNTS.get(ones)]
    return ten === undefined || one === undefined ? whole : `${ten + one}`
  })
  return new Set(
    words(joined).flatMap((word) => {
      if (/^\d/.test(word)) return [word.replaceAll(',', '')]
      const count = COUNTS.get(word)
      return count === undefined ? [] : [`${count}`]
    }),
  )
}

import { eld } from 'eld/extrasmall'

const FEWEST_LETTERS = 40
const SAMPLE = 4000

/** ISO 639-1 code of the language `text` is written in; null where there is too little of it to tell. */
export function languageOf(text: string): string | null {
  const sample =
    text.length <= SAMPLE
      ? text
      : text.slice(0, SAMPLE / 2) + text.slice(Math.floor(text.length / 2), Math.floor(text.length / 2) + SAMPLE / 2)
  // A character of Chinese, Japanese or Korean tells as much as several letters.
  const letters =
    (sample.match(/\p{L}/gu) ?? []).length +
    2 * (sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? []).length
  if (letters < FEWEST_LETTERS) return null
  return eld.detect(sample).language || null
}

import type { Article } from '../../model/article.ts'

const WORDS =
  /\b(?:about|around|shortly|just|before|after|by|nearly|at|from|between|and|to|as of|the|local|time|gmt|utc|bst|edt|est|cet|oclock|hours?)\b/gi
const CLOCK =
  /\b(?:\d{1,2}[:.]\d{2}|(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:\(|gmt|utc|bst|hours|local)))(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:noon|midnight)\b|\b\d{1,2}(?=\s?o['’]clock)/gi
const LEAST_STAMPS = 2

/** Whether words give an hour and no day: "at 6.47 a.m.", "1353 (1023 GMT)". Of which day, only the text around tells. */
export function isHourOnly(words: string): boolean {
  const rest = words.replaceAll(/o['’]clock/gi, 'oclock').replace(CLOCK, '')
  return rest !== words && !/[\p{L}\p{N}]/u.test(rest.replace(WORDS, ''))
}

/** Whether words end in an hour: "the quake struck at 6:47". */
export const endsInHour = (words: string): boolean =>
  /\bat\s(?:[01]\d|2[0-3])[0-5]\d$/.test(words) ||
  isHourOnly(/\b(?:at|by|around|about|before|after)\s(\S+(?:\s\S+)?)$/.exec(words)?.[1] ?? '')

/** Whether an article is told by the hour of its day, with a stamp above each piece. */
export const isLive = ({ text, headings }: Article): boolean =>
  headings.filter(({ start, end }) => isHourOnly(text.slice(start, end))).length >= LEAST_STAMPS

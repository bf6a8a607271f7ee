import { daysLong } from '../edtf/interval.ts'
import { isClock } from './clock.ts'
import type { Dated } from './dated.ts'

const PREPOSITION =
  /(?:^|\s)(?:in|on|at|by|from|until|till|to|for|of|since|around|about|during|before|after|between|and|or|as|early|late|only|back|shortly|just|dated)\s*$/i

/** The clause without its date, as two texts: what stands before it, and after. */
export function around({ report, near: clause, statement }: Dated): { before: string; after: string } {
  const { text } = report.article
  let before = text.slice(clause.start, statement.anchor.start).replace(/[\s,(–—-]+$/, '')
  while (PREPOSITION.test(before)) before = before.replace(PREPOSITION, '')
  return { before, after: text.slice(statement.anchor.end, clause.end) }
}

/** "The mill, opened in 1901, held out": the date is of what stands between the commas. */
export const isBetweenCommas = (before: string, after: string): boolean =>
  /,\s(?:\p{Ll}+\s){0,3}\p{Ll}+$/u.test(before) && /^\s?,/.test(after)

/** Days of which a date is as good as a year. */
export const YEAR_DAYS = 300

/** "The economy grew by 2 percent in 1988", "shares were up 2 percent at noon": the number is that time's, and nothing happened then. */
export const isOfYear = (dated: Dated): boolean => {
  const { interval, near, report } = dated
  const isReading = daysLong(interval) > YEAR_DAYS || isClock(dated)
  return isReading && /%|\bper\s?cent\b/.test(report.article.text.slice(near.start, near.end))
}

import { daysLong } from '../edtf/interval.ts'
import type { Dated } from './dated.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** What tells a day by itself, whenever it is read: a month, a year, digits of a date. */
const ABSOLUTE = new RegExp(
  String.raw`\b(?:${MONTHS.join('|')}|${MONTHS.map((one) => one.slice(0, 3)).join('|')}|Sept)\b|\b\d{4}\b(?!\s(?:GMT|UTC))|\d[./]\d{1,2}[./]\d`,
  'u',
)
const DAY = /^(?<year>\d{4})(?:-(?<month>0\d|1[0-2]))?(?:-(?<day>\d\d))?(?:T[\d:]+)?$/
/** A time of day that has lost the bracket it stood in. */
const isBroken = (exact: string): boolean => exact.split('(').length !== exact.split(')').length

const isAbsolute = ({ statement: { anchor } }: Dated): boolean => ABSOLUTE.test(anchor.exact)

/** "9 November 2026", "November 2026", "2026"; null for a stretch and a season. */
function written(edtf: string): string | null {
  const { year, month, day } = DAY.exec(edtf)?.groups ?? {}
  if (year === undefined) return null
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** How little a date says for an answer: its length in days, and of equal ones last what tells no day by itself or is broken. */
const vagueness = (dated: Dated): number =>
  daysLong(dated.interval) + (isBroken(dated.statement.anchor.exact) ? 2 : 0) + (isAbsolute(dated) ? 0 : 0.5)

/** A date as an answer: in the report's words, and where these tell the day only to who knows the report's, with the day. */
export function told(dated: Dated): string {
  const { anchor, content } = dated.statement
  const day = isAbsolute(dated) ? null : written(content.edtf)
  return day === null ? anchor.exact : `${anchor.exact} (${day})`
}

/** The closest of dates that fit one another, as an answer. */
export function answerOf(holding: readonly Dated[]): string {
  const current = holding.filter(({ isOld }) => !isOld)
  return told(current.reduce((best, one) => (vagueness(one) < vagueness(best) ? one : best)))
}

/** The vaguest of dates that fit one another, as an answer. */
export function vaguestOf(holding: readonly Dated[]): string {
  return told(holding.reduce((best, one) => (daysLong(one.interval) > daysLong(best.interval) ? one : best)))
}

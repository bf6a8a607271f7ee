import { Temporal } from 'temporal-polyfill'

const two = (value: number) => String(value).padStart(2, '0')
const four = (value: number) => String(value).padStart(4, '0')

/** `2026-10-28`. */
export function day(date: Temporal.PlainDate): string {
  return `${four(date.year)}-${two(date.month)}-${two(date.day)}`
}

/** `2026-10`. */
export function month(date: { readonly year: number; readonly month: number }): string {
  return `${four(date.year)}-${two(date.month)}`
}

/** `2026`. */
export function year(value: number): string {
  return four(value)
}

/** `2026-24`: `code` is a season's, 21 to 24. A winter belongs to the year in which it begins. */
export function season(value: number, code: number): string {
  return `${four(value)}-${code}`
}

/** `2026-10-27T23:40`, local time. */
export function clock(date: string, hour: number, minute: number): string {
  return `${date}T${two(hour)}:${two(minute)}`
}

/** Months `first` to `last` of a year: `2024-10/2024-12`. */
export function months(value: number, first: number, last: number): string {
  return `${month({ year: value, month: first })}/${month({ year: value, month: last })}`
}

/** Both days of `2026-11-07/2026-11-08`. */
export function days(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  return `${day(from)}/${day(to)}`
}

export type Precision = 'year' | 'month' | 'day' | 'time' | 'other'

/** Precision of an EDTF value that is one date; intervals, seasons, decades and open ends are `other`. */
export function precisionOf(edtf: string): Precision {
  if (/^\d{4}$/.test(edtf)) return 'year'
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(edtf)) return 'month'
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return 'day'
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(edtf) ? 'time' : 'other'
}

/** First day of a date of any precision, or null for what is no single date. */
export function firstDay(edtf: string): Temporal.PlainDate | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T|$)/.exec(edtf)
  if (match === null) return null
  return dateOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
}

/** The date, or null where the calendar has no such day. */
export function dateOf(yearValue: number, monthValue: number, dayValue: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year: yearValue, month: monthValue, day: dayValue }, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The date just before `edtf` at its own precision: of 1975, 1974. */
export function before(edtf: string): string | null {
  const first = firstDay(edtf)
  if (first === null) return null
  const last = first.subtract({ days: 1 })
  const kind = precisionOf(edtf)
  return kind === 'year' ? year(last.year) : kind === 'month' ? month(last) : kind === 'day' ? day(last) : null
}

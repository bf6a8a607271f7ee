import { type Interval, intervalOf } from '../../../src/reconcile/edtf/interval.ts'
import type { Expected } from '../recognizers/cases.ts'

/** What a case accepts for one expression: any of these. Weekdays and days without a year are given both ways. */
export type Readings = readonly Interval[]

const KINDS = ['date', 'daterange', 'datetime'] as const
/** A day, a span of days or months, and a day with a time of the day. */
export type Kind = (typeof KINDS)[number]

export const isKind = (type: string): type is Kind => (KINDS as readonly string[]).includes(type)

/** A day in minutes. */
const DAY = 1440

/** The readings of an expected date; empty where the case leaves it unresolved. */
export function readings({ resolution }: Expected): Readings {
  const values = resolution.values ?? [resolution.FutureResolution, resolution.PastResolution]
  return (values as readonly (Readonly<Record<string, string>> | undefined)[]).flatMap((value) =>
    value === undefined
      ? []
      : readValue({ ...(typeof resolution.Timex === 'string' && { timex: resolution.Timex }), ...value }),
  )
}

function readValue(value: Readonly<Record<string, string>>): Interval[] {
  const point = value.value ?? value.date ?? value.dateTime
  if (point !== undefined) return /^\d{4}-/.test(point) ? some(part(point)) : []
  const start = edge(value.start ?? value.startDate)
  const end = edge(value.end ?? value.endDate)
  if (start === null && end === null) return []
  const from = start ?? Number.NEGATIVE_INFINITY
  if (end === null) return [{ from, to: Number.POSITIVE_INFINITY }]
  // The end is left out ("2016", to 2017-01-01). Where both ends are named ("from 2014 to 2018"), the source leaves out all
  // of the last day, month or year; to count it is as right.
  const named = (value.timex ?? '').startsWith('(') ? ends(end) : []
  return [end, end + DAY, ...named].map((to) => ({ from, to: to - 1 }))
}

/** Ends of the month and the year that begin with a day. */
function ends(start: number): number[] {
  const date = new Date(start * 60_000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (date.getUTCDate() > 1) return []
  return [Date.UTC(year, month + 1, 1), ...(month === 0 ? [Date.UTC(year + 1, 0, 1)] : [])].map((ms) => ms / 60_000)
}

const some = (found: Interval | null): Interval[] => (found === null ? [] : [found])

function part(text: string): Interval | null {
  return intervalOf(text.replace(' ', 'T').replace(/:\d\d$/, (seconds) => (text.length > 16 ? '' : seconds)))
}

function edge(text: string | undefined): number | null {
  return text === undefined ? null : (part(text.slice(0, 10))?.from ?? null)
}

/** What the expression counts in, where the day it comes to is sharper than its words. */
const COARSE = /\b(?:week|fortnight|month|year)s?\b/i

/**
 * Whether an answer is one of the readings. Of what is open on one side the named end is enough: "by 3 May" may be told
 * as the day itself, "after 2018" as the year.
 */
export function isRight(gold: Readings, answers: readonly Interval[]): boolean {
  return gold.some((right) => answers.some((answer) => isSame(right, answer)))
}

/**
 * Whether an answer is right to the unit of the words: for "two years ago", where the source gives a day of a year, the
 * year is right too; for "in three weeks" the week.
 *
 * @param words  the expression
 */
export function isRightToUnit(gold: Readings, answers: readonly Interval[], words: string): boolean {
  if (isRight(gold, answers)) return true
  if (!COARSE.test(words)) return false
  const longest = /year/i.test(words) ? 366 * DAY : /month/i.test(words) ? 31 * DAY : 7 * DAY
  return gold.some(
    (right) =>
      right.to - right.from === DAY - 1 &&
      answers.some(({ from, to }) => from <= right.from && to >= right.to && to - from < longest),
  )
}

function isSame(right: Interval, answer: Interval): boolean {
  if (answer.from === right.from && answer.to === right.to) return true
  if (right.to === Number.POSITIVE_INFINITY) return answer.from === right.from || answer.to === right.from - 1
  return right.from === Number.NEGATIVE_INFINITY && (answer.to === right.to || answer.from === right.to + 1)
}

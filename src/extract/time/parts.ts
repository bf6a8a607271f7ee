import type { Span } from '../../model/span.ts'
import { DAY, MONTH, monthNumber, SP, WEEKDAY, weekdayNumber, YEAR } from './calendar.ts'
import { CARDINAL_DAY, dayInWords, ORDINAL_DAY } from './day-number.ts'
import { dateOf, day as dayOf } from './edtf.ts'
import type { Reading, Surroundings } from './form.ts'
import { nearestDay } from './nearest.ts'
import { passageMonth } from './passage.ts'

/** What the words of a calendar date say; the rest is to be found. */
export interface Parts {
  readonly month: number
  readonly day: number
  readonly year?: number
  readonly weekday?: number
}

const PREFIX = `(?:(?<weekday>${WEEKDAY}),?${SP}(?:the${SP})?)?`
const OF_YEAR = `(?:(?:\\s?,)?${SP}(?:of${SP})?|[-/])(?<year>${YEAR})`
/**
 * A day in words is one only at the end of a phrase: not "In March first reports came", "by May twenty-one had left".
 */
const CLOSED = `(?=,?${SP}\\d{4}|\\s?[.,;:!?)]|\\s{0,3}$|${SP}(?:to|until|till|through|at|and|in|by)(?!\\p{L}))`
/** `28 October 2026`, `Tuesday, 28th of October`, `28-Oct-2026`, `the twenty-eighth of October`. */
export const DAY_FIRST = `${PREFIX}(?<![\\d.,:/-])(?:(?<day>${DAY})(?:${SP}|[-/])(?:of${SP})?|(?<ordinal>${ORDINAL_DAY})${SP}of${SP})(?<month>${MONTH})(?:${OF_YEAR})?`
/** `October 28, 2026`, `Tues., Oct. 28`, `Oct-28`, `October the twenty-eighth`. */
export const MONTH_FIRST = `${PREFIX}(?<month>${MONTH})(?:(?:${SP}(?:the${SP})?|[-/])(?<day>${DAY})(?!:\\d)|${SP}(?:the${SP})?(?<ordinal>${ORDINAL_DAY}|${CARDINAL_DAY})${CLOSED})(?:(?:\\s?,)?${SP}(?<year>${YEAR}))?`

/** Parts from the groups of the patterns above. */
export function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts {
  const { day = '', ordinal, month = '', year, weekday } = groups
  return {
    day: ordinal === undefined ? Number.parseInt(day, 10) : dayInWords(ordinal),
    month: monthNumber(month),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(weekday === undefined ? {} : { weekday: weekdayNumber(weekday) }),
  }
}

/** A day of a month, its year from the words, from the passage or from the publication; null where none tells it. */
export function resolveDay(parts: Parts, span: Span, { analysis, reference, direction }: Surroundings): Reading | null {
  if (parts.year !== undefined) {
    const date = dateOf(parts.year, parts.month, parts.day)
    return date === null ? null : { edtf: dayOf(date), resolution: 'stated' }
  }
  const way = direction(span)
  const told = way === 'future' ? null : passageMonth(analysis, span.start)
  if (told !== null && told.year !== reference?.date.year) {
    const date = dateOf(parts.month >= told.month ? told.year : told.year + 1, parts.month, parts.day)
    if (date !== null) return { edtf: dayOf(date), resolution: 'inferred' }
  }
  if (reference === null) return null
  const date = nearestDay(reference, parts, way)
  return date === null ? null : { edtf: dayOf(date), resolution: 'inferred' }
}

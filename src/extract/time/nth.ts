import type { Temporal } from 'temporal-polyfill'
import { aroundForm } from './around.ts'
import { DAY, FULL_WEEKDAY, SP, weekdayNumber } from './calendar.ts'
import { dayInWords, ORDINAL_DAY } from './day-number.ts'
import { dateOf, day, days, firstDay, month, precisionOf } from './edtf.ts'

const NTH = `(?:(?<last>last|final)|(?<digits>${DAY.replace('?(?!', '(?!')})|(?<words>${ORDINAL_DAY}))`
const UNIT = new RegExp(
  `(?<![\\p{L}\\d-])(?:the${SP})?${NTH}${SP}(?:full${SP})?(?<unit>day|week|month|${FULL_WEEKDAY})${SP}(?:of|in)${SP}$`,
  'iu',
)
const DAY_OF = new RegExp(`(?<![\\p{L}\\d-])(?:the${SP})?${NTH.replace('(?<last>last|final)|', '')}${SP}of${SP}$`, 'iu')

/**
 * "the second Monday of August", "the last week of May", "the tenth week of 2031", "the 11th of this month". A week
 * belongs to the month or year of its Thursday, as in ISO 8601.
 */
export const nth = aroundForm('time/nth', ({ time: { anchor, content }, before }) => {
  const precision = precisionOf(content.edtf)
  if (precision !== 'month' && precision !== 'year') return null
  const match = UNIT.exec(before) ?? (precision === 'month' ? DAY_OF.exec(before) : null)
  if (match === null || /^(?:end|start|beginning|middle|early|late|mid)/i.test(anchor.exact)) return null
  const { last, digits, words = '', unit = 'day' } = match.groups ?? {}
  const number = last !== undefined ? -1 : digits === undefined ? dayInWords(words) : Number.parseInt(digits, 10)
  const first = firstDay(content.edtf)!
  const edtf = part(first, precision === 'month' ? first.daysInMonth : first.daysInYear, number, unit.toLowerCase())
  if (edtf === null) return null
  const span = { start: anchor.start - match[0].length, end: anchor.end }
  return { edtf, resolution: content.resolution, span }
})

/** @param number  counted from 1; -1 for the last */
function part(first: Temporal.PlainDate, length: number, number: number, unit: string): string | null {
  if (unit === 'month') {
    if (length < 365 || number > 12) return null
    return month({ year: first.year, month: number < 0 ? 12 : number })
  }
  if (unit === 'day') {
    const at = number < 0 ? length : number
    return at > length ? null : day(first.add({ days: at - 1 }))
  }
  // The Thursday of a week stands for it.
  const weekday = unit === 'week' ? 4 : weekdayNumber(unit)
  const start = (weekday - first.dayOfWeek + 7) % 7
  const count = Math.ceil((length - start) / 7)
  if (number > count) return null
  const found = first.add({ days: start + 7 * ((number < 0 ? count : number) - 1) })
  return unit === 'week' ? days(found.subtract({ days: 3 }), found.add({ days: 3 })) : day(found)
}

const WEEK_OF = new RegExp(
  `(?<!\\p{L})(?:the${SP})?week${SP}(?:of|beginning|starting|commencing|ending)${SP}(?:on${SP})?$`,
  'iu',
)

/** "the week of June 3", "the week beginning 9 May": Monday to Sunday around that day. */
export const weekOf = aroundForm('time/week-of', ({ time: { anchor, content }, before }) => {
  const lead = precisionOf(content.edtf) === 'day' ? WEEK_OF.exec(before) : null
  const date = firstDay(content.edtf)
  if (lead === null || date === null) return null
  const monday = dateOf(date.year, date.month, date.day)!.subtract({ days: date.dayOfWeek - 1 })
  return {
    edtf: days(monday, monday.add({ days: 6 })),
    resolution: content.resolution,
    span: { start: anchor.start - lead[0].length, end: anchor.end },
  }
})

import type { Temporal } from 'temporal-polyfill'
import { NUMBER, numberValue } from '../surface/numbers.ts'
import { day, days, month, year } from './edtf.ts'
import { timeForm } from './form.ts'
import { mondayOf } from './nearest.ts'
import { referenceDay } from './reference.ts'

const COUNT = `(?<count>${NUMBER}|an?|a\\scouple\\sof|half\\sa)`
const UNIT = '(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?'

/**
 * The date `count` units before (negative) or after `from`, no more precise than the unit: of years a year, of months a
 * month, of weeks the days of a week.
 */
export function shifted(from: Temporal.PlainDate, count: number, unit: string): string | null {
  if (Math.abs(count) > 5000 || !Number.isInteger(count)) return null
  if (unit === 'minute' || unit === 'hour') return Math.abs(count) < 24 ? day(from) : null
  if (unit === 'day') return day(from.add({ days: count }))
  if (unit === 'week' || unit === 'fortnight') {
    const monday = mondayOf(from, unit === 'week' ? count : 2 * count)
    return days(monday, monday.add({ days: 6 }))
  }
  if (unit === 'month') return month(from.with({ day: 1 }).add({ months: count }))
  const years = from.year + count * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)
  if (years < 1000 || years > 9999) return null
  return unit === 'year'
    ? year(years)
    : unit === 'decade'
      ? `${String(Math.floor(years / 10))}X`
      : `${String(Math.floor(years / 100))}XX`
}

/** "two years ago", "a month ago", "10 days ago", "three weeks from now", "in two days' time". */
export const ago = timeForm({
  name: 'time/ago',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$€£-])(?:in\\s{1,3})?${COUNT}[\\s-]{1,3}${UNIT}(?:\\s{1,3}(?<back>ago)|\\s{1,3}(?:from\\s{1,3}(?:now|today))|['’]s?\\s{1,3}time)(?!\\p{L})`,
    'giu',
  ),
  read: (match, { reference }) => {
    const today = referenceDay(reference)
    const { count = '', unit = '', back } = match.groups ?? {}
    const number = countOf(count)
    const start = match.index + (/^in\s/i.test(match[0]) && back !== undefined ? match[0].search(/\s/) + 1 : 0)
    if (today === null || number === null) return null
    const edtf = shifted(
      today,
      back === undefined ? number : -number,
      unit.toLowerCase().replace('centurie', 'century'),
    )
    return edtf === null ? null : { edtf, resolution: 'inferred', span: { start, end: match.index + match[0].length } }
  },
})

/** "days ago", "weeks ago", "several months ago": a vague count gives the next larger unit. */
export const vagueAgo = timeForm({
  name: 'time/vague-ago',
  pattern:
    /(?<![\p{L}\d-])(?:(?:just\s{1,3})?(?:a\s{1,3}few|several|some|many)\s{1,3})?(?<!\d\s|\p{L}-)(?<unit>days|weeks|months)\s{1,3}ago(?!\p{L})/giu,
  read: (match, { analysis, reference }) => {
    const today = referenceDay(reference)
    if (today === null || /[\d\p{L}]\s{1,3}$/u.test(numberBefore(analysis.text, match.index))) return null
    const unit = match.groups?.unit?.toLowerCase()
    const edtf =
      unit === 'days'
        ? days(today.subtract({ days: 7 }), today.subtract({ days: 1 }))
        : unit === 'weeks'
          ? month(today.subtract({ weeks: 3 }))
          : year(today.subtract({ months: 4 }).year)
    return { edtf, resolution: 'inferred' }
  },
})

const COUNTED = new RegExp(`(?:${NUMBER}|\\ban?|couple\\sof)[\\s-]{1,3}$`, 'iu')

function numberBefore(text: string, at: number): string {
  return COUNTED.test(text.slice(Math.max(0, at - 30), at)) ? 'a ' : ''
}

export function countOf(words: string): number | null {
  if (/^an?$/i.test(words)) return 1
  if (/^a\scouple/i.test(words)) return 2
  return /^half/i.test(words) ? null : numberValue(words)
}

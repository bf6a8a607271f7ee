import type { Temporal } from 'temporal-polyfill'
import { NUMBER, numberValue } from '../surface/numbers.ts'
import type { Direction } from './direction.ts'
import { day, days, month, year } from './edtf.ts'
import { spanOf, timeForm } from './form.ts'
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

const MORE = new RegExp(`(${NUMBER}|an?)[\\s-]{1,3}(day|week|month|year)s?(?=,?\\s{1,3}(?:and\\s{1,3})?)`, 'giu')
const LEADING = `(?<!(?:last|past|next)\\s{1,3})(?<more>(?:(?:${NUMBER}|an?)\\s{1,3}(?:day|week|month|year)s?,?\\s{1,3}(?:and\\s{1,3})?){1,3})?`

/** "two years ago", "a month ago", "a year and ten days ago", "three weeks from now", "in two days' time". */
export const ago = timeForm({
  name: 'time/ago',
  needs: /\bago\b|from\s+(?:now|today)\b|['’]s?\s+time\b/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$€£-])(?:in\\s{1,3})?${LEADING}${COUNT}[\\s-]{1,3}${UNIT}(?:\\s{1,3}(?<back>ago)|\\s{1,3}(?:from\\s{1,3}(?:now|today))|['’]s?\\s{1,3}time)(?!\\p{L})`,
    'giu',
  ),
  read: (match, { reference }) => {
    const today = referenceDay(reference)
    const { count = '', unit = '', back, more = '' } = match.groups ?? {}
    const number = countOf(count)
    const start = match.index + (/^in\s/i.test(match[0]) && back !== undefined ? match[0].search(/\s/) + 1 : 0)
    if (today === null || number === null) return null
    const sign = back === undefined ? 1 : -1
    const from = moved(today, more, sign)
    const edtf = from && shifted(from, sign * number, unit.toLowerCase().replace('centurie', 'century'))
    return edtf === null ? null : { edtf, resolution: 'inferred', span: { start, end: match.index + match[0].length } }
  },
})

/** A clause without a tense of its own is an order or a note: "back in two days". */
const looksAhead = (direction: Direction) => direction === 'future' || direction === null

/** `from` moved by what "two years and three weeks and" counts; null where that is too far. */
function moved(from: Temporal.PlainDate, words: string, sign: number): Temporal.PlainDate | null {
  let date = from
  for (const [, count = '', unit = ''] of words.matchAll(MORE)) {
    const number = countOf(count)
    if (number === null || !Number.isInteger(number) || number > 5000) return null
    date = date.add({ [`${unit.toLowerCase()}s`]: sign * number })
  }
  return date
}

const UNTIMED = /(?:first|last|only|time|times|once|twice|every|\p{L}+est)\s{1,3}(?:\p{L}+\s{1,3}){0,3}$/iu

/**
 * "will open in two weeks", "is to leave in 10 days": from the publication, where the clause looks ahead. Not "the first
 * in two years", "was built in three weeks".
 */
export const inUnits = timeForm({
  name: 'time/in-units',
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])in\\s{1,3}(?:about\\s{1,3}|around\\s{1,3})?${COUNT}\\s{1,3}${UNIT}(?=\\s?[.,;:!?)]|\\s{0,3}$|\\s{1,3}(?:and|but|when|if|as|because)(?!\\p{L}))`,
    'giu',
  ),
  read: (match, { analysis, reference, direction }) => {
    const today = referenceDay(reference)
    const { count = '', unit = '' } = match.groups ?? {}
    const number = countOf(count)
    if (today === null || number === null || !looksAhead(direction(spanOf(match)))) return null
    if (UNTIMED.test(analysis.text.slice(Math.max(0, match.index - 40), match.index))) return null
    const edtf = shifted(today, number, unit.toLowerCase().replace('centurie', 'century'))
    return edtf === null ? null : { edtf, resolution: 'inferred' }
  },
})

/** "days ago", "weeks ago", "several months ago": a vague count gives the next larger unit. */
export const vagueAgo = timeForm({
  name: 'time/vague-ago',
  needs: /\b(?:days|weeks|months)\s+ago\b/i,
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

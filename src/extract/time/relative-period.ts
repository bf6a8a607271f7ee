import type { Temporal } from 'temporal-polyfill'
import type { Precision } from './edtf.ts'
import { days, month, months, year } from './edtf.ts'
import { timeForm } from './form.ts'
import { mondayOf } from './nearest.ts'

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  'this past': -1,
  this: 0,
  next: 1,
  'this coming': 1,
  current: 0,
  coming: 1,
  upcoming: 1,
  'the current': 0,
}
const ENOUGH: Readonly<Record<string, readonly Precision[]>> = {
  week: ['day'],
  month: ['day', 'month'],
  quarter: ['day', 'month'],
  year: ['day', 'month', 'year'],
  decade: ['day', 'month', 'year'],
  century: ['day', 'month', 'year'],
}

/**
 * "last week", "this month", "next year", with "earlier", "later", "early", "late", "the end of" before it. A week is
 * the interval of its days, Monday first; a quarter the one of its months. "late last year" is that year's last quarter.
 */
export const relativePeriod = timeForm({
  name: 'time/relative-period',
  needs:
    /(?:last|this|next|current|coming|past)\s+(?:(?:financial|fiscal|calendar|past|coming)\s+)?(?:week|month|quarter|year|decade|century)/i,
  pattern:
    /(?<![\p{L}\d-])(?:(?<part>earlier|later|early|late|mid|the\s{1,3}(?:end|start|beginning|middle|turn)\s{1,3}of)(?:\s{1,3}in)?[\s-]{1,3})?(?<shift>last|this(?:\s{1,3}(?:past|coming))?|next|(?:the\s{1,3})?current|(?:coming|upcoming)(?=\s{1,3}(?:week|month|quarter)(?!\p{L}))|(?<=(?:the|this)\s{1,3})past(?=\s{1,3}quarter))\s{1,3}(?:financial\s{1,3}|fiscal\s{1,3}|calendar\s{1,3})?(?<unit>week|month|quarter|year|decade|century)(?![\p{L}\d]|-\p{L}|\s{1,3}(?:or|of|and)\s{1,3}(?:so|two))/giu,
  read: (match, { reference }) => {
    const { part, shift = '', unit = '' } = match.groups ?? {}
    const name = unit.toLowerCase()
    if (reference === null || !ENOUGH[name]!.includes(reference.precision)) return null
    const steps = SHIFT[shift.toLowerCase().replace(/\s+/g, ' ')] ?? 0
    return {
      edtf: period(reference.date, name, steps, part?.toLowerCase().replace(/\s+/g, ' ') ?? ''),
      resolution: 'inferred',
    }
  },
})

/** "the week after next", "the month before last". */
export const periodBeyond = timeForm({
  name: 'time/period-beyond',
  pattern:
    /(?<![\p{L}\d-])the\s{1,3}(?<unit>week|month|year)\s{1,3}(?:(?<ahead>after\s{1,3}(?:the\s{1,3})?next)|before\s{1,3}last)(?![\p{L}\d-])/giu,
  read: ({ groups }, { reference }) => {
    const unit = groups?.unit?.toLowerCase() ?? ''
    if (reference === null || !ENOUGH[unit]!.includes(reference.precision)) return null
    return { edtf: period(reference.date, unit, groups?.ahead === undefined ? -2 : 2, ''), resolution: 'inferred' }
  },
})

function period(today: Temporal.PlainDate, unit: string, steps: number, part: string): string {
  if (unit === 'week') return days(mondayOf(today, steps), mondayOf(today, steps).add({ days: 6 }))
  if (unit === 'month') {
    const date = today.with({ day: 1 }).add({ months: steps })
    if (part === 'early') return days(date, date.with({ day: 10 }))
    if (part === 'late') return days(date.with({ day: 21 }), date.with({ day: date.daysInMonth }))
    return part === 'mid' ? days(date.with({ day: 11 }), date.with({ day: 20 })) : month(date)
  }
  if (unit === 'quarter') {
    const date = today.with({ day: 1 }).add({ months: 3 * steps })
    const first = date.month - ((date.month - 1) % 3)
    return months(date.year, first, first + 2)
  }
  if (unit === 'decade') return `${String(Math.floor(today.year / 10) + steps)}X`
  if (unit === 'century') return `${String(Math.floor(today.year / 100) + steps)}XX`
  return partOfYear(today.year + steps, part)
}

/**
 * A year, or the months of its early, middle or late part: the first quarter, the middle six months, the last quarter.
 */
export function partOfYear(value: number, part: string): string {
  if (part === 'early') return months(value, 1, 3)
  if (part === 'late') return months(value, 10, 12)
  return part === 'mid' ? months(value, 5, 8) : year(value)
}

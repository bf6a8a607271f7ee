import type { Analysis } from '../../model/analysis.ts'
import { DAY, MONTH, SP, WEEKDAY } from './calendar.ts'
import { dateOf, day } from './edtf.ts'
import { spanOf, timeForm } from './form.ts'
import { nearestDay } from './nearest.ts'
import type { Reference } from './reference.ts'

const NUMERIC = /(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d{2})(?![\w/-]|\.\d)/gu
const DAY_FIRST = new RegExp(`(?<![\\d.,])${DAY}${SP}${MONTH}`, 'gu')
const MONTH_FIRST = new RegExp(`${MONTH}${SP}${DAY}(?![:.,]?\\d)`, 'gu')
/** How many years ahead of the publication a year of two digits may lie. */
const AHEAD = 15

type Order = 'day-first' | 'month-first'

/**
 * "28/10/2026", "10/28/26", "28.10.2026", "10-28-2026". Which of the two comes first is read from the dates of the
 * article that can be read in one way only, then from those with the name of the month ("May 9" or "9 May"); where these
 * do not tell, a date that can be read in both ways is left out.
 */
export const numericDate = timeForm({
  name: 'time/numeric-date',
  pattern: NUMERIC,
  read: ([, first = '', mark, second = '', yearText = ''], { analysis, reference }) => {
    const [a, b] = [Number(first), Number(second)]
    if (yearText.length === 2 && (mark === '.' || (mark === '-' && certainOrder(a, b) === null))) return null
    const year = yearText.length === 2 ? fullYear(Number(yearText), reference) : Number(yearText)
    const order = orderOf(a, b, mark, analysis)
    if (order === null) return null
    const date = order === 'day-first' ? dateOf(year, b, a) : dateOf(year, a, b)
    return date === null ? null : { edtf: day(date), resolution: 'stated' }
  },
})

/**
 * "on 10/28", "by 28/10", "Friday 10/28": without a year, behind a word that wants a date, where one order alone fits.
 */
export const shortDate = timeForm({
  name: 'time/short-date',
  needs: /\d\/\d/,
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:on|by|until|till|since|before|after|from|${WEEKDAY}),?${SP})(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\w/-]|[.,]\\d|${SP}(?:of|majority|split|vote))`,
    'gu',
  ),
  read: (match, { reference, direction }) => {
    const [a, b] = [Number(match.groups?.first), Number(match.groups?.second)]
    const order = certainOrder(a, b)
    if (reference === null || order === null) return null
    const parts = order === 'day-first' ? { month: b, day: a } : { month: a, day: b }
    const date = nearestDay(reference, parts, direction(spanOf(match)))
    return date === null ? null : { edtf: day(date), resolution: 'inferred' }
  },
})

/** The century that brings a year of two digits nearest to the publication, mostly before it. */
function fullYear(short: number, reference: Reference | null): number {
  const last = (reference?.date.year ?? 2000 + AHEAD) + AHEAD
  return last - ((((last - short) % 100) + 100) % 100)
}

function orderOf(first: number, second: number, mark: string | undefined, { text }: Analysis): Order | null {
  return (
    certainOrder(first, second) ??
    (mark === '.' || first === second ? 'day-first' : null) ??
    habit(Array.from(text.matchAll(NUMERIC), ([, a, , b]) => certainOrder(Number(a), Number(b)))) ??
    habit([has(text, DAY_FIRST) ? 'day-first' : null, has(text, MONTH_FIRST) ? 'month-first' : null])
  )
}

const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0

function certainOrder(first: number, second: number): Order | null {
  if (first > 12 && first < 32 && second <= 12) return 'day-first'
  return second > 12 && second < 32 && first <= 12 ? 'month-first' : null
}

/** The one order that is found; null where there is none, or both. */
function habit(found: readonly (Order | null)[]): Order | null {
  const orders = new Set(found)
  orders.delete(null)
  return orders.size === 1 ? [...orders][0]! : null
}

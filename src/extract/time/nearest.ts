import type { Temporal } from 'temporal-polyfill'
import type { Direction } from './direction.ts'
import { dateOf } from './edtf.ts'
import type { Reference } from './reference.ts'

/** A month whose year the words leave out, in the year that fits best. */
export function nearestMonth(
  { date, precision }: Reference,
  month: number,
  direction: Direction,
): { year: number; month: number } {
  if (precision === 'year') return { year: date.year, month }
  if (direction === 'future') return { year: month >= date.month ? date.year : date.year + 1, month }
  const ahead = (month - date.month + 12) % 12
  // What the words leave open lies in the last half year or the next.
  const coming = direction !== 'past' && ahead > 0 && ahead < 6
  return {
    year: date.year + (month > date.month ? 0 : 1) - (coming || ahead === 0 ? 0 : 1) - (ahead === 0 ? 1 : 0),
    month,
  }
}

/**
 * A day whose year the words leave out: the last one up to the publication where the words speak of the past, the next
 * where they speak of what is to come, the nearest where they do not tell.
 *
 * @param weekday  ISO number where the words name one; a year in which it fits wins
 */
export function nearestDay(
  { date, precision }: Reference,
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday?: number },
  direction: Direction,
): Temporal.PlainDate | null {
  const known = precision === 'day' ? date : precision === 'month' ? date.add({ days: 14 }) : null
  const years = known === null ? [date.year] : [-1, 0, 1].map((shift) => date.year + shift)
  const candidates = years.flatMap((year) => dateOf(year, month, day) ?? [])
  const fitting = candidates.filter((candidate) => weekday === undefined || candidate.dayOfWeek === weekday)
  const pool = fitting.length > 0 ? fitting : candidates
  if (known === null) return pool[0] ?? null
  return nearestOf(known, pool, direction)
}

/** Days after which a report gives the year of what is past, and before which one to come has none. */
const [LONG_PAST, SOON] = [240, 60]

/** Of several dates the one nearest to `today` on the side that the words look to; on the other where there is none. */
export function nearestOf(
  today: Temporal.PlainDate,
  dates: readonly Temporal.PlainDate[],
  direction: Direction,
): Temporal.PlainDate | null {
  const distance = (date: Temporal.PlainDate) => today.until(date, { largestUnit: 'days' }).days
  const sided = dates.filter((date) =>
    direction === 'past' ? distance(date) <= 0 : direction === 'future' ? distance(date) >= 0 : true,
  )
  const nearest = (some: readonly Temporal.PlainDate[]) =>
    some.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0]
  const [best, any] = [nearest(sided), nearest(dates)]
  if (best === undefined || any === undefined) return any ?? null
  return direction === 'past' && -distance(best) > LONG_PAST && distance(any) < SOON ? any : best
}

/** A weekday, as news uses it: the last one up to the publication's own day, or the next from it on. */
export function nearestWeekday(
  reference: Temporal.PlainDate,
  weekday: number,
  direction: Direction,
): Temporal.PlainDate {
  const ahead = (weekday - reference.dayOfWeek + 7) % 7
  if (direction === 'future' || direction === 'present' || ahead === 0) return reference.add({ days: ahead })
  return reference.subtract({ days: 7 - ahead })
}

/** The Monday of the week `shift` weeks on. */
export function mondayOf(reference: Temporal.PlainDate, shift = 0): Temporal.PlainDate {
  return reference.add({ days: 7 * shift + 1 - reference.dayOfWeek })
}

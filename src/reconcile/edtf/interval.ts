/** A stretch of time in minutes since 1970 (UTC), both ends included. Open ends are infinite. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const MINUTES_A_DAY = 1440
const PART = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?[?~%]?$/
const SEASON_MONTHS = new Map<string, readonly [from: number, months: number]>([
  ['21', [2, 3]],
  ['22', [5, 3]],
  ['23', [8, 3]],
  ['24', [11, 3]],
])
/** A decade ("199X") or a century ("13XX"). */
const YEARS = /^(\d{2})(?:(\d)X|XX)[?~%]?$/

const minuteOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 60_000

/** One EDTF date or ISO date-time as the stretch it covers; null for forms of higher levels. */
function part(text: string): Interval | null {
  const years = YEARS.exec(text)
  if (years) {
    const [, century = '', decade] = years
    const first = Number(`${century}${decade ?? '0'}0`)
    return { from: minuteOf(first, 0, 1), to: minuteOf(first + (decade === undefined ? 100 : 10), 0, 1) - 1 }
  }
  const found = PART.exec(text)
  if (!found) return null
  const [, y = '', m, d, hour, minute] = found
  const year = Number(y)
  if (m === undefined) return { from: minuteOf(year, 0, 1), to: minuteOf(year + 1, 0, 1) - 1 }
  const season = SEASON_MONTHS.get(m)
  if (season) return { from: minuteOf(year, season[0], 1), to: minuteOf(year, season[0] + season[1], 1) - 1 }
  const month = Number(m) - 1
  if (d === undefined) return { from: minuteOf(year, month, 1), to: minuteOf(year, month + 1, 1) - 1 }
  const day = minuteOf(year, month, Number(d))
  if (hour === undefined) return { from: day, to: day + MINUTES_A_DAY - 1 }
  // The wall clock of the report counts: an offset is where it was written, not a reason to shift the day.
  const at = day + Number(hour) * 60 + Number(minute)
  return { from: at, to: at }
}

/**
 * The stretch of time that an EDTF value covers.
 *
 * @param edtf  level 1: `2025`, `2025-02`, `2026-24`, `2024-10/2024-12`, `2018/..`, `199X`, `13XX`,
 *              `2026-10-27T23:40`
 * @returns     null where the form is not of that level
 */
export function intervalOf(edtf: string): Interval | null {
  const [first = '', last, ...more] = edtf.split('/')
  if (more.length > 0) return null
  if (last === undefined) return part(first)
  const from = first === '..' || first === '' ? null : part(first)
  const to = last === '..' || last === '' ? null : part(last)
  if (!from && !to) return null
  return { from: from?.from ?? Number.NEGATIVE_INFINITY, to: to?.to ?? Number.POSITIVE_INFINITY }
}

/** Whether some moment belongs to both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Length in days; 0 for a moment. */
export function daysLong({ from, to }: Interval): number {
  return (to - from) / MINUTES_A_DAY
}

/** Days from the start of `a` to the start of `b`; negative where `b` is earlier. */
export function daysBetween(a: Interval, b: Interval): number {
  return (b.from - a.from) / MINUTES_A_DAY
}

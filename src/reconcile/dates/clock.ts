import { overlaps } from '../edtf/interval.ts'
import type { Dated } from './dated.ts'

const MINUTES_A_DAY = 1440
/** Names of days and months have a capital; the rest tell the day by a word. */
const DAY = /\p{Lu}\p{Ll}{2}|\d{4}|day\b|tomorrow|tonight/u

/** Whether a time of day is told, to the minute. */
export function isClock({ interval }: Dated): boolean {
  return interval.from === interval.to
}

/** Whether the words tell a time of day and no day, so that the report's own was taken for it. */
const isBareClock = (dated: Dated): boolean => isClock(dated) && !DAY.test(dated.statement.anchor.exact)

/** Minutes between two times of day; where one of them is told without a day, the hands of the clock alone count. */
export function minutesApart(a: Dated, b: Dated): number {
  const apart = Math.abs(a.interval.from - b.interval.from)
  if (!isBareClock(a) && !isBareClock(b)) return apart
  const onClock = apart % MINUTES_A_DAY
  return Math.min(onClock, MINUTES_A_DAY - onClock)
}

/** Whether some moment fits both dates. */
export function fits(a: Dated, b: Dated): boolean {
  return overlaps(a.interval, b.interval) || (isClock(a) && isClock(b) && minutesApart(a, b) === 0)
}

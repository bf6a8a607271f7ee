import type { Dated } from '../dates/dated.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import { daysBetween, daysLong } from '../edtf/interval.ts'
import type { Feature } from './feature.ts'

const YEAR_DAYS = 366
const EXACT_DAYS = 2
const SEASON_DAYS = 100

/** A date that is not about the time of the report is about something in it. */
function isAwayFromPublication({ interval, report }: Dated): boolean {
  return report.published === null || Math.abs(daysBetween(report.published, interval)) >= 2
}

/** A day and a day more than a year off, or a day and another year, are seldom two accounts of one event. */
function isFarApart({ a, b }: DatedPair): boolean {
  const gap = Math.max(a.interval.from - b.interval.to, b.interval.from - a.interval.to) / 1440
  return gap > YEAR_DAYS && (daysLong(a.interval) <= EXACT_DAYS || daysLong(b.interval) <= EXACT_DAYS)
}

/** Two equal days are seldom equal by chance, two equal years often are. */
export const datePrecision: Feature<DatedPair> = {
  name: 'date-precision',
  weight: 0.3,
  score: (pair) => {
    if (!isPeaceful(pair)) return isFarApart(pair) ? 'apart' : 0
    const longest = Math.max(daysLong(pair.a.interval), daysLong(pair.b.interval))
    const shortest = Math.min(daysLong(pair.a.interval), daysLong(pair.b.interval))
    // A year is when many things happened: only one event makes two of them one.
    if (shortest > SEASON_DAYS && ![...pair.a.events].some((one) => pair.b.events.has(one))) return 'apart'
    const isOwn = [pair.a, pair.b].every(isAwayFromPublication)
    return longest <= 1 ? (isOwn ? 1 : 0.5) : longest <= 31 ? 0.4 : 0
  },
}

import type { Extractor } from '../../model/extractor.ts'
import { ago, inUnits, vagueAgo } from './ago.ts'
import { clock } from './clock.ts'
import { dayOfMonth } from './day-of-month.ts'
import { dayOfWeek } from './day-of-week.ts'
import { dayWord } from './day-word.ts'
import { century, decade } from './decade.ts'
import { dayFirst, monthFirst } from './full-date.ts'
import { holiday } from './holiday.ts'
import { hourOfPart } from './hour-of-part.ts'
import { isoDate } from './iso-date.ts'
import { following, later } from './later.ts'
import { bareMonth, monthOfRelativeYear, monthOfYear } from './month.ts'
import { now } from './now.ts'
import { nth, weekOf } from './nth.ts'
import { numericDate, shortDate } from './numeric-date.ts'
import { offset } from './offset.ts'
import { beforeDate, by, onwards, since } from './open-range.ts'
import { nearHour, partOfDay } from './part-of-day.ts'
import { partOfPeriod } from './part-of-period.ts'
import { comingSpan, pastSpan } from './past-span.ts'
import { periodEnd } from './period-end.ts'
import { fiscalYear, quarter, yearQuarter } from './quarter.ts'
import { daysBefore, daysBehind, range } from './range.ts'
import { periodBeyond, relativePeriod } from './relative-period.ts'
import { relativeSeason, seasonOfYear } from './season.ts'
import { stamp } from './stamp.ts'
import { weekday } from './weekday.ts'
import { weekend } from './weekend.ts'
import { bareYear, numericMonth, yearPair } from './year.ts'

export { settle } from './settle.ts'

/**
 * The forms of time expressions, in the order in which they run: first those that stand on their own, then those that
 * widen what was found ("since", "morning", a clock time). Findings overlap; `settle` keeps the longest.
 */
export const timeExtractors: readonly Extractor[] = [
  isoDate,
  numericDate,
  shortDate,
  dayFirst,
  monthFirst,
  monthOfYear,
  monthOfRelativeYear,
  bareMonth,
  bareYear,
  yearPair,
  numericMonth,
  fiscalYear,
  quarter,
  yearQuarter,
  decade,
  century,
  seasonOfYear,
  relativeSeason,
  holiday,
  weekday,
  weekend,
  dayWord,
  relativePeriod,
  periodBeyond,
  periodEnd,
  pastSpan,
  comingSpan,
  ago,
  vagueAgo,
  inUnits,
  now,
  stamp,
  dayOfMonth,
  later,
  following,
  offset,
  nth,
  weekOf,
  dayOfWeek,
  partOfDay,
  nearHour,
  partOfPeriod,
  daysBefore,
  daysBehind,
  range,
  clock,
  hourOfPart,
  since,
  onwards,
  by,
  beforeDate,
]

import type { Extractor } from '../../model/extractor.ts'
import { ago, vagueAgo } from './ago.ts'
import { clock } from './clock.ts'
import { dayWord } from './day-word.ts'
import { century, decade } from './decade.ts'
import { dayFirst, monthFirst } from './full-date.ts'
import { holiday } from './holiday.ts'
import { isoDate } from './iso-date.ts'
import { following, later } from './later.ts'
import { bareMonth, monthOfRelativeYear, monthOfYear } from './month.ts'
import { now } from './now.ts'
import { numericDate } from './numeric-date.ts'
import { beforeDate, by, onwards, since } from './open-range.ts'
import { nearHour, partOfDay } from './part-of-day.ts'
import { partOfPeriod } from './part-of-period.ts'
import { comingSpan, pastSpan } from './past-span.ts'
import { periodEnd } from './period-end.ts'
import { fiscalYear, quarter } from './quarter.ts'
import { daysBefore, daysBehind, range } from './range.ts'
import { relativePeriod } from './relative-period.ts'
import { relativeSeason, seasonOfYear } from './season.ts'
import { stamp } from './stamp.ts'
import { weekday } from './weekday.ts'
import { weekend } from './weekend.ts'
import { bareYear, yearPair } from './year.ts'

export { settle } from './settle.ts'

/**
 * The forms of time expressions, in the order in which they run: first those that stand on their own, then those that
 * widen what was found ("since", "morning", a clock time). Findings overlap; `settle` keeps the longest.
 */
export const timeExtractors: readonly Extractor[] = [
  isoDate,
  numericDate,
  dayFirst,
  monthFirst,
  monthOfYear,
  monthOfRelativeYear,
  bareMonth,
  bareYear,
  yearPair,
  fiscalYear,
  quarter,
  decade,
  century,
  seasonOfYear,
  relativeSeason,
  holiday,
  weekday,
  weekend,
  dayWord,
  relativePeriod,
  periodEnd,
  pastSpan,
  comingSpan,
  ago,
  vagueAgo,
  now,
  stamp,
  later,
  following,
  partOfDay,
  nearHour,
  partOfPeriod,
  daysBefore,
  daysBehind,
  range,
  clock,
  since,
  onwards,
  by,
  beforeDate,
]

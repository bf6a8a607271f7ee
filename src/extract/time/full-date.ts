import { spanOf, timeForm } from './form.ts'
import { DAY_FIRST, MONTH_FIRST, partsOf, resolveDay } from './parts.ts'

/** "28 October", "Tuesday 28 October 2026", "the 28th of October". */
export const dayFirst = timeForm({
  name: 'time/day-first',
  pattern: new RegExp(`(?<![\\p{L}\\d])${DAY_FIRST}`, 'gu'),
  read: (match, around) => resolveDay(partsOf(match.groups ?? {}), spanOf(match), around),
})

/** "Oct. 28", "October 28, 2026", "Wednesday, Oct. 28"; not "May 60 people". */
export const monthFirst = timeForm({
  name: 'time/month-first',
  pattern: new RegExp(`(?<![\\p{L}\\d])${MONTH_FIRST}(?!\\s?(?:%|per\\s?cent|people|million|billion))`, 'gu'),
  read: (match, around) => resolveDay(partsOf(match.groups ?? {}), spanOf(match), around),
})

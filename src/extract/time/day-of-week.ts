import { aroundForm } from './around.ts'
import { SP, WEEKDAY, weekdayNumber } from './calendar.ts'
import { day, firstDay } from './edtf.ts'

const BEFORE = new RegExp(`(?<![\\p{L}-])(?<weekday>${WEEKDAY}),?${SP}(?:of${SP}|in${SP})?$`, 'u')
const AFTER = new RegExp(`^(?:,?${SP}(?:on${SP})?|\\s?[–-]\\s?)(?<weekday>${WEEKDAY})(?!-)`, 'u')

/** "Thursday of last week", "next week on Saturday", "Saturday next week": the day of a week that was found as one. */
export const dayOfWeek = aroundForm('time/day-of-week', ({ time: { anchor, content }, before, after }) => {
  const monday = /week$/i.test(anchor.exact) ? firstDay(content.edtf.split('/')[0]!) : null
  if (monday === null) return null
  const left = BEFORE.exec(before)
  const match = left ?? AFTER.exec(after)
  if (match === null) return null
  return {
    edtf: day(monday.add({ days: weekdayNumber(match.groups!.weekday!) - 1 })),
    resolution: 'inferred',
    span:
      left === null
        ? { start: anchor.start, end: anchor.end + match[0].length }
        : { start: anchor.start - left[0].length, end: anchor.end },
  }
})

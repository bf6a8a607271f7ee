import { days } from './edtf.ts'
import { spanOf, timeForm } from './form.ts'
import { mondayOf } from './nearest.ts'
import { referenceDay } from './reference.ts'

/** "the weekend", "last weekend", "this weekend": its Saturday and Sunday. Not "weekends", "a weekend", "the weekend edition". */
export const weekend = timeForm({
  name: 'time/weekend',
  needs: /weekend/i,
  pattern:
    /(?<![\p{L}\d-])(?<lead>the|last|this|next|this\s{1,3}past|this\s{1,3}coming|the\s{1,3}(?:coming|past|previous))\s{1,3}weekend(?![\p{L}\d-]|\s{1,3}(?:edition|home|break|of))/giu,
  read: (match, { reference, direction }) => {
    const today = referenceDay(reference)
    if (today === null) return null
    const lead = match.groups?.lead?.toLowerCase() ?? ''
    const way = /last|past|previous/.test(lead)
      ? 'past'
      : /next|coming/.test(lead)
        ? 'future'
        : direction(spanOf(match))
    const here = mondayOf(today).add({ days: 5 })
    const onWeekend = today.dayOfWeek >= 6
    const weeks =
      lead === 'next'
        ? onWeekend
          ? 1
          : today.dayOfWeek >= 3
            ? 1
            : 0
        : way === 'past'
          ? onWeekend && !lead.includes('last')
            ? 0
            : -1
          : way === 'future' || lead === 'this'
            ? 0
            : onWeekend
              ? 0
              : -1
    const saturday = here.add({ days: 7 * weeks })
    return { edtf: days(saturday, saturday.add({ days: 1 })), resolution: 'inferred' }
  },
})

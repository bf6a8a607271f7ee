import { MONTH, monthNumber } from './calendar.ts'
import { dateOf, day } from './edtf.ts'
import { timeForm } from './form.ts'

/** "2026-10-28", "2026-10-28T14:05", "2026/10/28", "2026-Oct-28". Not a part of a longer number or code. */
export const isoDate = timeForm({
  name: 'time/iso-date',
  pattern: new RegExp(
    `(?<![\\w./-])(\\d{4})([-/])(\\d{2}|${MONTH})\\2(\\d{1,2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\w/-]|\\.\\d)`,
    'gu',
  ),
  read: ([, year, , month = '', dayOfMonth, hour, minute]) => {
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
    const date = dateOf(Number(year), number, Number(dayOfMonth))
    if (date === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null
    return { edtf: hour === undefined ? day(date) : `${day(date)}T${hour}:${minute}`, resolution: 'stated' }
  },
})

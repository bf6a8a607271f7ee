import { dateOf, day } from './edtf.ts'
import { timeForm } from './form.ts'

/** "2026-10-28", "2026-10-28T14:05", "2026/10/28". Not a part of a longer number or code. */
export const isoDate = timeForm({
  name: 'time/iso-date',
  pattern:
    /(?<![\w./-])(\d{4})([-/])(\d{2})\2(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w/-]|\.\d)/gu,
  read: ([, year, , month, dayOfMonth, hour, minute]) => {
    const date = dateOf(Number(year), Number(month), Number(dayOfMonth))
    if (date === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null
    return { edtf: hour === undefined ? day(date) : `${day(date)}T${hour}:${minute}`, resolution: 'stated' }
  },
})

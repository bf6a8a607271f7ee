import { days, month, year } from './edtf.ts'
import { timeForm } from './form.ts'
import { mondayOf } from './nearest.ts'

/** "the end of the year", "by the end of the month", "year-end": the period of the publication. */
export const periodEnd = timeForm({
  name: 'time/period-end',
  pattern:
    /(?<![\p{L}\d-])the\s{1,3}(?:end|start|beginning|middle)\s{1,3}of\s{1,3}the\s{1,3}(?<unit>week|month|year|decade)(?![\p{L}\d-]|\s{1,3}\p{Lu})/giu,
  read: ({ groups }, { reference }) => {
    const unit = groups?.unit?.toLowerCase()
    if (reference === null || (reference.precision !== 'day' && unit !== 'year' && unit !== 'decade')) return null
    const { date } = reference
    const edtf =
      unit === 'week'
        ? days(mondayOf(date), mondayOf(date).add({ days: 6 }))
        : unit === 'month'
          ? month(date)
          : unit === 'year'
            ? year(date.year)
            : `${Math.floor(date.year / 10)}X`
    return { edtf, resolution: 'inferred' }
  },
})

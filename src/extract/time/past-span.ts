import { days, month, year } from './edtf.ts'
import { timeForm } from './form.ts'
import { referenceDay } from './reference.ts'

/**
 * "the past week", "the last month", "the past year": up to the publication; "the coming days", "the next few weeks",
 * "the coming months": from it on. Without a number only; "the past five years" is a duration.
 */
export const pastSpan = timeForm({
  name: 'time/past-span',
  pattern: /(?<![\p{L}\d-])(?:the|this)\s{1,3}(?:past|last)\s{1,3}(?<unit>week|month|year)(?![\p{L}\d-]|\s{1,3}of)/giu,
  read: (match, { reference }) => {
    const today = referenceDay(reference)
    if (today === null) return null
    const unit = match.groups?.unit?.toLowerCase()
    if (unit === 'year')
      return { edtf: `${month(today.subtract({ years: 1 }))}/${month(today)}`, resolution: 'inferred' }
    const from = unit === 'week' ? today.subtract({ days: 7 }) : today.subtract({ months: 1 })
    return { edtf: days(from, today), resolution: 'inferred' }
  },
})

export const comingSpan = timeForm({
  name: 'time/coming-span',
  pattern:
    /(?<![\p{L}\d-])the\s{1,3}(?:coming|next\s{1,3}few|next\s{1,3}several|next\s{1,3}couple\s{1,3}of|weeks\s{1,3}and|days\s{1,3}and)\s{1,3}(?<unit>day|week|month|year)s?(?:\s{1,3}(?:and\s{1,3}(?:weeks|months|years)|ahead|to\s{1,3}come))?(?![\p{L}\d-])/giu,
  read: (match, { reference }) => {
    const today = referenceDay(reference)
    const plural = /s\b/i.test(match[0].slice(match[0].toLowerCase().indexOf(match.groups?.unit?.toLowerCase() ?? '')))
    if (today === null) return null
    const unit = match.groups?.unit?.toLowerCase()
    if (unit === 'day') return { edtf: days(today, today.add({ days: 7 })), resolution: 'inferred' }
    if (unit === 'week') {
      return {
        edtf: plural ? `${month(today)}/${month(today.add({ months: 1 }))}` : days(today, today.add({ days: 7 })),
        resolution: 'inferred',
      }
    }
    if (unit === 'month') {
      if (!plural) return { edtf: month(today.add({ months: 1 })), resolution: 'inferred' }
      const end = today.add({ months: 3 })
      return {
        edtf: end.year === today.year ? year(today.year) : `${year(today.year)}/${year(end.year)}`,
        resolution: 'inferred',
      }
    }
    return plural ? null : { edtf: year(today.year + 1), resolution: 'inferred' }
  },
})

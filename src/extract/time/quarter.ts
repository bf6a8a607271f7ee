import { SP, YEAR } from './calendar.ts'
import { months } from './edtf.ts'
import { spanOf, timeForm } from './form.ts'

const YEAR_FIRST = new RegExp(
  `(?<![\\w./-])(?<year>${YEAR.replace('(?![\\d\\p{L}])', '')})[\\s-]?(?<short>[QHqh])(?<digit>[1-4])(?![\\p{L}\\d])`,
  'gu',
)

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
}

/** "the third quarter of 2024", "Q3 2024", "the second quarter", "the first half of 2025", "H1 2025". Not "a quarter". */
export const quarter = timeForm({
  name: 'time/quarter',
  needs: /[\s-](?:quarter|half)|[qh][1-4]/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?:the${SP})?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?<unit>quarter|half)(?:${SP}(?:of|in)${SP}|${SP})?|(?<short>[QHqh])(?<digit>[1-4])(?:${SP}(?:of${SP})?|-)?)(?<year>${YEAR}|(?:last|this|next)${SP}year|the${SP}year)?(?![\\p{L}\\d])`,
    'gu',
  ),
  read: (match, { analysis, reference, direction }) => {
    const { nth = '', unit, short, digit, year } = match.groups ?? {}
    const number = digit === undefined ? ORDINALS[nth]! : Number(digit)
    const half = unit === 'half' || short?.toLowerCase() === 'h'
    if ((half && number > 2) || (half && year === undefined)) return null
    const length = half ? 6 : 3
    const span = { start: match.index, end: match.index + match[0].trimEnd().length }
    if (/\sof$|\sin$/.test(analysis.text.slice(span.start, span.end))) return null
    if (year !== undefined && /^\d/.test(year)) {
      return { edtf: months(Number(year), (number - 1) * length + 1, number * length), resolution: 'stated', span }
    }
    if (reference === null) return null
    const shift = year === undefined ? 0 : /^last/.test(year) ? -1 : /^next/.test(year) ? 1 : 0
    const past =
      year === undefined && direction(spanOf(match)) !== 'future' && number * length - length + 1 > reference.date.month
    const value = reference.date.year + shift - (past ? 1 : 0)
    return { edtf: months(value, (number - 1) * length + 1, number * length), resolution: 'inferred', span }
  },
})

/** "2024 Q3", "2024-Q3", "2025H1". */
export const yearQuarter = timeForm({
  name: 'time/year-quarter',
  pattern: YEAR_FIRST,
  read: ({ groups }) => {
    const [number, length] = [Number(groups?.digit), groups?.short?.toLowerCase() === 'h' ? 6 : 3]
    if (number * length > 12) return null
    return { edtf: months(Number(groups?.year), (number - 1) * length + 1, number * length), resolution: 'stated' }
  },
})

/** "fiscal 2025", "fiscal year 2025", "FY2025", "the financial year 2024-25". */
export const fiscalYear = timeForm({
  name: 'time/fiscal-year',
  needs: /fiscal|financial|tax|FY/i,
  pattern:
    /(?<![\p{L}\d-])(?:(?:the\s{1,3})?(?:fiscal|financial|tax)(?:\s{1,3}year)?\s{1,3}|FY\s?)(?<first>20\d{2})(?:[-–/](?<last>\d{2}|20\d{2}))?(?![\p{L}\d])/giu,
  read: ({ groups }) => {
    const first = Number(groups?.first)
    const last = groups?.last
    const end =
      last === undefined ? null : last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last)
    return { edtf: end === null ? String(first) : `${first}/${end}`, resolution: 'stated' }
  },
})

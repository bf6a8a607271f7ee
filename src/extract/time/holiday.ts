import { readTable } from '../../text/lines.ts'
import { SP, YEAR } from './calendar.ts'
import { dateOf, day } from './edtf.ts'
import { spanOf, timeForm, wordAfter, wordBefore } from './form.ts'
import { nearestDay } from './nearest.ts'

const HOLIDAYS = new Map(
  readTable(new URL('./lexicon/holidays.tsv', import.meta.url)).map(([name = '', month, date]) => [
    name,
    { month: Number(month), day: Number(date) },
  ]),
)

/** "Christmas Eve", "by Christmas", "New Year's Day 2027". Not "Christmas shopping", "a Halloween party". */
export const holiday = timeForm({
  name: 'time/holiday',
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?<shift>(?:last|next|this)${SP})?(?<name>${[...HOLIDAYS.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?:,?${SP}(?<year>${YEAR}))?(?![\\p{L}\\d-]|['’]s?${SP}\\p{L})`,
    'gu',
  ),
  read: (match, { analysis, reference, direction }) => {
    const { shift, name = '', year } = match.groups ?? {}
    const span = spanOf(match)
    const bare = name === 'Christmas' || name === 'Halloween' || name === 'Juneteenth'
    const before = wordBefore(analysis.text, span.start)
    if (bare && shift === undefined && !/^(?:by|before|after|since|until|at|on|over|for|this|last|next)$/i.test(before))
      return null
    if (bare && /^\p{Ll}/u.test(wordAfter(analysis.text, span.end)) && /^(?:at|for|over|a|the)$/i.test(before))
      return null
    const date = HOLIDAYS.get(name)!
    if (year !== undefined) return { edtf: day(dateOf(Number(year), date.month, date.day)!), resolution: 'stated' }
    if (reference === null) return null
    const way = shift?.startsWith('last') ? 'past' : shift?.startsWith('next') ? 'future' : direction(span)
    const found = nearestDay(reference, date, way)
    return found === null ? null : { edtf: day(found), resolution: 'inferred' }
  },
})

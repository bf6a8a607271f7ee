import type { Temporal } from 'temporal-polyfill'
import { readTable } from '../../text/lines.ts'
import { SP, YEAR } from './calendar.ts'
import { day } from './edtf.ts'
import { feast } from './feast.ts'
import { spanOf, timeForm, wordAfter, wordBefore } from './form.ts'
import { nearestOf } from './nearest.ts'

const HOLIDAYS = new Map(
  readTable(new URL('./lexicon/holidays.tsv', import.meta.url)).map(([name = '', rule = '']) => [name, rule]),
)
/** Names that stand for the season or custom too. */
const BARE = /^(?:christmas|halloween|juneteenth|easter|thanksgiving|pentecost)$/
const NAMES = [...HOLIDAYS.keys()].toSorted((a, b) => b.length - a.length).join('|')

/**
 * "Christmas Eve", "by Christmas", "Easter Monday", "New Year's Day 2027". Not "Christmas shopping", "a Halloween
 * party", "the Good Friday Agreement".
 */
export const holiday = timeForm({
  name: 'time/holiday',
  needs: new RegExp(NAMES, 'i'),
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?<shift>(?:last|next|this)${SP})?(?<name>${NAMES})(?:,?${SP}(?:of${SP}|in${SP})?(?<year>${YEAR}))?(?![\\p{L}\\d-]|['’]s?${SP}\\p{L})`,
    'giu',
  ),
  read: (match, { analysis: { text }, reference, direction }) => {
    const { shift, name: written = '', year } = match.groups ?? {}
    const span = spanOf(match)
    const name = written.toLowerCase()
    if (!denotesDay(text, name, written, span, shift !== undefined || year !== undefined)) return null
    const rule = HOLIDAYS.get(name)!
    if (year !== undefined) return { edtf: day(feast(rule, Number(year))), resolution: 'stated' }
    if (reference === null) return null
    const { date, precision } = reference
    const dates =
      precision === 'day' ? [-1, 0, 1].map((years) => feast(rule, date.year + years)) : [feast(rule, date.year)]
    const lead = shift?.trim().toLowerCase()
    const way = lead === 'last' ? 'past' : lead === 'next' ? 'future' : direction(span)
    const found = nearestOf(date, lead === undefined ? dates : without(dates, date), way)
    return found === null ? null : { edtf: day(found), resolution: 'inferred' }
  },
})

/** "Last Christmas" and "next Christmas" are not today. */
function without(dates: readonly Temporal.PlainDate[], today: Temporal.PlainDate): Temporal.PlainDate[] {
  return dates.filter((date) => !date.equals(today))
}

function denotesDay(
  text: string,
  name: string,
  written: string,
  { start, end }: { readonly start: number; readonly end: number },
  isDated: boolean,
): boolean {
  if (name === 'may day' && written !== 'May Day') return false
  const [before, after] = [wordBefore(text, start), wordAfter(text, end)]
  if (!isDated && /^\p{Lu}/u.test(after) && /^[ ]/.test(text.slice(end))) return false
  if (!BARE.test(name) || isDated) return true
  if (!/^(?:by|before|after|since|until|at|on|over|for)$/i.test(before)) return false
  return !(/^\p{Ll}/u.test(after) && /^(?:at|for|over)$/i.test(before))
}

import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { sentenceAt } from '../surface/clause.ts'
import { FULL_WEEKDAY, SP, weekdayNumber } from './calendar.ts'
import { day } from './edtf.ts'
import { spanOf, timeForm, wordAfter, wordBefore } from './form.ts'
import { mondayOf, nearestWeekday } from './nearest.ts'
import { referenceDay } from './reference.ts'

const NAMED_BEFORE =
  /^(?:good|black|bloody|easter|ash|super|cyber|giving|whit|palm|holy|shrove|maundy|freaky|every|each|most|alternate|any|some|one)$/i
const NAMED_AFTER =
  /^(?:times|telegraph|express|mail|mirror|herald|post|review|world|independent|tribune|globe|star|sun|night|night's)$/i

/**
 * "Friday", "on Monday", "last Tuesday", "next Thursday", "this Friday". Not "Mondays", "every Monday", "Good Friday", "the
 * Sunday Times".
 *
 * Without "last" or "next" it is the last such day up to the publication's own, or the coming one where the verb of
 * the clause looks ahead. "Next Thursday" is the one of the next week, weeks beginning on Monday.
 */
export const weekday = timeForm({
  name: 'time/weekday',
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?:${SP}(?:past|coming))?|[Tt]he${SP}(?:coming|following|previous)|[Cc]oming)${SP})?(?<name>${FULL_WEEKDAY})(?!-\\p{L}|${SP}the${SP}\\d)`,
    'gu',
  ),
  read: (match, { analysis, reference, direction }) => {
    const today = referenceDay(reference)
    const { shift: lead, name = '' } = match.groups ?? {}
    const span = spanOf(match)
    if (today === null || /^the\s{1,3}(?:following|previous)$/i.test(lead ?? '')) return null
    if (
      NAMED_BEFORE.test(wordBefore(analysis.text, span.start)) ||
      NAMED_AFTER.test(namedAfter(analysis.text, span.end))
    )
      return null
    if (
      /^an?$/i.test(wordBefore(analysis.text, span.start)) &&
      !/^\p{Ll}{4,}/u.test(wordAfter(analysis.text, span.end))
    )
      return null
    const number = weekdayNumber(name)
    const shift = lead?.toLowerCase().replace(/\s+/g, ' ') ?? null
    const date =
      shift === 'next'
        ? mondayOf(today, 1).add({ days: number - 1 })
        : shift === 'last' || shift === 'this past'
          ? nearestWeekday(today.subtract({ days: 1 }), number, 'past')
          : shift === null
            ? nearestWeekday(today, number, isHeading(analysis, span) ? 'past' : direction(span))
            : nearestWeekday(today, number, direction(span) === 'past' ? 'past' : 'future')
    return { edtf: day(date), resolution: 'inferred' }
  },
})

/** A capitalised word behind, as a newspaper's or a programme's name has it. */
function namedAfter(text: string, end: number): string {
  const after = wordAfter(text, end)
  return /^\p{Lu}/u.test(after) ? after : ''
}

/** The simple present of a heading tells what happened. */
function isHeading(analysis: Analysis, { start }: Span): boolean {
  return analysis.sentences[sentenceAt(analysis, start)]?.heading ?? false
}

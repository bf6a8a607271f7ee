import type { Question } from './question.ts'
import { type Candidate, quantitiesOf } from './sentence.ts'

const AHEAD = /^\W*(?:until |by |from )?when (?:will|shall|is|are)\b/i
const PAST = /^\W*(?:since )?when did\b/i
/** What tells of the report's own day or year as ahead. */
const OF_AHEAD = /\b(?:will|to|would|shall|could|may|might|should|later|tonight|expects?|plans?|until)\b/i
/** A day or a year that is on the other side of the report than what was asked for. */
const WRONG_SIDE = 0.5

const SOON = /^\W*how (?:soon|quickly)\b/i
const DURATION = /^(?:second|minute|hour|day|week|month|year|decade)$/

const BY_THEN = /^(?:by|before|within|from|until|as early as|as soon as|next|in)\b/i
const tellsHowSoon = (candidate: Candidate): boolean =>
  quantitiesOf(candidate).some(({ unit }) => DURATION.test(unit)) ||
  candidate.statements.some(({ anchor, content }) => content.kind === 'time' && BY_THEN.test(anchor.exact))

/** A time; where the question tells that it is ahead, or past, one that is so to the report. */
export function time({ text: asked }: Question, candidate: Candidate): number {
  const { statements, stored } = candidate
  if (SOON.test(asked)) return tellsHowSoon(candidate) ? 1 : 0
  const times = statements.flatMap(({ content }) => (content.kind === 'time' ? [content.edtf] : []))
  const { published } = stored.article
  if (times.length === 0 || published === null) return times.length === 0 ? 0 : 1
  // Of two dates as precise as each other the later sorts last; a year before the report's sorts before its day too.
  const day = (edtf: string): string | null => /^\d{4}(?:-\d\d){0,2}/.exec(edtf)?.[0] ?? null
  const isOn = (edtf: string): boolean => {
    const own = day(edtf)
    if (own === null) return true
    const then = published.slice(0, own.length)
    if (!AHEAD.test(asked)) return !PAST.test(asked) || own <= then
    return own > then || (own === then && OF_AHEAD.test(candidate.text))
  }
  return times.some(isOn) ? 1 : WRONG_SIDE
}

import type { Temporal } from 'temporal-polyfill'
import { sentenceAt } from '../surface/clause.ts'
import { firstBehind } from '../surface/order.ts'
import { DAY, SP, WEEKDAY, weekdayNumber } from './calendar.ts'
import { dayInWords, ORDINAL_DAY } from './day-number.ts'
import { dateOf, day, firstDay, precisionOf } from './edtf.ts'
import { type Surroundings, spanOf, timeForm, wordBefore } from './form.ts'
import { nearestOf } from './nearest.ts'
import { referenceDay } from './reference.ts'

const NUMBER = `(?:(?<digits>${DAY.replace('?(?!', '(?!')})|(?<words>${ORDINAL_DAY}))`
const LEAD = `(?:(?<weekday>${WEEKDAY}),?${SP}(?:the${SP})?|(?<=(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Ff]or|[Ww]eek${SP}of)${SP})the${SP})`
/** Nothing that the number could count or stand before: not "on the 19th floor", "on the 2nd of the tracks". */
const END = `(?=\\s?[.,;:!?)]|\\s{0,3}$|${SP}(?:at|and|to|until|till|through|when|where|but|with)(?!\\p{L})|${SP}\\d{1,2}(?::\\d\\d|\\s?[ap]\\.?m))`

/**
 * "on the 19th", "Friday the 13th": a day of the month told last in the paragraph, else of the publication's own month
 * or the one before or behind it, as the clause looks back or ahead. A weekday that does not fit gives none.
 */
export const dayOfMonth = timeForm({
  name: 'time/day-of-month',
  readsTimes: true,
  pattern: new RegExp(`(?<![\\p{L}\\d-])${LEAD}${NUMBER}${END}`, 'gu'),
  read: (match, around) => {
    const { digits, words = '', weekday } = match.groups ?? {}
    // "for the second" goes on with what was counted before
    if (digits === undefined && /^for$/i.test(wordBefore(around.analysis.text, match.index))) return null
    const number = digits === undefined ? dayInWords(words) : Number.parseInt(digits, 10)
    const wanted = weekday === undefined ? null : weekdayNumber(weekday)
    const span = spanOf(match)
    const told = toldMonth(span.start, around)
    const near = told ?? referenceDay(around.reference)
    if (near === null) return null
    const candidates = (told === null ? shifts(wanted === null ? 2 : 11) : [0]).flatMap((shift) => {
      const month = near.with({ day: 1 }).add({ months: shift })
      const date = dateOf(month.year, month.month, number)
      return date === null || (wanted !== null && date.dayOfWeek !== wanted) ? [] : [date]
    })
    const date = nearestOf(near, candidates, told === null ? around.direction(span) : null)
    return date === null ? null : { edtf: day(date), resolution: 'inferred' }
  },
})

/** `-most` to `most`. */
const shifts = (most: number) => Array.from({ length: 2 * most + 1 }, (_, at) => at - most)

/** First day of the month that the time told last in the paragraph names; null where it is less precise or far off. */
function toldMonth(offset: number, { analysis, times }: Surroundings): Temporal.PlainDate | null {
  const last = times[firstBehind(times, offset) - 1]
  if (last === undefined || !/^(?:day|month)$/.test(precisionOf(last.content.edtf))) return null
  if (!/\p{L}{3}\.?\s|\d\s?\p{L}{3}/u.test(last.anchor.exact) || /^(?:last|next|this)\s/i.test(last.anchor.exact))
    return null
  const [there, here] = [last.anchor.start, offset].map((at) => analysis.sentences[sentenceAt(analysis, at)])
  return there !== undefined && there.paragraph === here?.paragraph ? firstDay(last.content.edtf) : null
}

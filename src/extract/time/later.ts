import { sentenceAt } from '../surface/clause.ts'
import { NUMBER } from '../surface/numbers.ts'
import { firstBehind } from '../surface/order.ts'
import { countOf, shifted } from './ago.ts'
import { day, firstDay, month, precisionOf, year } from './edtf.ts'
import { type Surroundings, timeForm } from './form.ts'

const PRECISION: Readonly<Record<string, readonly string[]>> = {
  hour: ['day', 'time'],
  day: ['day', 'time'],
  week: ['day', 'time'],
  month: ['day', 'time', 'month'],
  year: ['day', 'time', 'month', 'year'],
  decade: ['year'],
}

/**
 * "three years later", "two days earlier", "a week after that": seen from the date told last in the same paragraph. Null
 * where it tells none that is precise enough: "up 4% from a year earlier" stands alone.
 */
export const later = timeForm({
  name: 'time/later',
  readsTimes: true,
  needs: /(?:hour|day|week|month|year|decade)s?\s+(?:later|earlier|before|after|previously)/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$€£-])(?<count>${NUMBER}|an?|a\\scouple\\sof)[\\s-]{1,3}(?<unit>hour|day|week|month|year|decade)s?\\s{1,3}(?<way>later|earlier|before|after\\s{1,3}that|previously|beforehand)(?!\\s{0,2}[\\p{L}\\d,]{1,20}\\s{1,2}(?:is|was|had|has|were)\\b)(?!\\p{L})`,
    'giu',
  ),
  read: (match, around) => {
    const { count = '', unit = '', way = '' } = match.groups ?? {}
    if (/^before$/i.test(way) && /^\s{1,3}\p{L}/u.test(around.analysis.text.slice(match.index + match[0].length)))
      return null
    const number = countOf(count)
    const from = antecedent(match.index, around)
    if (number === null || from === null || !PRECISION[unit.toLowerCase()]!.includes(precisionOf(from))) return null
    const date = firstDay(from)
    const edtf = date === null ? null : shifted(date, /later|after/i.test(way) ? number : -number, unit.toLowerCase())
    return edtf === null ? null : { edtf, resolution: 'inferred' }
  },
})

/** "the following year", "the next day", "the previous month", "that year", "the same day". */
export const following = timeForm({
  name: 'time/following',
  readsTimes: true,
  pattern:
    /(?<![\p{L}\d-])(?:(?<ahead>the\s{1,3}(?:following|next))|(?<back>the\s{1,3}(?:previous|preceding))|(?<same>later\s{1,3}that|earlier\s{1,3}that|that\s{1,3}same|the\s{1,3}same|that))\s{1,3}(?<unit>day|month|year)(?![\p{L}\d-])/giu,
  read: (match, around) => {
    const { ahead, back, unit = '' } = match.groups ?? {}
    const from = antecedent(match.index, around)
    const date = from === null ? null : firstDay(from)
    if (from === null || date === null || !PRECISION[unit.toLowerCase()]!.includes(precisionOf(from))) return null
    const count = ahead !== undefined ? 1 : back !== undefined ? -1 : 0
    const moved = date.add({ [`${unit.toLowerCase()}s`]: count })
    const edtf =
      unit.toLowerCase() === 'day' ? day(moved) : unit.toLowerCase() === 'month' ? month(moved) : year(moved.year)
    return { edtf, resolution: 'inferred' }
  },
})

/** The last time told before `offset` in its paragraph, as EDTF; that of a list item's or line's head included. */
function antecedent(offset: number, { analysis, times }: Surroundings): string | null {
  const last = times[firstBehind(times, offset) - 1]
  const sentence = last === undefined ? undefined : analysis.sentences[sentenceAt(analysis, last.anchor.start)]
  const here = analysis.sentences[sentenceAt(analysis, offset)]
  return sentence !== undefined && sentence.paragraph === here?.paragraph ? last!.content.edtf : null
}

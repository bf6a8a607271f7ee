import { NUMBER } from '../surface/numbers.ts'
import { countOf, shifted } from './ago.ts'
import { aroundForm } from './around.ts'
import { firstDay, precisionOf } from './edtf.ts'

const OFFSET = new RegExp(
  `(?<![\\p{L}\\d.,$€£-])(?<count>${NUMBER}|an?|a\\scouple\\sof|the)\\s{1,3}(?<unit>day|week|fortnight|month|year)s?\\s{1,3}(?<way>after|before|from|prior\\s{1,3}to|following|ahead\\s{1,3}of)\\s{1,3}(?:the\\s{1,3})?$`,
  'iu',
)
/** Words behind which a span of time is how long something goes on, not how far off a date is. */
const LASTING = /(?:for|within|than|every|over|during|last|past|next|first|least|most)\s{1,3}$/iu

/** "nine days after June 3", "the day before Christmas Eve", "five weeks from tomorrow", "a month before 9 May". */
export const offset = aroundForm('time/offset', ({ time: { anchor, content }, before }) => {
  const match = precisionOf(content.edtf) === 'day' ? OFFSET.exec(before) : null
  const date = firstDay(content.edtf)
  if (match === null || date === null || LASTING.test(before.slice(0, match.index))) return null
  const { count = '', unit = '', way = '' } = match.groups ?? {}
  if (/^the$/i.test(count) && unit.toLowerCase() !== 'day') return null
  const number = /^the$/i.test(count) ? 1 : countOf(count)
  const sign = /^(?:before|prior|ahead)/i.test(way) ? -1 : 1
  const edtf = number === null ? null : shifted(date, sign * number, unit.toLowerCase())
  if (edtf === null) return null
  return {
    edtf,
    resolution: content.resolution,
    span: { start: anchor.start - match[0].length, end: anchor.end },
  }
})

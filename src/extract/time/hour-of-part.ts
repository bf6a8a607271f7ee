import { aroundForm } from './around.ts'
import { clock, precisionOf } from './edtf.ts'

const PART = /(?<!\p{L})(?<part>morning|afternoon|evening|night|tonight)$/iu
const HOUR =
  /^,?\s{1,3}(?:(?:at|around|about|by|from|until)\s{1,3}){1,2}(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?(?:\s{1,3}o['’]clock)?(?=\s?[.,;:!?)](?!\d)|\s{0,3}$|\s{1,3}(?:and|to|in|on|when|after|before|with|for|at)(?!\p{L}))/iu

/** "tonight at 7", "tomorrow morning at 9:30": the part of the day tells which half of it the hour is in. */
export const hourOfPart = aroundForm('time/hour-of-part', ({ time: { anchor, content }, after }) => {
  const part = precisionOf(content.edtf) === 'day' ? PART.exec(anchor.exact)?.groups?.part?.toLowerCase() : undefined
  const match = part === undefined ? null : HOUR.exec(after)
  if (part === undefined || match === null) return null
  const number = Number(match.groups!.hour)
  // At night the hours from one to five are the next day's, and twelve its first: the words leave open which is meant.
  if (part !== 'morning' && part !== 'afternoon' && (number < 6 || number === 12)) return null
  const hour = part === 'morning' ? number % 12 : (number % 12) + 12
  return {
    edtf: clock(content.edtf, hour, Number(match.groups!.minute ?? 0)),
    resolution: content.resolution,
    span: { start: anchor.start, end: anchor.end + match[0].length },
  }
})

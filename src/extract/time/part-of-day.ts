import { aroundForm } from './around.ts'
import { precisionOf } from './edtf.ts'

/** "Tuesday morning", "27 October evening", "tomorrow night": the day itself, for EDTF has no part of a day. */
export const partOfDay = aroundForm('time/part-of-day', ({ time: { anchor, content }, after }) => {
  const part = /^\s{1,3}(?:morning|afternoon|evening|night|lunchtime|midday)(?![\p{L}-])/iu.exec(after)?.[0]
  if (part === undefined || precisionOf(content.edtf) !== 'day') return null
  return {
    edtf: content.edtf,
    resolution: content.resolution,
    span: { start: anchor.start, end: anchor.end + part.length },
  }
})

/** "shortly before midnight on 27 October", "just after dawn on Friday": the day, with the words that place the hour. */
export const nearHour = aroundForm('time/near-hour', ({ time: { anchor, content }, before }) => {
  const hour =
    /(?<!\p{L})(?:shortly|just|soon|moments|minutes)\s{1,3}(?:before|after)\s{1,3}(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|daybreak|nightfall|\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?),?\s{1,3}(?:on\s{1,3})?$/iu.exec(
      before,
    )?.[0]
  if (hour === undefined || precisionOf(content.edtf) !== 'day') return null
  return {
    edtf: content.edtf,
    resolution: content.resolution,
    span: { start: anchor.start - hour.length, end: anchor.end },
  }
})

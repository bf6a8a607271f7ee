import type { Span } from '../../model/span.ts'
import { sentenceAt } from '../surface/clause.ts'
import { firstBehind, overlapping } from '../surface/order.ts'
import { clock as clockOf, day, precisionOf } from './edtf.ts'
import { type Reading, type Surroundings, spanOf, type TimeFinding, timeForm, wordBefore } from './form.ts'
import { referenceDay } from './reference.ts'

const ZONE = String.raw`(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|PST|PDT|PT|IST|JST|AEST|local\s{1,3}time|(?:Eastern|Pacific|Central)(?:\s{1,3}time)?)`
const PATTERN =
  /(?<![\p{L}\d.,:/$€£-])(?:(?<hour>[01]?\d|2[0-3])(?:(?<mark>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?)?\s?(?<half>[ap])\.?\s?m(?:\.|(?![\p{L}]))|(?<full>[01]?\d|2[0-3]):(?<past>[0-5]\d)(?![\d:]|[.,]\d)|(?<mil>[01]\d|2[0-3])(?<mils>[0-5]\d)(?=\s{1,3}(?:GMT|UTC|hours|hrs|local\s))|(?<clock>1[0-2]|[1-9])\s{1,3}o['’]clock(?=\s{1,3}(?:in\s{1,3}the|on\s))|(?<noon>noon|midday))(?!\p{L})/giu
/** How many characters off a date still dates a clock time. */
const REACH = 1500
const RIGHT = new RegExp(String.raw`^(?:\s{1,3}(?:\(?\d{4}\s)?${ZONE}\)?)?,?\s{1,3}(?:on\s{1,3}|of\s{1,3})?$`, 'iu')
const LEFT = /^,?\s{1,3}(?:(?:at|around|about|by|from|until|before|after|just|shortly)\s{1,3}){0,3}$/iu

/**
 * "3:45 p.m. on May 9", "07:00 tomorrow", "Friday at 18:30", "10 a.m.", "noon", "0930 GMT". A clock time without a date
 * beside it takes the day its sentence or the paragraph before tells, else the day of publication. Not "3:2", "in 2:05".
 */
export const clock = timeForm({
  name: 'time/clock',
  readsTimes: true,
  pattern: PATTERN,
  read: (match, around) => {
    const span = spanOf(match)
    const sentence = around.analysis.sentences[sentenceAt(around.analysis, span.start)]
    const hour = readHour(match, around.analysis.text)
    if (hour === null || sentence === undefined || (sentence.start === span.start && sentence.heading)) return null
    return beside(span, hour, around) ?? alone(span, hour, sentence, around)
  },
})

/** Hour and minute of a match; null where the figures are no time of the day. */
function readHour(match: RegExpExecArray, text: string): readonly [number, number] | null {
  const { hour, minute, half, full, past, mil, mils, clock: sharp, noon } = match.groups ?? {}
  if (noon !== undefined) return /^(?:high|from)$/i.test(wordBefore(text, match.index)) ? null : [12, 0]
  if (mil !== undefined) return [Number(mil), Number(mils)]
  if (half !== undefined) {
    const value = Number(hour)
    return value < 1 || value > 12 ? null : [(value % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0)]
  }
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  const part = /^\s{1,3}(?:(?:in\s{1,3}the|on\s{1,3}\p{L}+)\s{1,3})(morning|afternoon|evening)/iu
    .exec(behind)?.[1]
    ?.toLowerCase()
  if (sharp !== undefined) return part === undefined ? null : [(Number(sharp) % 12) + (part === 'morning' ? 0 : 12), 0]
  const before = wordBefore(text, match.index)
  if (/^(?:in|of|score|by\s\d)$/i.test(before)) return null
  const value = Number(full)
  const shift = part !== undefined && part !== 'morning' && value < 12 ? 12 : 0
  // "at 1:40" may be night or afternoon
  if (full!.length < 2 && part === undefined) return null
  return [value + shift, Number(past)]
}

/** The clock time joined with a day right beside it. */
function beside(
  { start, end }: Span,
  [hour, minute]: readonly [number, number],
  { analysis: { text }, times }: Surroundings,
): Reading | null {
  const right = times[firstBehind(times, end)]
  if (
    right !== undefined &&
    right.anchor.start - end < 40 &&
    precisionOf(right.content.edtf) === 'day' &&
    RIGHT.test(text.slice(end, right.anchor.start))
  ) {
    return joined(right, hour, minute, { start, end: right.anchor.end })
  }
  const left = times[firstBehind(times, start) - 1]
  if (
    left !== undefined &&
    start - left.anchor.end < 40 &&
    precisionOf(left.content.edtf) === 'day' &&
    LEFT.test(text.slice(left.anchor.end, start))
  ) {
    return joined(left, hour, minute, { start: left.anchor.start, end })
  }
  return null
}

function joined({ content }: TimeFinding, hour: number, minute: number, span: Span): Reading {
  return { edtf: clockOf(content.edtf, hour, minute), resolution: content.resolution, span }
}

/** The clock time on the day told nearest to it in its sentence, or last in its paragraph, or on the day of publication. */
function alone(
  span: Span,
  [hour, minute]: readonly [number, number],
  sentence: Span & { readonly paragraph: number },
  { analysis, reference, times }: Surroundings,
): Reading | null {
  const paragraph = analysis.paragraphs[sentence.paragraph] ?? sentence
  const near = { start: Math.max(paragraph.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) }
  const told = overlapping(times, near).filter(({ content }) => precisionOf(content.edtf) === 'day')
  const distance = ({ anchor }: TimeFinding) => Math.abs(anchor.start - span.start)
  const here = told
    .filter(({ anchor }) => anchor.start >= sentence.start)
    .toSorted((a, b) => distance(a) - distance(b))[0]
  const earlier = here ?? told.findLast(({ anchor }) => anchor.end <= span.start)
  const today = referenceDay(reference)
  const date = earlier?.content.edtf ?? (today === null ? null : day(today))
  return date === null ? null : { edtf: clockOf(date, hour, minute), resolution: 'inferred' }
}

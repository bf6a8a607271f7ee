import type { Span } from '../../model/span.ts'
import type { Qualifiers } from '../corpus/qualifiers.ts'

/** "Once near 180", "a peak of about 40", "at its height a storm with winds of 90". */
const BEFORE =
  /\b(?:once\s(?:(?:as|near|nearly|about|around|at|some|well|over|above|up|more|than|high|to)\s){0,3}|(?:peak (?:of|was|is|had been)|high of)\s(?:(?:about|around|nearly|some|almost)\s)?|at (?:its|their|his|her|the) (?:peak|height)\b[^.;:]{0,60})$/i
/** "Its 180 mph (290 kph) peak", "90 at its height". */
const BEHIND = /^(?:\s?\([^)]{1,30}\))?[\s-](?:peak|at (?:its|their|his|her) (?:peak|height))\b/i

/**
 * Whether the number is the most that something reached before: no rival of what it is now, nor a step after it.
 *
 * @param sentence  the span of the sentence that holds it
 */
export function isPeak(text: string, figure: Span, sentence: Span): boolean {
  return BEFORE.test(text.slice(sentence.start, figure.start)) || BEHIND.test(text.slice(figure.end, sentence.end))
}

/** The family of scope words that a peak stands in. */
export const PEAK_FAMILY = 'apart:peak'

/** A peak as a word of scope. */
export const PEAK: Qualifiers = new Map([[PEAK_FAMILY, new Set(['peak'])]])

import type { Analysis } from '../../model/analysis.ts'
import { sentenceAt } from '../surface/clause.ts'
import { MONTH, monthNumber, SP, YEAR } from './calendar.ts'

const STATED = new RegExp(`(${MONTH})(?:${SP}\\d{1,2}(?:st|nd|rd|th)?,?)?,?${SP}(${YEAR})`, 'gu')
/** How many sentences back a story's own date still holds. */
const REACH = 3

/**
 * The month and year that the passage before `offset` sets for what it goes on to tell: "In March 2019 the pit closed. In
 * May it flooded." Null where the paragraph names none in its last sentences.
 */
export function passageMonth(
  analysis: Analysis,
  offset: number,
): { readonly year: number; readonly month: number } | null {
  const at = sentenceAt(analysis, offset)
  const here = analysis.sentences[at]
  if (here === undefined) return null
  let first = at
  while (first > 0 && at - first < REACH && analysis.sentences[first - 1]!.paragraph === here.paragraph) first--
  const from = Math.max(analysis.sentences[first]!.start, offset - 2000)
  const last = Array.from(analysis.text.slice(from, offset).matchAll(STATED)).at(-1)
  return last === undefined ? null : { year: Number(last[2]), month: monthNumber(last[1]!) }
}

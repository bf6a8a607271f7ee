import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import { type Reading, type TimeFinding, timeFinding, timesOf } from './form.ts'
import { type Reference, referenceOf } from './reference.ts'

/** How many characters around a time are looked at. */
const REACH = 60

/** A time found earlier with the text on both sides of it. */
export interface Neighbourhood {
  readonly analysis: Analysis
  readonly reference: Reference | null
  readonly time: TimeFinding
  /** The time found before it; null for the first. */
  readonly previous: TimeFinding | null
  /** Up to 60 characters that stand before and behind. */
  readonly before: string
  readonly after: string
}

/**
 * An extractor that widens times found earlier by the words around them: "since" before a year, "morning" behind a day.
 *
 * @param read  the wider reading with its span, or null where the words around add nothing
 */
export function aroundForm(
  name: string,
  read: (place: Neighbourhood) => (Reading & Required<Pick<Reading, 'span'>>) | null,
): Extractor {
  return {
    name,
    requires: ['sentences', 'tokens'],
    reads: ['time'],
    extract: (analysis, found) => {
      const reference = referenceOf(analysis.article)
      const times = timesOf(found)
      return times.flatMap((time, index) => {
        const { start, end } = time.anchor
        const before = analysis.text.slice(Math.max(0, start - REACH), start)
        const after = analysis.text.slice(end, end + REACH)
        const reading = read({ analysis, reference, time, previous: times[index - 1] ?? null, before, after })
        return reading === null ? [] : [timeFinding(name, analysis, reading, reading.span)]
      })
    },
  }
}

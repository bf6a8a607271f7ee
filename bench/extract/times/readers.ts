import { en, type ParsedComponents } from 'chrono-node'
import { settle, timeExtractors } from '../../../src/extract/time/index.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { type Interval, intervalOf } from '../../../src/reconcile/edtf/interval.ts'
import type { Case } from '../recognizers/cases.ts'
import { analysisOf } from '../text.ts'

/** An expression that a reader found, with what it may mean; any that is right counts. */
export interface Found extends Span {
  readonly meanings: readonly Interval[]
}

export interface Reader {
  readonly name: string
  read(one: Case): readonly Found[]
}

export const synoptic: Reader = {
  name: 'synoptic',
  read: ({ text, reference }) => {
    const analysis = analysisOf(text, reference)
    const found: Finding[] = []
    for (const extractor of timeExtractors) found.push(...extractor.extract(analysis, found))
    return settle(found).map(({ anchor: { start, end }, content }) => {
      const meaning = content.kind === 'time' ? intervalOf(content.edtf) : null
      return { start, end, meanings: meaning === null ? [] : [meaning] }
    })
  },
}

/**
 * chrono-node in its wider mode. It gives days and hours with a mark on what it filled in: the words of a day may mean
 * that day, or the month or year that is sure, whichever is right.
 */
export const chrono: Reader = {
  name: 'chrono-node',
  read: ({ text, reference }) =>
    en.casual.parse(text, reference === null ? undefined : new Date(reference)).map((result) => {
      const last = result.end ?? result.start
      const whole = { from: stretch(result.start).from, to: stretch(last).to }
      const days = { from: day(result.start).from, to: day(last).to }
      return { start: result.index, end: result.index + result.text.length, meanings: [whole, days] }
    }),
}

const two = (value: number | null): string => String(value ?? 1).padStart(2, '0')

function day(parts: ParsedComponents): Interval {
  return intervalOf(dateOf(parts)) ?? NEVER
}

const NEVER: Interval = { from: Number.NaN, to: Number.NaN }

function dateOf(parts: ParsedComponents): string {
  return `${String(parts.get('year')).padStart(4, '0')}-${two(parts.get('month'))}-${two(parts.get('day'))}`
}

/** What is sure: a moment, a day, a month or a year. */
function stretch(parts: ParsedComponents): Interval {
  const date = dateOf(parts)
  if (parts.isCertain('hour')) {
    return intervalOf(`${date}T${two(parts.get('hour'))}:${two(parts.get('minute') ?? 0)}`) ?? NEVER
  }
  const isDay = parts.isCertain('day') || parts.isCertain('weekday')
  const length = isDay ? 10 : parts.isCertain('month') ? 7 : parts.isCertain('year') ? 4 : 10
  return intervalOf(date.slice(0, length)) ?? NEVER
}

import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import { quotationsIn } from '../surface/quotes.ts'

/** The form of content in the report's own words: mixed where a part of it is quoted. */
export function formOf(analysis: Analysis, span: Span): Attribution['form'] {
  const [start, end] = [span.start - 1, span.end + 1]
  const isMixed = quotationsIn(analysis, { start, end }).some((quote) => quote.start >= start && quote.end <= end)
  return isMixed ? 'mixed' : 'indirect'
}

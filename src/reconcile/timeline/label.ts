import type { Span } from '../../model/span.ts'
import type { Dated } from '../dates/dated.ts'

const MAX_LEAD_WORDS = 12
const LEAST_WORDS = 3
const MAX_LABEL = 240
/** Where a long lead can be cut so that what happened stays whole. */
const CUT = /\b(?:following|after|when|since|that|because|and|but)\s+/gi
const LIST_MARK = /^\s*(?:\d{1,2}\.|[-•*])\s+/
const TAIL = /[;:(—–]|,\s|\s(?:after|when|because|while|although|though|which|who)\s/
/** A clause that begins so says nothing without what stands before it. */
const FRAGMENT = /^\W*(?:who|which|whose|that|and|but|or|says?|said|asked|adding|arguing|including|as)\b/i

function startOf(text: string, clause: Span, date: Span): number {
  const lead = text.slice(clause.start, date.start)
  const mark = LIST_MARK.exec(lead)?.[0].length ?? 0
  if (lead.trim().split(/\s+/).length <= MAX_LEAD_WORDS) return clause.start + mark
  const cuts = [...lead.matchAll(CUT)].map((found) => found.index + found[0].length)
  const fit = cuts.findLast((cut) => lead.slice(cut).trim().split(/\s+/).length >= LEAST_WORDS)
  return clause.start + (fit ?? mark)
}

function endOf(text: string, start: number, { clause }: Dated, date: Span): number {
  const lead = text.slice(start, date.start)
  const isLeading = lead.trim() === '' || /(?:^|,)\s*(?:in|on|at|by|from|until)?\s*$/i.test(lead)
  const from = isLeading ? date.end + 2 : date.end
  const tail = text.slice(from, clause.end)
  const cut = isLeading ? tail.search(/[;(—–]/) : tail.search(TAIL)
  return cut < 0 ? clause.end : from + cut
}

/** The words that tell what happened, verbatim and no longer than they must be; null where they do not stand alone. */
export function labelOf(dated: Dated): string | null {
  const { text } = dated.report.article
  const date = dated.statement.anchor
  const start = startOf(text, dated.clause, date)
  const label = text
    .slice(start, Math.max(endOf(text, start, dated, date), date.end))
    .trim()
    .replace(/[\s,]+(?:and|but|or|,)$/i, '')
    .replace(/^["'“‘\s]+|["'”’\s.]+$/g, '')
  if (label.length > MAX_LABEL || label.includes('\n') || FRAGMENT.test(label)) return null
  return label.split(/\s+/).length > LEAST_WORDS ? label : null
}

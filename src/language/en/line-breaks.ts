import type { Span } from '../../model/span.ts'
import { lines } from '../paragraphs.ts'

const STAMP = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i
const ENDED = /[.!?…]["'”’)]{0,3}$/
const ITEM = /^(?:[-*•–—▪◦·]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/

/** A line's own span, and whether it stands alone (a heading, an item, a stamp) rather than run on into the next. */
export interface Line extends Span {
  readonly breaksAfter: boolean
  readonly stamp: boolean
  readonly item: boolean
}

/**
 * The lines of a text, and which of their ends the writer meant.
 *
 * A text may be wrapped at a width. A line end was meant where the next line is a list item or this one a stamp or
 * heading, between the end of a sentence and a stamp, or where the next line begins with a capital, figure or mark and
 * its first word would still have fitted.
 */
export function lineBreaks(text: string, headings: readonly Span[]): Line[] {
  const all = lines(text)
  const width = all.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const edges = new Set(headings.flatMap(({ start, end }) => [start, end]))
  return all.map(({ start, end }, index) => {
    const line = text.slice(start, Math.min(end, start + 200))
    const next = all[index + 1]
    const stamp = isStamp(text, { start, end })
    const item = ITEM.test(line)
    const breaksAfter =
      next === undefined ||
      next.blankBefore ||
      stamp ||
      (isStamp(text, next) && ENDED.test(text.slice(Math.max(start, end - 4), end))) ||
      edges.has(end) ||
      edges.has(next.start) ||
      isMeant(text.slice(next.start, Math.min(next.end, next.start + 80)), width - (end - start))
    return { start, end, breaksAfter, stamp, item }
  })
}

const isStamp = (text: string, { start, end }: Span): boolean => end - start < 16 && STAMP.test(text.slice(start, end))

/** @param room  how many characters the line before could still have held */
function isMeant(next: string, room: number): boolean {
  if (ITEM.test(next)) return true
  const word = /^\S+/.exec(next)?.[0] ?? ''
  return !/^\p{Ll}/u.test(word) && word.length + 1 <= room
}

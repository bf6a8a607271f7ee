import type { Anchor } from '../model/anchor.ts'
import type { Span } from '../model/span.ts'

/**
 * The anchor of `span` in `text`.
 *
 * @param span  UTF-16 code units, `0 <= start < end <= text.length`
 * @throws RangeError  when the span is empty or leaves the text
 */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  if (!(0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`span ${start}-${end} leaves a text of ${text.length}`)
  }
  return { start, end, exact: text.slice(start, end) }
}

/** Whether the anchor's words stand at its place in `text`. */
export function holds(text: string, { start, end, exact }: Anchor): boolean {
  return text.slice(start, end) === exact
}

import type { Span } from '../../../model/span.ts'

const MARKS = /["“”]|\n/g
/** Longest quotation that is believed, in UTF-16 units; a mark that nothing closes ends at its paragraph. */
const LONGEST = 4000

/**
 * Quotations in double marks, in order, marks included; they end at the latest with their line.
 *
 * Straight marks open and close in turn. A curly opening mark inside a quotation is its own.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  const close = (end: number) => {
    if (start >= 0 && end - start <= LONGEST) found.push({ start, end })
    start = -1
  }
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '\n') close(index)
    else if (start < 0) start = mark === '”' ? -1 : index
    else if (mark !== '“') close(index + 1)
  }
  close(text.length)
  return found
}

/** For each of `words` (in order) the index of the quotation that holds it, or -1. */
export function quotationOf(words: readonly Span[], quotations: readonly Span[]): Int32Array {
  let next = 0
  return Int32Array.from(words, ({ start, end }) => {
    while (next < quotations.length && quotations[next]!.end <= start) next++
    const quotation = quotations[next]
    return quotation && quotation.start <= start && end <= quotation.end ? next : -1
  })
}

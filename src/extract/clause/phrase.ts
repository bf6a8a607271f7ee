import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Span } from '../../model/span.ts'

const OPENING = /^[\s,;:–—-]+/u
const CLOSING = /[\s,;:.–—-]+$/u

/** The text of a range of words, without commas and blanks at its ends; a final stop that belongs to a word stays. */
export function spanOf({ words, text }: Analysis, [from, to]: readonly [number, number]): Span {
  const first = words[from]!
  const last = words[to - 1]!
  const said = text.slice(first.start, last.end)
  const opening = OPENING.exec(said)?.[0].length ?? 0
  const closing = last.upos === 'PUNCT' ? (CLOSING.exec(said)?.[0].length ?? 0) : 0
  return opening + closing < said.length
    ? { start: first.start + opening, end: last.end - closing }
    : { start: first.start, end: last.end }
}

/** A phrase's words as they stand, blanks made one. */
export function textOf(analysis: Analysis, { words }: Pick<Phrase, 'words'>): string {
  const { start, end } = spanOf(analysis, words)
  return analysis.text.slice(start, end).replace(/\s+/g, ' ')
}

/** A range of words is inside another. */
export const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

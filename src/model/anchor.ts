import type { Span } from './span.ts'

/** A span of one article's text with the very words that stand there: `text.slice(start, end) === exact`. */
export interface Anchor extends Span {
  readonly exact: string
}

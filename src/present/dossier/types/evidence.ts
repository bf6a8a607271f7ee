import type { Span } from '../../../model/span.ts'

/** An article as lists name it. */
export interface ArticleRef {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: readonly string[]
  /** EDTF date or ISO date-time; null where the report does not say. */
  readonly published: string | null
  /** File path or address. */
  readonly source: string
  /** Other files or addresses that hold the very same words. */
  readonly alsoAt: readonly string[]
  readonly language: string | null
  /** False for a language that is kept and shown only. */
  readonly analysed: boolean
  readonly copyOf: string | null
}

/** Exact words with the sentence they stand in. */
export interface Evidence extends Span {
  readonly article: string
  readonly exact: string
  /** The sentence around; its `start` is an offset in the article, its `text` verbatim. */
  readonly sentence: { readonly start: number; readonly text: string }
  /** Who says it in that report, speaker first, then through whom; empty for the report's own voice. */
  readonly chain: readonly string[]
}

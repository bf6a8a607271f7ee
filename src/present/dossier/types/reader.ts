import type { Span } from '../../../model/span.ts'
import type { Content, Grade, Ground, StatementKind } from '../../../model/statement.ts'
import type { ArticleRef, Evidence } from './evidence.ts'
import type { PointView } from './points.ts'

/** One statement as the reader's margin shows it. */
export interface StatementView {
  readonly id: string
  readonly kind: StatementKind
  readonly start: number
  readonly end: number
  readonly content: Content
  readonly rule: string
  /** Weak ones are shown on request alone. */
  readonly grade: Grade
  /** By name of a field of `content`; a field that is left out is stated in the words between `start` and `end`. */
  readonly grounds: Readonly<Record<string, Ground>>
  /** Id of the attribution around it. */
  readonly attribution: string | null
  /** Ids of points in which it stands. */
  readonly points: readonly string[]
}

export interface ReaderView {
  readonly article: ArticleRef
  readonly text: string
  readonly headings: readonly Span[]
  readonly sentences: readonly Span[]
  readonly statements: readonly StatementView[]
  /** Points in which this article takes part. */
  readonly points: readonly PointView[]
  /** Articles that repeat this one. */
  readonly repeatedBy: readonly ArticleRef[]
  /** Neighbours by publication date, for `[` and `]`. */
  readonly previous: string | null
  readonly next: string | null
  readonly articles: readonly ArticleRef[]
}

/** Sentences of other reports that speak of the chosen words, best first. */
export interface ElsewhereView {
  readonly chosen: string
  readonly evidence: readonly Evidence[]
  readonly articles: readonly ArticleRef[]
}

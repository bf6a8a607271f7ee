import type { Analysis, Layer } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** What the analysis of one language gives for a text cut into paragraphs. */
export type Layers = Omit<Analysis, 'article' | 'text' | 'paragraphs'>

/** Analyses the text of an article in one language. No state. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** Those that `layers` assigns. */
  readonly assigns: readonly Layer[]
  layers(article: Pick<Article, 'text' | 'headings'>, paragraphs: readonly Span[]): Layers
}

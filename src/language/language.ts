import type { Sentence, Token } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** What the analysis of one language gives for a text cut into paragraphs. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** Analyses the text of an article in one language. No state. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  layers(article: Article, paragraphs: readonly Span[]): Layers
}

import type { ArticleRef, Evidence } from './evidence.ts'

/** A sentence that answers. */
export interface AnswerView extends Evidence {
  readonly statements: readonly string[]
  /** What a later report puts in place of what it says; null where it holds. */
  readonly replacedBy: string | null
}

export interface AskView {
  readonly question: string
  /** Best first, at most five; empty = the reports do not say. */
  readonly answers: readonly AnswerView[]
  /** Where nothing answers: the nearest sentences, which are no answers. */
  readonly nearest: readonly Evidence[]
  readonly articles: readonly ArticleRef[]
}

import type { ArticleRef, Evidence } from './evidence.ts'
import type { PointView } from './points.ts'

export interface SituationRef {
  readonly name: string
  readonly articles: number
  /** ISO date-time of the last read that changed it. */
  readonly updated: string
}

/** First page: what this is, how many, then open disagreements. */
export interface OverviewView {
  readonly situation: SituationRef
  /** Headline of the newest dated report, as the situation's plain description; null where no report has one. */
  readonly headline: { readonly text: string; readonly article: string } | null
  readonly counts: {
    readonly articles: number
    /** Articles that repeat no other. */
    readonly independent: number
    /** Without weak readings. */
    readonly statements: number
    readonly sources: number
    readonly differs: number
    readonly changed: number
    readonly agrees: number
  }
  /** First and last publication date; null where none is dated. */
  readonly dates: { readonly first: string; readonly last: string } | null
  /** Every kind of relation, open disagreements first, at most `limit` each. */
  readonly differs: readonly PointView[]
  readonly changed: readonly PointView[]
  readonly agrees: readonly PointView[]
  readonly latest: readonly ArticleRef[]
  readonly quotes: readonly Evidence[]
  readonly articles: readonly ArticleRef[]
}

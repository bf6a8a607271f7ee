import type { Origin, PointKind, ReasonCode, Relation } from '../../../model/point.ts'
import type { ArticleRef, Evidence } from './evidence.ts'

export interface AccountView {
  readonly answer: string
  readonly origins: readonly Origin[]
  readonly evidence: readonly Evidence[]
  /** Earliest publication date among its articles; null where none is dated. */
  readonly since: string | null
}

export interface PointView {
  readonly id: string
  readonly kind: PointKind
  readonly question: string
  readonly relation: Relation
  readonly reason: { readonly code: ReasonCode; readonly values: Readonly<Record<string, string>> }
  readonly accounts: readonly AccountView[]
}

export interface PointsView {
  /** differs, then changed, then agrees; within each the most origins first. */
  readonly points: readonly PointView[]
  readonly articles: readonly ArticleRef[]
}

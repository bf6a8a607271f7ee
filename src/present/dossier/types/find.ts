import type { ArticleRef, Evidence } from './evidence.ts'
import type { PointView } from './points.ts'

export interface FindView {
  readonly query: string
  readonly evidence: readonly Evidence[]
  readonly points: readonly PointView[]
  readonly sources: readonly string[]
  readonly articles: readonly ArticleRef[]
}

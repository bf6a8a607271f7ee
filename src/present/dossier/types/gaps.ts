import type { GapKind } from '../../../model/gap.ts'
import type { ArticleRef, Evidence } from './evidence.ts'

export interface GapView {
  readonly id: string
  readonly kind: GapKind
  readonly question: string
  /** Id of the option it is about; null for none. */
  readonly option: string | null
  readonly evidence: readonly Evidence[]
}

export interface GapsView {
  /** Of most use first. */
  readonly gaps: readonly GapView[]
  readonly articles: readonly ArticleRef[]
}

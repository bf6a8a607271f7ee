import type { ArticleRef, Evidence } from './evidence.ts'

export interface TimelineItem {
  readonly id: string
  /** EDTF. */
  readonly date: string
  /** First and last day the EDTF allows, `YYYY-MM-DD`; null for an open end. */
  readonly from: string | null
  readonly to: string | null
  readonly label: string
  readonly evidence: readonly Evidence[]
}

export interface TimelineView {
  readonly items: readonly TimelineItem[]
  readonly articles: readonly ArticleRef[]
}

import type { Anchor } from './anchor.ts'

export type SourceKind = 'named' | 'organization' | 'outlet' | 'unnamed' | 'document'
export type AttributionForm = 'direct' | 'indirect' | 'mixed'

/** Who said what, through whom (PARC 3.0: source, cue, content). The statement's anchor is the content, outer quotation marks off. */
export interface Attribution {
  readonly kind: 'attribution'
  /** The fullest name of the source that the article has ("Runa Oake" for "he"); the noun phrase where unnamed. */
  readonly source: string
  readonly sourceKind: SourceKind
  /** The words that name the source in this sentence; null where they stand elsewhere (a quote's second paragraph). */
  readonly sourceAnchor: Anchor | null
  /** The words that mark the saying: "said", "according to"; empty where quotation marks alone do. */
  readonly cue: string
  readonly form: AttributionForm
  /** Outlets or persons through whom it reached the report, nearest first; empty where the outlet itself was told. */
  readonly via: readonly string[]
}

import type { Analysis, Layer } from './analysis.ts'
import type { Content, Finding } from './statement.ts'

/** Finds statements of one kind in one form. No state; the order of the list in `extract/index.ts` is the order of running. */
export interface Extractor {
  /** `folder/file`, never reused. */
  readonly name: string
  /** Layers of the analysis that must be there. */
  readonly requires: readonly Layer[]
  /** Kinds of findings of earlier extractors that this one reads in `found`. */
  readonly reads: readonly Content['kind'][]
  extract(analysis: Analysis, found: readonly Finding[]): readonly Finding[]
}

import type { Anchor } from './anchor.ts'

export type Modifier = 'about' | 'at least' | 'more than' | 'at most' | 'less than' | 'between'

/** A number with what it measures or counts; the statement's anchor holds modifier, number, unit or counted noun. */
export interface Quantity {
  readonly kind: 'quantity'
  /** As written: "4.5%" is 4.5, "1.2 billion" 1200000000; the lower end of a range. */
  readonly value: number
  /** The upper end where `modifier` is `between`, else null. */
  readonly valueMax: number | null
  /** Singular English noun: `pound`, `dollar`, `litre per second`, `percent`; for a count the counted noun. */
  readonly unit: string
  /** What is measured or counted, in words of the sentence; empty where the sentence does not tell. */
  readonly of: string
  readonly modifier: Modifier | null
  /** EDTF date as of which the figure holds, only where words give one. */
  readonly asOf: string | null
  /** The clause the figure stands in. */
  readonly clause: Anchor
}

import type { Anchor } from './anchor.ts'

export type MeasureStatus = 'proposed' | 'considered' | 'authorized' | 'underway' | 'done' | 'ruled-out' | 'refused'

/** An action open to a decision: an option, a policy, an instrument. The statement's anchor names it. */
export interface MeasureMention {
  readonly kind: 'measure'
  /** The noun phrase or verb phrase of the measure, from the anchor's words. */
  readonly label: string
  readonly status: MeasureStatus
  /** The actor who would take it, canonical in the article; null where the words do not say. */
  readonly actor: string | null
  readonly cue: Anchor | null
}

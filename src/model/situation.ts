import type { Actor } from './actor.ts'
import type { Measure } from './canonical-measure.ts'
import type { CausalMap } from './causal-map.ts'
import type { Loop } from './loop.ts'
import type { Point } from './point.ts'
import type { TimelineEntry } from './timeline.ts'

/** What only shows across reports. */
export interface Reconciliation {
  readonly actors: readonly Actor[]
  readonly measures: readonly Measure[]
  readonly points: readonly Point[]
  readonly timeline: readonly TimelineEntry[]
  readonly causes: CausalMap
  readonly loops: readonly Loop[]
}

/** The same, kind by kind. */
export type Parts = Omit<Reconciliation, 'causes'> & CausalMap
export type PartKind = keyof Parts
export type Part<K extends PartKind = PartKind> = Parts[K][number]

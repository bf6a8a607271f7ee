import type { Sign } from './effect.ts'

/** A closed circle of effects: each one's outcome is the next one's cause, and the last one's outcome the first one's cause. */
export interface Loop {
  readonly id: string
  /** The variables in order, in the reports' words, the first named again at the end. */
  readonly label: string
  /** Ids of the effect statements that form the circle, in order: one for each step, the earliest published. */
  readonly effects: readonly string[]
  /** + it feeds itself (reinforcing), - it holds itself back (balancing). */
  readonly sign: Exclude<Sign, '?'>
}

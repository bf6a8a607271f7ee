import { fits } from './clock.ts'
import type { Dated } from './dated.ts'

/** Two dated clauses under comparison, the earlier published first. */
export interface DatedPair {
  readonly a: Dated
  readonly b: Dated
  readonly weight: (stem: string) => number
}

/** Whether some moment fits both dates. */
export function isPeaceful({ a, b }: DatedPair): boolean {
  return fits(a, b)
}

import type { Span } from '../../../src/model/span.ts'

/** UTF-16 units that two spans have in common; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

import type { Span } from '../../model/span.ts'

/** The part of `clause` around `own` that reaches to no other of `others`. */
export function nearOf(clause: Span, own: Span, others: readonly Span[]): Span {
  let { start, end } = clause
  for (const other of others) {
    if (other.end <= own.start && other.end > start) start = other.end
    if (other.start >= own.end && other.start < end) end = other.start
  }
  return { start: Math.min(start, own.start), end: Math.max(end, own.end) }
}

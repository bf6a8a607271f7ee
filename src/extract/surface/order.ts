import type { Span } from '../../model/span.ts'

interface Anchored {
  readonly anchor: Span
}

/** Index of the first of `sorted`, which are in the order of the text and do not overlap, that ends behind `offset`. */
export function firstBehind(sorted: readonly Anchored[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.anchor.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of `sorted` that overlap `from` to `to`. */
export function overlapping<A extends Anchored>(sorted: readonly A[], { start, end }: Span): readonly A[] {
  const found: A[] = []
  for (let at = firstBehind(sorted, start); at < sorted.length && sorted[at]!.anchor.start < end; at++)
    found.push(sorted[at]!)
  return found
}

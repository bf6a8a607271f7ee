import type { Analysis } from '../../model/analysis.ts'

/** Index of the token that holds text offset `at`, or of the next one; `tokens.length` past the last. */
export function tokenAt({ tokens }: Analysis, at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

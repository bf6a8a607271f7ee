/** A named comparison of two things: a pure score, or `apart` where they cannot be the same whatever else agrees. */
export interface Feature<Pair> {
  readonly name: string
  /** What a full score adds to the sum. */
  readonly weight: number
  /** -1 (speaks against) to 1 (speaks for), 0 where it says nothing. */
  score(pair: Pair): number | 'apart'
}

/** What each feature gave, and their weighted sum; `sum` is `-Infinity` and `apart` names the feature where one sets the two apart. */
export interface Comparison {
  readonly sum: number
  readonly apart: string | null
  readonly scores: Readonly<Record<string, number>>
}

/** Run an ordered list of features; stops at the first that sets the two apart. */
export function compare<Pair>(features: readonly Feature<Pair>[], pair: Pair): Comparison {
  const scores: Record<string, number> = {}
  let sum = 0
  for (const { name, weight, score } of features) {
    const found = score(pair)
    if (found === 'apart') return { sum: Number.NEGATIVE_INFINITY, apart: name, scores }
    scores[name] = found
    sum += found * weight
  }
  return { sum, apart: null, scores }
}

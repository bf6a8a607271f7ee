export interface Wish {
  /** Where the note's words stand, in pixels from the top of the column. */
  readonly at: number
  readonly height: number
}

const GAP = 6

/**
 * Places notes beside their words: none over another, all in order, the open one as near its words as can be.
 *
 * @param wishes  in the order of the text
 * @param open    index of the note that keeps its place while the others make room; -1 for none
 * @returns       the top of each, in pixels, never below zero
 */
export function pack(wishes: readonly Wish[], open: number): readonly number[] {
  const tops: number[] = []
  const kept = wishes[open]
  if (kept !== undefined) {
    tops[open] = Math.max(0, kept.at)
    // Upwards from the open note: each may be pushed up, never down onto it.
    for (let index = open - 1, limit = tops[open] ?? 0; index >= 0; index -= 1) {
      const { at, height } = wishes[index] as Wish
      limit = Math.min(at, limit - height - GAP)
      tops[index] = limit
    }
  }
  let free = 0
  return wishes.map(({ at, height }, index) => {
    const top = Math.max(tops[index] ?? at, free)
    free = top + height + GAP
    return top
  })
}

import { sharesSome } from '../../corpus/shares-some.ts'

type Weight = (stem: string) => number

/** Cosine of two sets of weighed stems, 0 to 1; 0 where one is empty. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  let [both, left, right] = [0, 0, 0]
  for (const stem of a) {
    const square = weight(stem) ** 2
    left += square
    if (b.has(stem)) both += square
  }
  if (both === 0) return 0
  for (const stem of b) right += weight(stem) ** 2
  return both / Math.sqrt(left * right)
}

/** What share of the smaller set's weight the larger has too, 0 to 1; 0 where one is empty. */
export function contained(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  let [both, left, right] = [0, 0, 0]
  for (const stem of a) {
    left += weight(stem)
    if (b.has(stem)) both += weight(stem)
  }
  if (both === 0) return 0
  for (const stem of b) right += weight(stem)
  return both / Math.min(left, right)
}

/** 1 where both sets hold something and share nothing, else 0. */
export function isApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Number(a.size > 0 && b.size > 0 && !sharesSome(a, b))
}

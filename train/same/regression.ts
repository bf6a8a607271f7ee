/** A row of scores with whether the two are one. */
export interface Example {
  readonly scores: readonly number[]
  readonly isOne: boolean
}

const ROUNDS = 30
const CLOSE = 1e-6

/**
 * Logistic regression by iteratively reweighted least squares; no chance in it.
 *
 * @param penalty  of squared weights, the bias free
 * @returns        the bias, then a weight for each score
 */
export function regression(examples: readonly Example[], penalty: number): number[] {
  const rows = examples.map(({ scores, isOne }) => ({ x: Float64Array.of(1, ...scores), y: Number(isOne) }))
  const size = rows[0]!.x.length
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -penalty * weight))
    const curve = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size)
      row[at] = at === 0 ? CLOSE : penalty
      return row
    })
    for (const { x, y } of rows) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += x[i]! * weights[i]!
      const p = 1 / (1 + Math.exp(-sum))
      const spread = Math.max(1e-9, p * (1 - p))
      for (let i = 0; i < size; i++) {
        if (x[i] === 0) continue
        slope[i] = slope[i]! + (y - p) * x[i]!
        const row = curve[i]!
        for (let j = 0; j < size; j++) row[j] = row[j]! + spread * x[i]! * x[j]!
      }
    }
    const step = solve(curve, slope)
    for (let i = 0; i < size; i++) weights[i] = weights[i]! + step[i]!
    if (step.every((one) => Math.abs(one) < CLOSE)) break
  }
  return [...weights]
}

/** Gaussian elimination with the largest pivot. */
function solve(left: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length
  const rows = left.map((row, at) => Float64Array.of(...row, right[at]!))
  for (let i = 0; i < size; i++) {
    let best = i
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[best]![i]!)) best = k
    ;[rows[i], rows[best]] = [rows[best]!, rows[i]!]
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!
      for (let j = i; j <= size; j++) rows[k]![j] = rows[k]![j]! - factor * rows[i]![j]!
    }
  }
  const found = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]![size]!
    for (let j = i + 1; j < size; j++) rest -= rows[i]![j]! * found[j]!
    found[i] = rest / rows[i]![i]!
  }
  return found
}

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTree } from '../../../../src/language/en/parse/tree.ts'

/** Log probability of the head of each word, added up. */
function total(values: Float32Array, size: number, heads: ArrayLike<number>): number {
  let sum = 0
  for (let i = 1; i < size; i++) {
    let all = 0
    for (let j = 0; j < size; j++) if (j !== i) all += Math.exp(values[i * size + j]!)
    sum += values[i * size + heads[i]!]! - Math.log(all)
  }
  return sum
}

function isTree(heads: ArrayLike<number>, size: number): boolean {
  let roots = 0
  for (let i = 1; i < size; i++) {
    if (heads[i] === 0) roots++
    let at = i
    for (let step = 0; at !== 0; step++) {
      if (step > size) return false
      at = heads[at]!
    }
  }
  return roots === 1
}

/** Best sum over all trees with one root, by trying all. */
function best(values: Float32Array, size: number): number {
  const heads = new Array<number>(size).fill(0)
  let found = Number.NEGATIVE_INFINITY
  const walk = (i: number): void => {
    if (i === size) {
      if (isTree(heads, size)) found = Math.max(found, total(values, size, heads))
      return
    }
    for (heads[i] = 0; heads[i]! < size; heads[i]!++) if (heads[i] !== i) walk(i + 1)
  }
  walk(1)
  return found
}

describe('the best tree', () => {
  test('of up to five words is the best of all trees', () => {
    const matrix = fc.integer({ min: 2, max: 6 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        scores: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
          minLength: size * size,
          maxLength: size * size,
        }),
      }),
    )
    fc.assert(
      fc.property(matrix, ({ size, scores }) => {
        // Three words and fewer: each is tried as the root.
        const values = Float32Array.from(scores)
        const heads = new Int32Array(size)
        bestTree({ size, values }, heads)
        expect(isTree(heads, size)).toBe(true)
        if (size <= 4) expect(total(values, size, heads)).toBeCloseTo(best(values, size), 4)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('of circles within circles', () => {
    // 1 and 2 want each other, so do 3 and 4; the pairs want each other more than the root word.
    const size = 5
    const values = new Float32Array(size * size).fill(-9)
    const set = (i: number, j: number, score: number) => {
      values[i * size + j] = score
    }
    set(1, 2, 5)
    set(2, 1, 5)
    set(3, 4, 5)
    set(4, 3, 5)
    set(1, 3, 2)
    set(3, 1, 2)
    set(4, 0, 1)
    const heads = new Int32Array(size)
    bestTree({ size, values }, heads)
    expect([...heads]).toEqual([0, 3, 1, 4, 0])
  })

  test('time does not explode where all want a circle', () => {
    const size = 251
    const values = new Float32Array(size * size)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) values[i * size + j] = j === 0 ? -50 : -Math.abs(Math.abs(i - j) - 1)
    }
    const start = performance.now()
    const heads = new Int32Array(size)
    bestTree({ size, values }, heads)
    expect(isTree(heads, size)).toBe(true)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

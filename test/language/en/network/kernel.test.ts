import { describe, expect, test } from 'vitest'
import { Kernel } from '../../../../src/language/en/network/kernel.ts'
import { Convolution, Linear, Rows } from '../../../../src/language/en/network/linear.ts'

/** Numbers between -1 and 1 that look like chance and are the same every time. */
function numbers(count: number, seed = 1): Float32Array {
  let state = seed
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  })
}

function matrix(rows: number, columns: number, seed = 7) {
  const values = Int8Array.from(numbers(rows * columns, seed), (value) => Math.round(value * 127))
  return { rows, columns, values, scales: numbers(rows, seed + 1).map((value) => 0.01 + Math.abs(value) / 100) }
}

function weight({ columns, values, scales }: ReturnType<typeof matrix>, row: number, column: number): number {
  return values[row * columns + column]! * scales[row]!
}

const read = (kernel: Kernel, at: number, count: number) => kernel.floats.slice(at / 4, at / 4 + count)

/** Numbers in the kernel's memory, changed there, as they are afterwards. */
function changed(values: Float32Array, change: (kernel: Kernel, at: number) => void): Float32Array {
  const kernel = new Kernel()
  const at = kernel.place(values)
  change(kernel, at)
  return read(kernel, at, values.length)
}

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, within: number): void {
  expect(found.length).toBe(expected.length)
  for (let at = 0; at < found.length; at++) {
    if (!(Math.abs(found[at]! - expected[at]!) <= within)) {
      expect.fail(`at ${at}: found ${found[at]}, expected ${expected[at]}`)
    }
  }
}

describe('linear layers', () => {
  test.each([
    [1, 8, 8],
    [5, 53, 48],
    [7, 192, 67],
    [64, 1024, 24],
  ])('%i rows of %i inputs to %i outputs', (rows, inputs, outputs) => {
    const kernel = new Kernel()
    const weights = matrix(outputs, inputs)
    const bias = numbers(outputs, 3)
    const linear = new Linear(kernel, weights, bias)
    const x = new Rows(kernel, rows, Math.ceil(inputs / 8) * 8)
    const y = new Rows(kernel, rows, linear.width)
    const given = numbers(rows * inputs, 5)
    for (let row = 0; row < rows; row++) {
      kernel.floats.set(given.subarray(row * inputs, (row + 1) * inputs), x.row(row) / 4)
    }
    x.quantize(rows)
    linear.apply(x, rows, y.at)
    for (let row = 0; row < rows; row++) {
      const expected = Array.from({ length: outputs }, (_, column) => {
        let sum = bias[column]!
        for (let k = 0; k < inputs; k++) sum += given[row * inputs + k]! * weight(weights, column, k)
        return sum
      })
      expectClose(read(kernel, y.row(row), outputs), expected, 2e-4 * Math.sqrt(inputs))
    }
  })

  test('the largest sums stay within their 32 bits', () => {
    const kernel = new Kernel()
    const inputs = 1024
    const values = new Int8Array(8 * inputs).fill(-128)
    const full = { rows: 8, columns: inputs, values, scales: new Float32Array(8).fill(1) }
    const linear = new Linear(kernel, full, null)
    const x = new Rows(kernel, 4, inputs)
    const y = new Rows(kernel, 4, 8)
    kernel.floats.fill(1, x.at / 4, x.at / 4 + inputs)
    x.quantize(4)
    linear.apply(x, 4, y.at)
    expectClose(read(kernel, y.at, 8), new Array(8).fill(-128 * inputs), 1)
    expect(() => new Linear(kernel, matrix(8, inputs + 1), null)).toThrow('1024 at most')
  })

  test('a convolution reads its neighbours, zeros beyond the edge', () => {
    const kernel = new Kernel()
    const weights = matrix(16, 24)
    const bias = numbers(16, 3)
    const layer = new Convolution(kernel, weights, bias, [-1, 0, 1])
    const x = new Rows(kernel, 6, 8, 1)
    const y = new Rows(kernel, 6, 16)
    const given = numbers(6 * 8, 5)
    kernel.floats.set(given, x.at / 4)
    x.quantize(6)
    layer.apply(x, 6, y.at)
    const expected = Array.from({ length: 6 * 16 }, (_, at) => {
      const [row, column] = [Math.floor(at / 16), at % 16]
      let sum = bias[column]!
      for (let k = 0; k < 24; k++) sum += (given[(row - 1) * 8 + k] ?? 0) * weight(weights, column, k)
      return sum
    })
    expectClose(read(kernel, y.at, 6 * 16), expected, 1e-3)
  })

  test('a convolution leaves out the rows whose scale is 0', () => {
    const kernel = new Kernel()
    const weights = matrix(8, 24)
    const layer = new Convolution(kernel, weights, new Float32Array(8), [-1, 0, 1])
    const x = new Rows(kernel, 4, 8, 1)
    const y = new Rows(kernel, 4, 8)
    const given = numbers(4 * 8, 5)
    kernel.floats.set(given, x.at / 4)
    x.quantize(4)
    const [, own] = x.quantized(0)
    const [, before] = x.quantized(-1)
    layer.apply(x, 4, y.at, [before, own, kernel.place(new Float32Array(4))])
    const expected = Array.from({ length: 4 * 8 }, (_, at) => {
      const [row, column] = [Math.floor(at / 8), at % 8]
      let sum = 0
      for (let k = 0; k < 16; k++) sum += (given[(row - 1) * 8 + k] ?? 0) * weight(weights, column, k)
      return sum
    })
    expectClose(read(kernel, y.at, 4 * 8), expected, 1e-3)
  })

  test('rows are as exact beside large ones as alone', () => {
    const kernel = new Kernel()
    const linear = new Linear(kernel, matrix(8, 8), null)
    const x = new Rows(kernel, 8, 8)
    const y = new Rows(kernel, 8, 8)
    kernel.floats.set(numbers(8), x.at / 4)
    x.quantize(4)
    linear.apply(x, 4, y.at)
    const alone = read(kernel, y.at, 8)
    kernel.floats.fill(1e6, x.row(1) / 4, x.row(4) / 4)
    x.quantize(4)
    linear.apply(x, 4, y.at)
    expect(read(kernel, y.at, 8)).toEqual(alone)
  })
})

describe('elementwise', () => {
  const values = Float32Array.from({ length: 4000 }, (_, at) => (at - 2000) / 100)

  test('gelu', () => {
    // the error function by its series and its continued fraction
    const erfc = (z: number): number => {
      if (z < 0) return 2 - erfc(-z)
      if (z < 3) {
        let [sum, term] = [0, z]
        for (let n = 0; n < 100; n++) {
          sum += term / (2 * n + 1)
          term *= -(z * z) / (n + 1)
        }
        return 1 - (2 / Math.sqrt(Math.PI)) * sum
      }
      let tail = 0
      for (let n = 60; n > 0; n--) tail = n / 2 / (z + tail)
      return Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + tail)
    }
    const expected = values.map((x) => x * (1 - 0.5 * erfc(x / Math.SQRT2)))
    expectClose(
      changed(values, (kernel, at) => kernel.call.gelu(at, values.length)),
      expected,
      4e-6,
    )
  })

  test('leaky: the first numbers of a row only', () => {
    const found = changed(Float32Array.of(-1, 2, -3, 4, -5, 6, -7, 8), (kernel, at) =>
      kernel.call.leaky(at, 1, 8, 4, 0.1),
    )
    expectClose(found, [-0.1, 2, -0.3, 4, -5, 6, -7, 8], 1e-7)
  })

  test('layer norm', () => {
    const found = changed(numbers(3 * 16), (kernel, at) => {
      const gain = kernel.place(new Float32Array(16).fill(2))
      const bias = kernel.place(new Float32Array(16).fill(1))
      kernel.call.layerNorm(at, 3, 16, gain, bias, 1e-5, at)
    })
    for (let row = 0; row < 3; row++) {
      const one = Array.from(found.slice(row * 16, row * 16 + 16), (value) => (value - 1) / 2)
      expect(one.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 4)
      expect(one.reduce((sum, value) => sum + value * value, 0) / 16).toBeCloseTo(1, 3)
    }
  })

  test('the recurrent unit, both ways', () => {
    const [rows, lanes] = [9, 4]
    const gates = numbers(rows * 4 * lanes).map((value) => value * 8)
    const kernel = new Kernel()
    const at = kernel.place(gates)
    const h = kernel.allocate(rows * 2 * lanes * 4)
    kernel.call.recur(at, rows, lanes, h)
    const expected = new Float32Array(rows * 2 * lanes)
    for (let way = 0; way < 2; way++) {
      for (let lane = way * lanes; lane < (way + 1) * lanes; lane++) {
        let before = 0
        for (let step = 0; step < rows; step++) {
          const row = way === 0 ? step : rows - 1 - step
          const z = 1 / (1 + Math.exp(-gates[row * 4 * lanes + lane]!))
          before = z * before + (1 - z) * Math.tanh(gates[row * 4 * lanes + 2 * lanes + lane]!)
          expected[row * 2 * lanes + lane] = before
        }
      }
    }
    expectClose(read(kernel, h, expected.length), expected, 2e-6)
  })

  test('inner products of any number of rows', () => {
    const kernel = new Kernel()
    const [a, b] = [numbers(3 * 8, 2), numbers(7 * 12, 3)]
    const y = kernel.allocate(3 * 7 * 4)
    kernel.call.products(kernel.place(a), 3, 8, kernel.place(b), 7, 12, 8, y)
    const expected = Array.from({ length: 21 }, (_, at) => {
      const [i, j] = [Math.floor(at / 7), at % 7]
      return Array.from({ length: 8 }, (_, k) => a[i * 8 + k]! * b[j * 12 + k]!).reduce((sum, one) => sum + one, 0)
    })
    expectClose(read(kernel, y, 21), expected, 1e-5)
  })

  test('rows gathered, none for a negative index', () => {
    const kernel = new Kernel()
    const x = kernel.place(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8))
    const index = kernel.place(Int32Array.of(1, -1, 0))
    const y = kernel.place(new Float32Array(12).fill(9))
    kernel.call.gather(x, index, 3, 4, y)
    expect([...read(kernel, y, 12)]).toEqual([5, 6, 7, 8, 0, 0, 0, 0, 1, 2, 3, 4])
    kernel.integers[index / 4 + 1] = 1
    kernel.call.addGathered(x, x, 4, index, 2, 4, y)
    expect([...read(kernel, y, 8)]).toEqual([6, 8, 10, 12, 10, 12, 14, 16])
  })

  test('rows of a table added up, and what of two rows is above 0 weighed', () => {
    const kernel = new Kernel()
    const given = numbers(5 * 32)
    const table = kernel.place(given)
    const index = kernel.place(Int32Array.of(4, 1, 1))
    const y = kernel.allocate(32 * 4)
    kernel.call.sumRows(table, table, index, 3, 32, y)
    const expected = Array.from({ length: 32 }, (_, k) => given[k]! + given[4 * 32 + k]! + 2 * given[32 + k]!)
    expectClose(read(kernel, y, 32), expected, 1e-6)
    const weighed = expected.reduce((sum, value, k) => sum + Math.max(0, value + given[k]!) * given[64 + k]!, 0)
    expect(kernel.call.rate(table, y, 32, table + 64 * 4)).toBeCloseTo(weighed, 4)
  })

  test('the larger half of a row', () => {
    const kernel = new Kernel()
    const x = kernel.place(Float32Array.of(1, -2, 3, -4, -1, 2, 5, 0))
    kernel.call.maxout(x, 1, 4, x)
    expect([...read(kernel, x, 4)]).toEqual([1, 2, 5, 0])
  })
})

import type { Kernel } from './kernel.ts'
import type { Matrix } from './safetensors.ts'

/** Inputs at most: sums of so many products of 15-bit with 8-bit numbers stay within 32 bits. */
const MOST_INPUTS = 1024

/** Rows that are worked on at once are a multiple of this. */
export const ROWS_AT_ONCE = 4

const roundUp = (count: number, step: number) => Math.ceil(count / step) * step

/** Rows of numbers in the kernel's memory, with room for their 16-bit form. */
export class Rows {
  readonly #kernel: Kernel
  /** Address of the first row. */
  readonly at: number
  readonly width: number
  readonly #q: number
  readonly #scales: number

  /**
   * @param width   a multiple of 8
   * @param margin  rows of zeros that can be read before the first and after the last
   */
  constructor(kernel: Kernel, rows: number, width: number, margin = 0) {
    if (width % 8 !== 0) throw new RangeError(`rows of ${width} numbers; expected a multiple of 8`)
    const all = roundUp(rows, ROWS_AT_ONCE) + 2 * margin
    this.#kernel = kernel
    this.width = width
    this.at = kernel.allocate(all * width * 4) + margin * width * 4
    this.#q = kernel.allocate(all * width * 2) + margin * width * 2
    this.#scales = kernel.allocate(all * 4) + margin * 4
  }

  /** Bring the first `rows` into their 16-bit form, as `Linear.apply` reads them. */
  quantize(rows: number): void {
    this.#kernel.call.quantize(this.at, rows, this.width, this.#q, this.#scales)
  }

  /** Address of a row, in bytes. */
  row(index: number): number {
    return this.at + index * this.width * 4
  }

  /** Addresses of the 16-bit form of a row and of its scale. */
  quantized(index: number): readonly [q: number, scale: number] {
    return [this.#q + index * this.width * 2, this.#scales + index * 4]
  }
}

/** y = x W^T + b with 8-bit weights, in the kernel's memory. */
export class Linear {
  readonly #kernel: Kernel
  readonly #inputs: number
  readonly #weights: number
  readonly #scales: number
  readonly #bias: number
  /** Numbers in a row of the result: the outputs, rounded up to a multiple of 8 with zeros. */
  readonly width: number

  /**
   * @param bias    one for each row of `matrix`; none are zeros
   * @param inputs  half-open range of the columns of `matrix` to use
   */
  constructor(
    kernel: Kernel,
    { rows, columns, values, scales }: Matrix,
    bias: Float32Array | null,
    inputs: readonly [from: number, to: number] = [0, columns],
  ) {
    const [from, to] = inputs
    const padded = roundUp(to - from, 8)
    if (padded > MOST_INPUTS) throw new RangeError(`${padded} inputs; expected ${MOST_INPUTS} at most`)
    this.#kernel = kernel
    this.#inputs = padded
    this.width = roundUp(rows, 8)
    const packed = new Int16Array(this.width * padded)
    for (let row = 0; row < rows; row++) {
      const block = (row >> 3) * 8 * padded + (row & 7) * 2
      for (let column = from; column < to; column++) {
        const k = column - from
        packed[block + (k >> 1) * 16 + (k & 1)] = values[row * columns + column]!
      }
    }
    const wide = new Float32Array(this.width)
    this.#weights = kernel.place(packed)
    wide.set(scales)
    this.#scales = kernel.place(wide)
    wide.fill(0)
    wide.set(bias ?? [])
    this.#bias = kernel.place(wide)
  }

  /**
   * Rows of results at address `y`, `width` numbers each.
   *
   * @param x       brought into 16-bit form; its rows may be wider than the inputs
   * @param rows    are rounded up to a multiple of 4: that many are written at `y`
   * @param shift   the row of `x` that belongs to the first result
   * @param first   the number in a row of `x` that is the first input
   * @param scales  address of other scales than those of the rows, one for each result
   */
  apply(x: Rows, rows: number, y: number, { shift = 0, first = 0, scales }: Place = {}): void {
    this.#multiply(x, rows, y, shift, first, scales, this.#bias, 0)
  }

  /** As `apply`, but added to what is at `y`; the bias is left out. */
  accumulate(x: Rows, rows: number, y: number, { shift = 0, first = 0, scales }: Place = {}): void {
    this.#multiply(x, rows, y, shift, first, scales, y, this.width * 4)
  }

  #multiply(
    x: Rows,
    rows: number,
    y: number,
    shift: number,
    first: number,
    scales: number | undefined,
    base: number,
    baseStep: number,
  ): void {
    const [q, own] = x.quantized(shift)
    this.#kernel.call.multiply(
      q + first * 2,
      scales ?? own,
      roundUp(rows, ROWS_AT_ONCE),
      x.width,
      this.#inputs,
      this.#weights,
      this.#scales,
      base,
      baseStep,
      y,
      this.width,
    )
  }
}

/** What of the rows a layer reads. */
interface Place {
  readonly shift?: number
  readonly first?: number
  readonly scales?: number | undefined
}

/** A layer that adds up a linear layer over each of several places in a row, [x[t-1]; x[t]; x[t+1]] for -1, 0, 1. */
export class Convolution {
  readonly #taps: readonly { readonly offset: number; readonly linear: Linear }[]
  readonly width: number

  /** @param matrix  [out, offsets * in], the columns in order of the offsets */
  constructor(kernel: Kernel, matrix: Matrix, bias: Float32Array, offsets: readonly number[]) {
    const inputs = matrix.columns / offsets.length
    this.#taps = offsets.map((offset, index) => {
      const range = [index * inputs, (index + 1) * inputs] as const
      return { offset, linear: new Linear(kernel, matrix, index === 0 ? bias : null, range) }
    })
    this.width = this.#taps[0]!.linear.width
  }

  /**
   * Rows of results at `y`. The rows of `x` about the first and the last are read too: its margin is as wide as the offsets.
   *
   * @param scales  for each offset the address of what the products of the rows are scaled by; 0 leaves one out
   */
  apply(x: Rows, rows: number, y: number, scales?: readonly number[]): void {
    this.#taps.forEach(({ offset, linear }, index) => {
      const place = { shift: offset, scales: scales?.[index] }
      if (index === 0) linear.apply(x, rows, y, place)
      else linear.accumulate(x, rows, y, place)
    })
  }
}

import type { Kernel } from './kernel.ts'
import { Convolution, Linear, ROWS_AT_ONCE, Rows } from './linear.ts'
import type { Tensors } from './safetensors.ts'

/** The rows that are sentences, in order, apart. */
export interface Layout {
  readonly rows: number
  readonly starts: readonly number[]
  readonly lengths: readonly number[]
}

const EPSILON = 1e-5

/** Brings each row to mean 0 and variance 1. */
export class Norm {
  readonly #kernel: Kernel
  readonly #width: number
  readonly #gain: number
  readonly #bias: number

  constructor(kernel: Kernel, tensors: Tensors, name: string, width: number) {
    this.#kernel = kernel
    this.#width = width
    this.#gain = kernel.place(tensors.vector(`${name}.gain`, width))
    this.#bias = kernel.place(tensors.vector(`${name}.bias`, width))
  }

  /** @param y  may be `x` */
  apply(x: number, rows: number, y: number): void {
    this.#kernel.call.layerNorm(x, rows, this.#width, this.#gain, this.#bias, EPSILON, y)
  }
}

/** Reads sentences word by word: convolutions over neighbours and minimal gated recurrent units both ways. */
export class Encoder {
  readonly #kernel: Kernel
  readonly #layers: readonly ((x: Rows, layout: Layout) => void)[]
  readonly #final: Norm
  readonly #y: Rows
  readonly #h: Rows
  readonly #gates: number
  /** Scales of the rows before and after each row, 0 where that is of another sentence: so its product is nothing. */
  readonly #before: number
  readonly #after: number

  /**
   * @param width  numbers in a row, a multiple of 8
   * @param most   rows at once
   */
  constructor(kernel: Kernel, tensors: Tensors, width: number, most: number) {
    this.#kernel = kernel
    this.#y = new Rows(kernel, most, width)
    this.#h = new Rows(kernel, most, 2 * width)
    this.#gates = new Rows(kernel, most, 4 * width).at
    this.#before = kernel.allocate((most + ROWS_AT_ONCE) * 4)
    this.#after = kernel.allocate((most + ROWS_AT_ONCE) * 4)
    this.#final = new Norm(kernel, tensors, 'final.norm', width)
    this.#layers = tensors
      .text('layers')
      .split(',')
      .map((kind, index) => {
        const name = `encoder.${index}`
        const norm = new Norm(kernel, tensors, `${name}.norm`, width)
        if (kind === 'conv') return this.#convolution(tensors, `${name}.conv`, norm)
        if (kind === 'gru') return this.#recurrent(tensors, name, norm)
        throw new Error(`layer ${index} of the parser's model: expected conv or gru, found ${kind}`)
      })
  }

  /** Replace the rows of `x`, sentences by themselves; `x` has a margin of a row. The 16-bit form is made too. */
  apply(x: Rows, layout: Layout): void {
    for (const layer of this.#layers) layer(x, layout)
    this.#final.apply(x.at, layout.rows, x.at)
    x.quantize(layout.rows)
  }

  /** x + norm(gelu(W [x[t-1]; x[t]; x[t+1]] + b)) */
  #convolution(tensors: Tensors, name: string, norm: Norm): (x: Rows, layout: Layout) => void {
    const { call } = this.#kernel
    const { width } = this.#y
    const matrix = tensors.matrix(name, width, 3 * width)
    const layer = new Convolution(this.#kernel, matrix, tensors.vector(`${name}.bias`, width), [-1, 0, 1])
    const y = this.#y
    return (x, layout) => {
      const { rows } = layout
      x.quantize(rows)
      layer.apply(x, rows, y.at, this.#neighbours(x, layout))
      call.gelu(y.at, rows * width)
      norm.apply(y.at, rows, y.at)
      call.add(y.at, rows * width, x.at)
    }
  }

  /** Addresses of the scales by which a convolution multiplies what it makes of the row before, of the row and of that after. */
  #neighbours(x: Rows, { rows, starts, lengths }: Layout): readonly [before: number, own: number, after: number] {
    const { floats } = this.#kernel
    const own = x.quantized(0)[1]
    const [before, after] = [this.#before / 4, this.#after / 4]
    floats.copyWithin(before + 1, own / 4, own / 4 + rows)
    floats.copyWithin(after, own / 4 + 1, own / 4 + rows)
    starts.forEach((start, index) => {
      floats[before + start] = 0
      floats[after + start + lengths[index]! - 1] = 0
    })
    return [this.#before, own, this.#after]
  }

  /** x + W h + b, where h runs over norm(x) both ways */
  #recurrent(tensors: Tensors, name: string, norm: Norm): (x: Rows, layout: Layout) => void {
    const { call } = this.#kernel
    const { width } = this.#y
    const linear = (part: string, outputs: number, inputs: number) =>
      new Linear(
        this.#kernel,
        tensors.matrix(`${name}.${part}`, outputs, inputs),
        tensors.vector(`${name}.${part}.bias`, outputs),
      )
    const gates = linear('gates', 4 * width, width)
    const out = linear('out', width, 2 * width)
    const y = this.#y
    const h = this.#h
    return (x, { rows, starts, lengths }) => {
      norm.apply(x.at, rows, y.at)
      y.quantize(rows)
      gates.apply(y, rows, this.#gates)
      starts.forEach((start, index) => {
        call.recur(this.#gates + start * 4 * width * 4, lengths[index]!, width, h.row(start))
      })
      h.quantize(rows)
      out.apply(h, rows, y.at)
      call.add(y.at, rows * width, x.at)
    }
  }
}

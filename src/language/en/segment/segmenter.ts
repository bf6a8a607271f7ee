import { Encoder, Norm } from '../network/encoder.ts'
import { Kernel } from '../network/kernel.ts'
import { Convolution, Linear, Rows } from '../network/linear.ts'
import { Tensors } from '../network/safetensors.ts'
import { chunkNorm, classOf, type Reading } from './reading.ts'

const MODEL = new URL('../models/segment.safetensors', import.meta.url)

/** Characters and chunks worked on at once, and chunks at the cuts that are read for their neighbours' sake only. */
const MOST_CHARACTERS = 2048
const MOST_CHUNKS = 512
const MARGIN = 16

/** Flags of characters. */
export const WORD_END = 1
export const SENTENCE_END = 2
/** A sentence may end here, but more likely none does. */
export const DOUBTFUL_END = 4

/** Logit of a doubtful end at least, a probability of 0.31; lower ones cost ends elsewhere. */
const DOUBT = -0.8

/**
 * Finds where words and sentences end: a small network over characters, over the chunks between blanks, and over
 * characters again.
 *
 * Its weights come from `train/segment`; the time is linear in the text, the memory that of one window.
 */
export class Segmenter {
  readonly #kernel = new Kernel()
  readonly #symbols: ReadonlyMap<string, number>
  readonly #chunks: ReadonlyMap<string, number>
  readonly #symbolOf = new Map<number, number>()
  readonly #first: CharacterTable
  readonly #before: readonly Neighbours[]
  readonly #after: readonly Neighbours[]
  readonly #between: ChunkLayers
  readonly #ends: Linear
  readonly #x: Rows
  readonly #logits: number

  /** @throws Error  when the tensors are not those of a segmenter */
  constructor(tensors: Tensors) {
    tensors.expectFormat('synoptic-segment-1')
    const kernel = this.#kernel
    const width = Number(tensors.text('width'))
    const symbols = tensors.list('symbols')
    this.#symbols = new Map(symbols.map((symbol, index) => [symbol, index]))
    this.#chunks = new Map(tensors.list('chunks').map((chunk, index) => [chunk, index + 1]))
    this.#x = new Rows(kernel, MOST_CHARACTERS, width, 1)
    const y = new Rows(kernel, MOST_CHARACTERS, width).at
    this.#first = new CharacterTable(kernel, tensors, symbols.length, width)
    const neighbours = (part: string) =>
      Array.from(
        { length: Number(tensors.text(part)) },
        (_, index) => new Neighbours(kernel, tensors, `${part}.${index}`, width, y),
      )
    this.#before = neighbours('before')
    this.#between = new ChunkLayers(kernel, tensors, this.#chunks.size + 1, width)
    this.#after = neighbours('after')
    this.#ends = new Linear(kernel, tensors.matrix('ends', 2, width), tensors.vector('ends.bias', 2))
    this.#logits = kernel.allocate((MOST_CHARACTERS + 4) * this.#ends.width * 4)
  }

  /** @throws Error  when the model file is missing or broken */
  static load(): Segmenter {
    return new Segmenter(Tensors.read(MODEL))
  }

  /** The flags of each character of the stream, by the network alone; nothing is said of blanks. */
  ends(reading: Reading): Uint8Array {
    const flags = new Uint8Array(reading.length)
    for (let first = 0; first < reading.chunks; ) {
      const start = reading.chunkStarts[first]!
      let last = first
      while (
        last < reading.chunks &&
        last - first < MOST_CHUNKS &&
        reading.chunkEnds[last]! - start < MOST_CHARACTERS
      ) {
        last++
      }
      const whole = last === reading.chunks
      const from = first === 0 ? 0 : reading.chunkStarts[first + MARGIN]!
      const to = whole ? reading.length : reading.chunkStarts[last - MARGIN]!
      this.#window(reading, first, last)
      const { floats } = this.#kernel
      const logits = this.#logits / 4
      const step = this.#ends.width
      for (let at = from; at < to; at++) {
        const row = logits + (at - start) * step
        const end = floats[row + 1]!
        flags[at] = (floats[row]! > 0 ? WORD_END : 0) | (end > 0 ? SENTENCE_END : end > DOUBT ? DOUBTFUL_END : 0)
      }
      first = whole ? last : last - 2 * MARGIN
    }
    return flags
  }

  /** Leaves the logits of the characters of these chunks. */
  #window(reading: Reading, first: number, last: number): void {
    const start = reading.chunkStarts[first]!
    const end = last < reading.chunks ? reading.chunkStarts[last]! : reading.length
    const rows = end - start
    const x = this.#x
    this.#first.apply(
      reading.characters.subarray(start, end).map((point) => this.#symbol(point)),
      x,
    )
    for (const layer of this.#before) layer.apply(x, rows)
    this.#between.apply(reading, first, last, rows, x, (chunk) => this.#chunks.get(chunkNorm(chunk)) ?? 0)
    for (const layer of this.#after) layer.apply(x, rows)
    x.quantize(rows)
    this.#ends.apply(x, rows, this.#logits)
  }

  #symbol(point: number): number {
    let found = this.#symbolOf.get(point)
    if (found === undefined) {
      const character = String.fromCodePoint(point)
      found = this.#symbols.get(character) ?? this.#symbols.get(classOf(character))!
      this.#symbolOf.set(point, found)
    }
    return found
  }
}

/**
 * The first layer: a convolution over the embeddings of a few characters, multiplied out into one table, in which each
 * symbol has a row for each place it can stand in.
 */
class CharacterTable {
  readonly #kernel: Kernel
  /** Places, an odd number: the character itself is in the middle, the first place is the farthest behind. */
  readonly #places: number
  readonly #table: number
  readonly #index: number
  readonly #none: number
  readonly #width: number

  constructor(kernel: Kernel, tensors: Tensors, symbols: number, width: number) {
    const { values, scales, columns } = tensors.matrix('symbols', symbols, -1)
    const bias = tensors.vector('symbols.bias', width)
    // Behind the last symbol, rows of zeros for what stands outside the window.
    const table = new Float32Array((symbols + 1) * columns)
    const middle = (columns / width) >> 1
    values.forEach((value, at) => {
      const place = Math.floor(at / width) % (columns / width)
      table[at] = value * scales[Math.floor(at / columns)]! + (place === middle ? bias[at % width]! : 0)
    })
    this.#kernel = kernel
    this.#places = columns / width
    this.#none = symbols
    this.#width = width
    this.#table = kernel.place(table)
    this.#index = kernel.allocate(MOST_CHARACTERS * 4)
  }

  apply(symbols: Int32Array, x: Rows): void {
    const { call, integers } = this.#kernel
    const count = symbols.length
    for (let place = 0; place < this.#places; place++) {
      const shift = (this.#places >> 1) - place
      for (let row = 0; row < count; row++) {
        integers[this.#index / 4 + row] = (symbols[row + shift] ?? this.#none) * this.#places + place
      }
      if (place === 0) call.gather(this.#table, this.#index, count, this.#width, x.at)
      else call.addGathered(x.at, this.#table, this.#width, this.#index, count, this.#width, x.at)
    }
    call.gelu(x.at, count * this.#width)
  }
}

/** x + norm(gelu(W [x[t-1]; x[t]; x[t+1]] + b)) */
class Neighbours {
  readonly #kernel: Kernel
  readonly #layer: Convolution
  readonly #norm: Norm
  readonly #width: number
  readonly #y: number

  /** @param y  address of as many rows as `apply` may be given */
  constructor(kernel: Kernel, tensors: Tensors, name: string, width: number, y: number) {
    const matrix = tensors.matrix(`${name}.conv`, width, 3 * width)
    this.#kernel = kernel
    this.#layer = new Convolution(kernel, matrix, tensors.vector(`${name}.conv.bias`, width), [-1, 0, 1])
    this.#norm = new Norm(kernel, tensors, `${name}.norm`, width)
    this.#width = width
    this.#y = y
  }

  apply(x: Rows, rows: number): void {
    const { call, floats } = this.#kernel
    const behind = x.row(rows) / 4
    floats.fill(0, behind, behind + this.#width)
    // The row behind the last is read too, as zeros: its 16-bit form must not be that of an earlier window.
    x.quantize(rows + 1)
    this.#layer.apply(x, rows, this.#y)
    call.gelu(this.#y, rows * this.#width)
    this.#norm.apply(this.#y, rows, this.#y)
    call.add(this.#y, rows * this.#width, x.at)
  }
}

/** The chunks' own layers: from the first and the last character of each, up, along, and back to all its characters. */
class ChunkLayers {
  readonly #kernel: Kernel
  readonly #embeddings: Float32Array
  readonly #edges: Rows
  readonly #y: Rows
  readonly #up: Linear
  readonly #encoder: Encoder
  readonly #down: Linear
  readonly #back: number
  readonly #index: number
  readonly #width: number

  constructor(kernel: Kernel, tensors: Tensors, chunks: number, width: number) {
    const chunkWidth = Number(tensors.text('chunkWidth'))
    const { values, scales } = tensors.matrix('chunks', chunks, chunkWidth)
    this.#kernel = kernel
    this.#width = width
    // A plain loop: `Float32Array.from` with a function first gathers a list of a million numbers.
    this.#embeddings = new Float32Array(values)
    for (let at = 0; at < values.length; at++) this.#embeddings[at]! *= scales[Math.floor(at / chunkWidth)]!
    this.#edges = new Rows(kernel, MOST_CHUNKS, 2 * width)
    this.#y = new Rows(kernel, MOST_CHUNKS, chunkWidth, 1)
    const linear = (name: string, outputs: number, inputs: number) =>
      new Linear(kernel, tensors.matrix(name, outputs, inputs), tensors.vector(`${name}.bias`, outputs))
    this.#up = linear('up', chunkWidth, 2 * width)
    this.#down = linear('down', width, chunkWidth)
    this.#encoder = new Encoder(kernel, tensors, chunkWidth, MOST_CHUNKS)
    this.#back = kernel.allocate((MOST_CHUNKS + 4) * width * 4)
    this.#index = kernel.allocate(Math.max(MOST_CHARACTERS, 2 * MOST_CHUNKS) * 4)
  }

  apply(reading: Reading, first: number, last: number, rows: number, x: Rows, rowOf: (chunk: string) => number): void {
    const { call, integers, floats } = this.#kernel
    const { chunkStarts, chunkEnds, characters } = reading
    const count = last - first
    const start = chunkStarts[first]!
    const index = this.#index / 4
    for (let chunk = first; chunk < last; chunk++) {
      integers[index + 2 * (chunk - first)] = chunkStarts[chunk]! - start
      integers[index + 2 * (chunk - first) + 1] = chunkEnds[chunk]! - 1 - start
    }
    call.gather(x.at, this.#index, 2 * count, this.#width, this.#edges.at)
    this.#edges.quantize(count)
    this.#up.apply(this.#edges, count, this.#y.at)
    const { width } = this.#y
    for (let chunk = first; chunk < last; chunk++) {
      const row = rowOf(String.fromCodePoint(...characters.subarray(chunkStarts[chunk]!, chunkEnds[chunk]!))) * width
      const y = this.#y.row(chunk - first) / 4
      for (let lane = 0; lane < width; lane++) floats[y + lane]! += this.#embeddings[row + lane]!
    }
    this.#encoder.apply(this.#y, { rows: count, starts: [0], lengths: [count] })
    this.#down.apply(this.#y, count, this.#back)
    for (let chunk = first, row = 0; row < rows; row++) {
      // A blank belongs to the chunk before it.
      if (chunk + 1 < last && chunkStarts[chunk + 1]! <= start + row) chunk++
      integers[index + row] = chunk - first
    }
    call.addGathered(x.at, this.#back, this.#width, this.#index, rows, this.#width, x.at)
  }
}

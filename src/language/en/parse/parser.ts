import { Lexicon, PHRASE_FLAGS, type PhraseWord } from '../features/lexicon.ts'
import { Encoder, type Layout, Norm } from '../network/encoder.ts'
import { Kernel } from '../network/kernel.ts'
import { Linear, Rows } from '../network/linear.ts'
import type { Matrix, Tensors } from '../network/safetensors.ts'
import { Forms } from './forms.ts'
import { NameLabels } from './name-labels.ts'
import { bestTree } from './tree.ts'
import { MOST_WORDS, windows } from './windows.ts'

const FORMAT = 'synoptic-parser-1'
/** Rows that go through the network together: large enough for speed, small enough for the processor's cache. */
const MOST_ROWS = 256
/** Width of each of the four parts of the arc layer: dependent and head for arcs, dependent and head for relations. */
const ARC = 128
const NAME = 64
/** Farther heads count as so far. */
const FARTHEST = 40
const SLOPE = 0.1

/** The outputs that a parser chooses from; a `Reading` holds indices into them. */
export interface Labels {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  /** BIOES: `O`, or `B-`, `I-`, `E-`, `S-` with PER, ORG or LOC. */
  readonly names: readonly string[]
}

/** What is read of a text's words, by word. */
export interface Reading {
  /** Index into `Labels.upos`. */
  readonly upos: Uint8Array
  /** Index into `Labels.xpos`. */
  readonly xpos: Uint8Array
  /** Index of the word it depends on; -1 for the root of a sentence. */
  readonly heads: Int32Array
  /** Index into `Labels.relations`. */
  readonly relations: Uint8Array
  /** Index into `Labels.names`; a name begins and ends within a sentence. */
  readonly names: Uint8Array
}

/** A stretch of a sentence that is parsed by itself, and the row of its root word. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly row: number
}

/**
 * Tags, trees and names of English sentences, by one network: `docs/language.md` says how it is built, `train/parser/` how
 * it is trained.
 */
export class Parser {
  readonly labels: Labels
  readonly #kernel: Kernel
  readonly #lexicon: Lexicon
  readonly #forms: Forms
  readonly #width: number
  readonly #encoder: Encoder
  readonly #norm: Norm
  readonly #phrases: Matrix
  readonly #names: NameLabels
  readonly #root: number
  readonly #dangling: number
  readonly #layers: Readonly<Record<'tags' | 'hidden' | 'names' | 'arcs' | 'bilinear' | 'relations', Linear>>
  readonly #distance: Float32Array
  readonly #rows: Readonly<
    Record<'x' | 'tags' | 'hidden' | 'names' | 'arcs' | 'bilinear' | 'pairs' | 'relations', Rows>
  >
  readonly #index: number
  readonly #scores: number
  readonly #heads = new Int32Array(MOST_WORDS + 1)
  readonly #flags = new Uint8Array(MOST_WORDS)

  /**
   * @param tensors  `parser.safetensors`
   * @param lexicon  `lexicon.safetensors`
   * @throws Error  when one of them is not as expected
   */
  constructor(tensors: Tensors, lexicon: Tensors) {
    tensors.expectFormat(FORMAT)
    this.#lexicon = new Lexicon(lexicon)
    const kernel = new Kernel()
    this.#kernel = kernel
    const width = Number(tensors.text('width'))
    this.#width = width
    this.labels = {
      upos: tensors.list('upos'),
      xpos: tensors.list('xpos'),
      relations: tensors.list('relations'),
      names: tensors.list('names'),
    }
    this.#root = this.#relation('root')
    this.#dangling = this.#relation('parataxis')
    this.#names = new NameLabels(this.labels.names)
    this.#forms = new Forms(kernel, tensors, this.#lexicon, width)
    this.#encoder = new Encoder(kernel, tensors, width, MOST_ROWS)
    this.#norm = new Norm(kernel, tensors, 'embed.norm', width)
    this.#phrases = tensors.matrix('embed.phrase', PHRASE_FLAGS, width)
    const tags = this.labels.upos.length + this.labels.xpos.length
    const linear = (name: string, outputs: number, inputs: number) =>
      new Linear(kernel, tensors.matrix(name, outputs, inputs), tensors.vector(`${name}.bias`, outputs))
    this.#layers = {
      tags: linear('tags', tags, width),
      hidden: linear('names.hidden', NAME, width),
      names: linear('names.out', this.labels.names.length, NAME),
      arcs: linear('arcs', 4 * ARC, width),
      bilinear: new Linear(kernel, tensors.matrix('arcs.bilinear', ARC + 1, ARC), null),
      relations: linear('relations', this.labels.relations.length, ARC),
    }
    this.#distance = tensors.vector('arcs.distance', 2 * FARTHEST + 1)
    const rows = (count: number, margin = 0) => new Rows(kernel, MOST_ROWS, count, margin)
    this.#rows = {
      x: rows(width, 1),
      tags: rows(this.#layers.tags.width),
      hidden: rows(NAME),
      names: rows(this.#layers.names.width),
      arcs: rows(4 * ARC),
      bilinear: rows(this.#layers.bilinear.width),
      pairs: rows(ARC),
      relations: rows(this.#layers.relations.width),
    }
    this.#index = kernel.allocate(MOST_ROWS * 4)
    this.#scores = kernel.allocate((MOST_WORDS + 1) ** 2 * 4)
  }

  /**
   * Read sentences. A sentence of more than 250 words is read in stretches, the roots of the later ones hung onto that of
   * the first.
   *
   * @param forms      words as written
   * @param sentences  half-open ranges of `forms`, in order, none empty; words outside them stay unread
   */
  read(forms: readonly string[], sentences: readonly (readonly [from: number, to: number])[]): Reading {
    const count = forms.length
    const reading: Reading = {
      upos: new Uint8Array(count),
      xpos: new Uint8Array(count),
      heads: new Int32Array(count).fill(-1),
      relations: new Uint8Array(count),
      names: new Uint8Array(count),
    }
    let batch: Piece[] = []
    let row = 0
    for (const [first, last] of sentences) {
      for (const [from, to] of windows(forms, first, last)) {
        // A row for the root word before.
        const rows = to - from + 1
        if (row + rows > MOST_ROWS) {
          this.#batch(forms, batch, row, reading)
          batch = []
          row = 0
        }
        batch.push({ from, to, row })
        row += rows
      }
    }
    if (batch.length > 0) this.#batch(forms, batch, row, reading)
    for (const [from, to] of sentences) if (to - from > MOST_WORDS) this.#join(reading, from, to)
    return reading
  }

  #relation(name: string): number {
    const found = this.labels.relations.indexOf(name)
    if (found < 0) throw new Error(`relations of the parser's model: expected ${name} among them, found none`)
    return found
  }

  /** Hang the later roots of a sentence onto the first. */
  #join({ heads, relations }: Reading, from: number, to: number): void {
    const root = heads.indexOf(-1, from)
    for (let word = root + 1; word < to; word++) {
      if (heads[word] !== -1) continue
      heads[word] = root
      relations[word] = this.#dangling
    }
  }

  #batch(forms: readonly string[], pieces: readonly Piece[], rows: number, reading: Reading): void {
    const layout = {
      rows,
      starts: pieces.map(({ row }) => row),
      lengths: pieces.map(({ from, to }) => to - from + 1),
    }
    this.#embed(forms, pieces, layout)
    this.#encoder.apply(this.#rows.x, layout)
    this.#tag(pieces, rows, reading)
    this.#find(pieces, rows, reading)
    this.#attach(pieces, rows, reading)
  }

  /** The vectors of the words into the rows. */
  #embed(forms: readonly string[], pieces: readonly Piece[], { rows }: Layout): void {
    const { x } = this.#rows
    const { call, integers, floats } = this.#kernel
    const index = this.#index / 4
    this.#forms.reserve(rows)
    for (const { from, to, row } of pieces) {
      integers[index + row] = 0
      for (let word = from; word < to; word++) integers[index + row + 1 + word - from] = this.#forms.id(forms[word]!)
    }
    this.#forms.complete()
    call.gather(this.#forms.at, this.#index, rows, this.#width, x.at)
    for (const { from, to, row } of pieces) {
      const words: PhraseWord[] = []
      for (let at = row + 1; at <= row + to - from; at++) words.push(this.#forms.word(integers[index + at]!))
      this.#lexicon.flags(words, this.#flags)
      for (let word = 0; word < words.length; word++) {
        if (this.#flags[word] !== 0) this.#addPhrases(this.#flags[word]!, floats, x.row(row + 1 + word) / 4)
      }
    }
    this.#norm.apply(x.at, rows, x.at)
  }

  #addPhrases(flags: number, x: Float32Array, at: number): void {
    const { values, scales } = this.#phrases
    for (let flag = 0; flag < PHRASE_FLAGS; flag++) {
      if (((flags >> flag) & 1) === 0) continue
      const from = flag * this.#width
      for (let k = 0; k < this.#width; k++) x[at + k] = x[at + k]! + values[from + k]! * scales[flag]!
    }
  }

  #tag(pieces: readonly Piece[], rows: number, { upos, xpos }: Reading): void {
    const { x, tags } = this.#rows
    this.#layers.tags.apply(x, rows, tags.at)
    const { floats } = this.#kernel
    const split = this.labels.upos.length
    const end = split + this.labels.xpos.length
    for (const { from, to, row } of pieces) {
      for (let word = from; word < to; word++) {
        const at = tags.row(row + 1 + word - from) / 4
        upos[word] = largest(floats, at, at + split)
        xpos[word] = largest(floats, at + split, at + end)
      }
    }
  }

  #find(pieces: readonly Piece[], rows: number, { names: found }: Reading): void {
    const { x, hidden, names } = this.#rows
    this.#layers.hidden.apply(x, rows, hidden.at)
    this.#kernel.call.gelu(hidden.at, rows * NAME)
    hidden.quantize(rows)
    this.#layers.names.apply(hidden, rows, names.at)
    const { floats } = this.#kernel
    for (const { from, to, row } of pieces) {
      this.#names.decode(floats, names.row(row + 1) / 4, names.width, to - from, found, from)
    }
  }

  #attach(pieces: readonly Piece[], rows: number, reading: Reading): void {
    const { x, arcs, bilinear } = this.#rows
    const { call, floats, integers } = this.#kernel
    this.#layers.arcs.apply(x, rows, arcs.at)
    call.leaky(arcs.at, rows, arcs.width, 2 * ARC, SLOPE)
    arcs.quantize(rows)
    this.#layers.bilinear.apply(arcs, rows, bilinear.at, { first: ARC })
    const index = this.#index / 4
    for (const { from, to, row } of pieces) {
      const size = to - from + 1
      // The root word has no head; any will do.
      integers[index + row] = row
      call.products(arcs.row(row), size, arcs.width, bilinear.row(row), size, bilinear.width, ARC, this.#scores)
      this.#addDistances(size, bilinear.row(row) / 4, floats)
      const values = floats.subarray(this.#scores / 4, this.#scores / 4 + size * size)
      bestTree({ size, values }, this.#heads)
      for (let word = 1; word < size; word++) {
        const head = this.#heads[word]!
        integers[index + row + word] = row + head
        reading.heads[from + word - 1] = head === 0 ? -1 : from + head - 1
      }
    }
    this.#relate(pieces, rows, reading)
  }

  /** Add to the scores what each word has as a head, and what each distance has. */
  #addDistances(size: number, heads: number, floats: Float32Array): void {
    const distance = this.#distance
    const width = this.#rows.bilinear.width
    let at = this.#scores / 4
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++, at++) {
        const far = Math.max(-FARTHEST, Math.min(FARTHEST, j - i))
        floats[at] = floats[at]! + floats[heads + j * width + ARC]! + distance[far + FARTHEST]!
      }
    }
  }

  #relate(pieces: readonly Piece[], rows: number, { heads, relations: found }: Reading): void {
    const { arcs, pairs, relations } = this.#rows
    const { call, floats } = this.#kernel
    const dependents = arcs.at + 2 * ARC * 4
    call.addGathered(dependents, dependents + ARC * 4, arcs.width, this.#index, rows, ARC, pairs.at)
    call.gelu(pairs.at, rows * ARC)
    pairs.quantize(rows)
    this.#layers.relations.apply(pairs, rows, relations.at)
    const count = this.labels.relations.length
    for (const { from, to, row } of pieces) {
      for (let word = from; word < to; word++) {
        const at = relations.row(row + 1 + word - from) / 4
        // The root's child has the relation `root`, and no other word has.
        floats[at + this.#root] = Number.NEGATIVE_INFINITY
        found[word] = heads[word] === -1 ? this.#root : largest(floats, at, at + count)
      }
    }
  }
}

/** Place of the largest number in [from, to), counted from `from`. */
function largest(values: Float32Array, from: number, to: number): number {
  let best = from
  for (let at = from + 1; at < to; at++) if (values[at]! > values[best]!) best = at
  return best - from
}

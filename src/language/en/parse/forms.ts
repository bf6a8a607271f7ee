import { hasCapital, norm, type Part, partOf } from '../features/form.ts'
import { hash } from '../features/hash.ts'
import type { Lexicon, PhraseWord } from '../features/lexicon.ts'
import type { Kernel } from '../network/kernel.ts'
import { Linear, Rows } from '../network/linear.ts'
import type { Matrix, Tensors } from '../network/safetensors.ts'

/** Rows of the embedding of words that are no words of the vocabulary. */
const UNKNOWN = 1
const ROOT = 2
const FIRST_WORD = 3
const ROOT_FORM = '<root>'
/** Forms whose vectors are kept: 12 MB at a width of 192. */
const MOST_KEPT = 16_384
/** Forms that are worked out at once. */
const AT_ONCE = 128
/** A longer form counts as its two ends: no word is so long. */
const LONGEST = 200

interface Table {
  readonly name: string
  readonly kind: Part
  readonly seed: number
  readonly length: number
  readonly rows: number
  readonly width: number
}

/** The vectors of word forms, each worked out once and kept; they do not depend on the words beside them. */
export class Forms {
  /** Address of the vectors; that of form `id` is `width * 4 * id` bytes on. The root word is form 0. */
  readonly at: number
  readonly width: number
  readonly #kernel: Kernel
  readonly #lexicon: Lexicon
  readonly #vocabulary: ReadonlyMap<string, number>
  readonly #word: Matrix
  readonly #tables: readonly (Table & { readonly matrix: Matrix })[]
  readonly #known: Linear
  readonly #knownWidth: number
  readonly #mix: Linear
  readonly #described: Rows
  readonly #summed: Rows
  readonly #features: Rows
  readonly #mixed: number
  readonly #ids = new Map<string, number>()
  readonly #words: PhraseWord[] = []
  /** Forms that have an id, and no vector yet. */
  readonly #waiting: string[] = []
  readonly #scratch: Float32Array

  constructor(kernel: Kernel, tensors: Tensors, lexicon: Lexicon, width: number) {
    this.#kernel = kernel
    this.#lexicon = lexicon
    this.width = width
    const words = tensors.list('vocabulary')
    this.#vocabulary = new Map(words.map((word, index) => [word, index + FIRST_WORD]))
    this.#word = tensors.matrix('embed.word', words.length + FIRST_WORD, -1)
    this.#tables = (tensors.json('tables') as Table[]).map((table) => {
      return { ...table, matrix: tensors.matrix(`embed.${table.name}`, table.rows, table.width) }
    })
    const known = tensors.matrix('embed.lexicon', -1, lexicon.width)
    this.#known = new Linear(kernel, known, null)
    this.#knownWidth = known.rows
    const total = this.#tables.reduce((sum, table) => sum + table.width, this.#word.columns + known.rows)
    const mix = tensors.matrix('embed.mix', 2 * width, total)
    this.#mix = new Linear(kernel, mix, tensors.vector('embed.mix.bias', 2 * width))
    this.#described = new Rows(kernel, AT_ONCE, Math.ceil(lexicon.width / 8) * 8)
    this.#summed = new Rows(kernel, AT_ONCE, this.#known.width)
    this.#features = new Rows(kernel, AT_ONCE, Math.ceil(total / 8) * 8)
    this.#mixed = kernel.allocate(AT_ONCE * 2 * width * 4)
    this.at = kernel.allocate((MOST_KEPT + AT_ONCE) * width * 4)
    this.#scratch = new Float32Array(lexicon.width)
    this.#begin()
  }

  /** Make sure that so many new forms can be kept; ids given before are void where they could not. */
  reserve(count: number): void {
    if (this.#words.length + count > MOST_KEPT) this.#begin()
  }

  #begin(): void {
    this.#ids.clear()
    this.#words.length = 0
    this.#waiting.length = 0
    // The root word's id stands outside the map: the same letters may come in a text.
    this.#words.push({ norm: ROOT_FORM, hasCapital: false, longest: 0 })
    this.#waiting.push(ROOT_FORM)
    this.complete()
  }

  /** Id of a form, until the next `reserve`. Its vector is there after `complete`. */
  id(form: string): number {
    const known = this.#ids.get(form)
    if (known !== undefined) return known
    // A slice of a text would hold the whole text in memory.
    const own = Buffer.from(form, 'utf16le').toString('utf16le')
    const id = this.#words.length
    const short = own.length <= LONGEST ? own : own.slice(0, LONGEST / 2) + own.slice(-LONGEST / 2)
    const normal = norm(short)
    this.#words.push({ norm: normal, hasCapital: hasCapital(short), longest: this.#lexicon.longestFrom(normal) })
    this.#ids.set(own, id)
    this.#waiting.push(short)
    return id
  }

  /** A form's word as phrases are matched with it. */
  word(id: number): PhraseWord {
    return this.#words[id]!
  }

  /** Work out the vectors of all forms that have none yet. */
  complete(): void {
    const first = this.#words.length - this.#waiting.length
    for (let from = 0; from < this.#waiting.length; from += AT_ONCE) {
      const forms = this.#waiting.slice(from, from + AT_ONCE)
      this.#compute(forms, first + from)
    }
    this.#waiting.length = 0
  }

  #compute(forms: readonly string[], id: number): void {
    const { call, floats } = this.#kernel
    const count = forms.length
    for (let index = 0; index < count; index++) {
      const normal = this.#words[id + index]!.norm
      if (id + index === 0) this.#scratch.fill(0)
      else this.#lexicon.describe(normal, this.#scratch, 0)
      floats.set(this.#scratch, this.#described.row(index) / 4)
    }
    this.#described.quantize(count)
    this.#known.apply(this.#described, count, this.#summed.at)
    forms.forEach((form, index) => {
      const to = this.#features.row(index) / 4
      const normal = this.#words[id + index]!.norm
      const word = id + index === 0 ? ROOT : (this.#vocabulary.get(normal) ?? UNKNOWN)
      let at = copyRow(this.#word, word, floats, to)
      for (const { kind, seed, length, rows, matrix } of this.#tables) {
        at = copyRow(matrix, hash(seed, partOf(kind, length, form, normal)) % rows, floats, at)
      }
      const known = this.#summed.row(index) / 4
      floats.copyWithin(at, known, known + this.#knownWidth)
    })
    this.#features.quantize(count)
    this.#mix.apply(this.#features, count, this.#mixed)
    call.maxout(this.#mixed, count, this.width, this.at + id * this.width * 4)
  }
}

/** Write a row of a table at `to[at]`; where it ends. */
function copyRow({ columns, values, scales }: Matrix, row: number, to: Float32Array, at: number): number {
  const from = row * columns
  const scale = scales[row]!
  for (let k = 0; k < columns; k++) to[at + k] = values[from + k]! * scale
  return at + columns
}

import { Kernel } from '../../network/kernel.ts'
import { type Matrix, Tensors } from '../../network/safetensors.ts'
import type { Features } from './features.ts'
import type { Possible } from './pairs.ts'
import { CANDIDATE, offsetsOf, PAIR } from './schema.ts'

/** Ranks the possible antecedents of one candidate. */
export interface Ranker {
  /** Those that are likelier than none, the likeliest first. */
  ranked(later: number, possible: readonly Possible[]): Possible[]
}

const FEATURES = { candidate: Object.keys(CANDIDATE).length, pair: Object.keys(PAIR).length }

/** Rows in the kernel's memory, of which those that so many features number are added up. */
interface Table {
  readonly at: number
  /** What they are added to, for a candidate. */
  readonly bias: number
  readonly features: number
}

/** One hidden layer over rows that are added up; weights as `train/coreference/train.py` writes them. */
class Network {
  readonly #kernel: Kernel
  readonly #width: number
  readonly #tables: Readonly<Record<'later' | 'earlier' | 'pair' | 'none', Table>>
  /** Weights of the hidden layer's lanes. */
  readonly #out: number
  readonly #noneOut: number
  readonly #outBias: number
  readonly #noneOutBias: number
  readonly #zeros: number
  readonly #index: number
  readonly #own: number
  readonly #row: number

  constructor(kernel: Kernel, file: Tensors, name: string) {
    const [candidates, pairs] = [offsetsOf(CANDIDATE).total, offsetsOf(PAIR).total]
    const [, width] = file.shape(`${name}.later`) as [number, number]
    if (width % 16 !== 0) throw new RangeError(`hidden layer of ${width}; expected a multiple of 16`)
    this.#kernel = kernel
    this.#width = width
    this.#zeros = kernel.place(new Float32Array(width))
    const table = (part: string, rows: number, features: number, bias: number): Table => ({
      at: kernel.place(floats(file.matrix(`${name}.${part}`, rows, width))),
      bias,
      features,
    })
    const { candidate, pair } = FEATURES
    this.#tables = {
      later: table('later', candidates, candidate, kernel.place(file.vector(`${name}.bias`, width))),
      earlier: table('earlier', candidates, candidate, this.#zeros),
      pair: table('pair', pairs, pair, this.#zeros),
      none: table('none', candidates, candidate, kernel.place(file.vector(`${name}.none.bias`, width))),
    }
    // The last number of each is the bias.
    const [out, noneOut] = [file.vector(`${name}.out`, width + 1), file.vector(`${name}.none.out`, width + 1)]
    this.#out = kernel.place(out.slice(0, width))
    this.#noneOut = kernel.place(noneOut.slice(0, width))
    this.#outBias = out[width]!
    this.#noneOutBias = noneOut[width]!
    this.#index = kernel.allocate(Math.max(FEATURES.candidate, FEATURES.pair) * 4)
    this.#own = kernel.allocate(width * 4)
    this.#row = kernel.allocate(width * 4)
  }

  /** The part of the hidden layer that a candidate has in every pair in which it is the earlier one. */
  earlier(features: Int32Array): Float32Array {
    this.#sum(this.#tables.earlier, features, this.#row)
    return this.#kernel.floats.slice(this.#row / 4, this.#row / 4 + this.#width)
  }

  /** Score of no antecedent. The candidate is the later one of all pairs that are scored until the next call. */
  begin(features: Int32Array): number {
    const { none, later } = this.#tables
    this.#sum(none, features, this.#own)
    const score = this.#kernel.call.rate(this.#own, this.#zeros, this.#width, this.#noneOut) + this.#noneOutBias
    this.#sum(later, features, this.#own)
    return score
  }

  pair(earlier: Float32Array, features: Int32Array): number {
    this.#kernel.floats.set(earlier, this.#row / 4)
    this.#sum(this.#tables.pair, features, this.#row, this.#row)
    return this.#kernel.call.rate(this.#own, this.#row, this.#width, this.#out) + this.#outBias
  }

  #sum({ at, bias, features: count }: Table, features: Int32Array, y: number, base = bias): void {
    const { call, integers } = this.#kernel
    integers.set(features, this.#index / 4)
    call.sumRows(base, at, this.#index, count, this.#width, y)
  }
}

function floats({ rows, columns, values, scales }: Matrix): Float32Array {
  const found = new Float32Array(values)
  for (let row = 0; row < rows; row++)
    for (let at = row * columns; at < (row + 1) * columns; at++) found[at] = found[at]! * scales[row]!
  return found
}

let networks: Record<'pronoun' | 'noun', Network> | null = null

/** @throws Error where the model is not there or was trained for other features */
function load(): Record<'pronoun' | 'noun', Network> {
  const file = Tensors.read(new URL('../../models/coreference.safetensors', import.meta.url))
  file.expectFormat('synoptic-coreference-1')
  if (file.text('schema') !== JSON.stringify({ candidate: CANDIDATE, pair: PAIR }))
    throw new Error('models/coreference.safetensors was trained for other features: run train/coreference anew')
  const kernel = new Kernel()
  return { pronoun: new Network(kernel, file, 'pronoun'), noun: new Network(kernel, file, 'noun') }
}

/** A ranker over the candidates of one text. */
export function rankerOver(which: 'pronoun' | 'noun', features: Features): Ranker {
  networks ??= load()
  const network = networks[which]
  const rows: Float32Array[] = []
  return {
    ranked(later, possible) {
      if (possible.length === 0) return []
      const none = network.begin(features.candidate(later))
      const found: { readonly pair: Possible; readonly score: number }[] = []
      for (const pair of possible) {
        const { earlier } = pair
        rows[earlier] ??= network.earlier(features.candidate(earlier))
        const score = network.pair(rows[earlier], features.pair(later, earlier, pair))
        if (score > none) found.push({ pair, score })
      }
      return found.sort((a, b) => b.score - a.score).map(({ pair }) => pair)
    },
  }
}

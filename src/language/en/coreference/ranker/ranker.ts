import { type Matrix, Tensors } from '../../network/safetensors.ts'
import type { Features } from './features.ts'
import type { Possible } from './pairs.ts'
import { CANDIDATE, offsetsOf, PAIR } from './schema.ts'

/** Ranks the possible antecedents of one candidate. */
export interface Ranker {
  /** Those that are likelier than none, the likeliest first. */
  ranked(later: number, possible: readonly Possible[]): Possible[]
}

/** One hidden layer over rows that are added up; weights as `train/coreference/train.py` writes them. */
class Network {
  readonly #later: Float32Array
  readonly #earlier: Float32Array
  readonly #pair: Float32Array
  readonly #none: Float32Array
  readonly #bias: Float32Array
  readonly #noneBias: Float32Array
  /** The last is the bias. */
  readonly #out: Float32Array
  readonly #noneOut: Float32Array
  /** Scratch of one pair. */
  readonly #hidden: Float32Array

  constructor(file: Tensors, name: string) {
    const [candidates, pairs] = [offsetsOf(CANDIDATE).total, offsetsOf(PAIR).total]
    this.#later = floats(file.matrix(`${name}.later`, candidates, -1))
    const width = this.#later.length / candidates
    this.#earlier = floats(file.matrix(`${name}.earlier`, candidates, width))
    this.#pair = floats(file.matrix(`${name}.pair`, pairs, width))
    this.#none = floats(file.matrix(`${name}.none`, candidates, width))
    this.#bias = file.vector(`${name}.bias`, width)
    this.#noneBias = file.vector(`${name}.none.bias`, width)
    this.#out = file.vector(`${name}.out`, width + 1)
    this.#hidden = new Float32Array(width)
    this.#noneOut = file.vector(`${name}.none.out`, width + 1)
  }

  later(features: Int32Array): Float32Array {
    return add(this.#bias.slice(), this.#later, features)
  }

  earlier(features: Int32Array): Float32Array {
    return add(new Float32Array(this.#bias.length), this.#earlier, features)
  }

  none(features: Int32Array): number {
    return score(add(this.#noneBias.slice(), this.#none, features), this.#noneOut)
  }

  pair(later: Float32Array, earlier: Float32Array, features: Int32Array): number {
    const hidden = this.#hidden
    for (let lane = 0; lane < hidden.length; lane++) hidden[lane] = later[lane]! + earlier[lane]!
    return score(add(hidden, this.#pair, features), this.#out)
  }
}

function floats({ rows, columns, values, scales }: Matrix): Float32Array {
  const found = Float32Array.from(values)
  for (let row = 0; row < rows; row++)
    for (let at = row * columns; at < (row + 1) * columns; at++) found[at] = found[at]! * scales[row]!
  return found
}

/** Adds the rows of `table` that `features` number. */
function add(into: Float32Array, table: Float32Array, features: Int32Array): Float32Array {
  const width = into.length
  for (let at = 0; at < features.length; at++) {
    const start = features[at]! * width
    for (let lane = 0; lane < width; lane++) into[lane] = into[lane]! + table[start + lane]!
  }
  return into
}

function score(hidden: Float32Array, out: Float32Array): number {
  let sum = out[hidden.length]!
  for (let lane = 0; lane < hidden.length; lane++) if (hidden[lane]! > 0) sum += hidden[lane]! * out[lane]!
  return sum
}

let networks: Record<'pronoun' | 'noun', Network> | null = null

/** @throws Error where the model is not there or was trained for other features */
function load(): Record<'pronoun' | 'noun', Network> {
  const file = Tensors.read(new URL('../../models/coreference.safetensors', import.meta.url))
  file.expectFormat('synoptic-coreference-1')
  if (file.text('schema') !== JSON.stringify({ candidate: CANDIDATE, pair: PAIR }))
    throw new Error('models/coreference.safetensors was trained for other features: run train/coreference anew')
  return { pronoun: new Network(file, 'pronoun'), noun: new Network(file, 'noun') }
}

/** A ranker over the candidates of one text. */
export function rankerOver(which: 'pronoun' | 'noun', features: Features): Ranker {
  networks ??= load()
  const network = networks[which]
  const rows: Float32Array[] = []
  const row = (index: number) => {
    rows[index] ??= network.earlier(features.candidate(index))
    return rows[index]
  }
  return {
    ranked(later, possible) {
      const own = network.later(features.candidate(later))
      const none = network.none(features.candidate(later))
      return possible
        .map((pair) => ({
          pair,
          score: network.pair(own, row(pair.earlier), features.pair(later, pair.earlier, pair)),
        }))
        .filter(({ score }) => score > none)
        .sort((a, b) => b.score - a.score)
        .map(({ pair }) => pair)
    },
  }
}

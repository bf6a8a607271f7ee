import { readFileSync } from 'node:fs'
import type { Features } from './features.ts'
import type { Possible } from './pairs.ts'
import { CANDIDATE, offsetsOf, PAIR } from './schema.ts'

interface Weights {
  readonly later: readonly number[][]
  readonly earlier: readonly number[][]
  readonly pair: readonly number[][]
  readonly none: readonly number[][]
  readonly bias: readonly number[]
  readonly noneBias: readonly number[]
  /** The last is the bias. */
  readonly out: readonly number[]
  readonly noneOut: readonly number[]
}

/** Ranks the possible antecedents of one candidate. */
export interface Ranker {
  /** Those that are likelier than none, the likeliest first. */
  ranked(later: number, possible: readonly Possible[]): Possible[]
}

/** One hidden layer over rows that are added up; weights as `train/coreference/train.py` writes them. */
class Network {
  readonly #width: number
  readonly #later: Float32Array
  readonly #earlier: Float32Array
  readonly #pair: Float32Array
  readonly #none: Float32Array
  readonly #weights: Weights

  constructor(weights: Weights) {
    this.#weights = weights
    this.#width = weights.bias.length
    this.#later = Float32Array.from(weights.later.flat())
    this.#earlier = Float32Array.from(weights.earlier.flat())
    this.#pair = Float32Array.from(weights.pair.flat())
    this.#none = Float32Array.from(weights.none.flat())
  }

  later(features: Int32Array): Float32Array {
    return this.#add(Float32Array.from(this.#weights.bias), this.#later, features)
  }

  earlier(features: Int32Array): Float32Array {
    return this.#add(new Float32Array(this.#width), this.#earlier, features)
  }

  none(features: Int32Array): number {
    return score(this.#add(Float32Array.from(this.#weights.noneBias), this.#none, features), this.#weights.noneOut)
  }

  pair(later: Float32Array, earlier: Float32Array, features: Int32Array): number {
    const hidden = new Float32Array(this.#width)
    for (let lane = 0; lane < hidden.length; lane++) hidden[lane] = later[lane]! + earlier[lane]!
    return score(this.#add(hidden, this.#pair, features), this.#weights.out)
  }

  #add(into: Float32Array, table: Float32Array, features: Int32Array): Float32Array {
    const width = this.#width
    for (let at = 0; at < features.length; at++) {
      const start = features[at]! * width
      for (let lane = 0; lane < width; lane++) into[lane] = into[lane]! + table[start + lane]!
    }
    return into
  }
}

function score(hidden: Float32Array, out: readonly number[]): number {
  let sum = out[hidden.length]!
  for (let lane = 0; lane < hidden.length; lane++) if (hidden[lane]! > 0) sum += hidden[lane]! * out[lane]!
  return sum
}

const NETWORKS = load(new URL('./weights.json', import.meta.url))

/** @throws Error where the weights were trained for other features */
function load(url: URL): Record<'pronoun' | 'noun', Network> {
  const { schema, pronoun, noun } = JSON.parse(readFileSync(url, 'utf8'))
  if (JSON.stringify(schema) !== JSON.stringify({ candidate: CANDIDATE, pair: PAIR }))
    throw new Error(`${url.pathname} was trained for other features: run train/coreference anew`)
  const rows = offsetsOf(PAIR).total
  if (pronoun.pair.length !== rows) throw new Error(`${url.pathname} has ${pronoun.pair.length} rows, not ${rows}`)
  return { pronoun: new Network(pronoun), noun: new Network(noun) }
}

/** A ranker over the candidates of one text. */
export function rankerOver(which: 'pronoun' | 'noun', features: Features): Ranker {
  const network = NETWORKS[which]
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

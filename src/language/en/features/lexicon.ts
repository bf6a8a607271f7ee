import type { Tensors } from '../network/safetensors.ts'
import { baseForms } from './form.ts'
import { extend, finish, hash, seeded } from './hash.ts'

const FORMAT = 'synoptic-lexicon-1'
const WORD_SEED = 0
const PHRASE_SEED = 9
const START_SEED = 10
const WORDNET_SCALE = 127
const GAZETTEER_SCALE = 64

/** Flags of a word: it begins, or is inside, the name of a person, organization or place. */
export const PHRASE_FLAGS = 6
const KINDS = PHRASE_FLAGS / 2

/** A word as phrases are matched with it. */
export interface PhraseWord {
  readonly norm: string
  readonly hasCapital: boolean
  /** Words in the longest phrase that begins with it, 0 where none does. */
  readonly longest: number
}

/** What dictionaries and lists of names know of words, found by the hash of a norm. */
export class Lexicon {
  /** Numbers that describe a word. */
  readonly width: number
  readonly #wordnet: Patterns
  readonly #gazetteer: Patterns
  readonly #phrases: { readonly keys: Uint32Array; readonly kinds: Uint8Array }
  readonly #starts: { readonly keys: Uint32Array; readonly longest: Uint8Array }

  constructor(tensors: Tensors) {
    tensors.expectFormat(FORMAT)
    this.#wordnet = patterns(tensors, 'wordnet')
    this.#gazetteer = patterns(tensors, 'gazetteer')
    this.width = this.#wordnet.width + this.#gazetteer.width
    const keys = tensors.array('phrases.keys', 'U32', [-1])
    this.#phrases = { keys, kinds: tensors.array('phrases.kinds', 'U8', [keys.length]) }
    const starts = tensors.array('phrases.starts', 'U32', [-1])
    this.#starts = { keys: starts, longest: tensors.array('phrases.longest', 'U8', [starts.length]) }
  }

  /** Write the `width` numbers that describe a norm at `to[at]`; zeros where it is not known. */
  describe(norm: string, to: Float32Array, at: number): void {
    to.fill(0, at, at + this.width)
    for (const base of baseForms(norm)) raise(this.#wordnet, hash(WORD_SEED, base), WORDNET_SCALE, to, at)
    raise(this.#gazetteer, hash(WORD_SEED, norm), GAZETTEER_SCALE, to, at + this.#wordnet.width)
  }

  /** Words in the longest phrase that begins with this norm; 0 where none does. */
  longestFrom(norm: string): number {
    const at = find(this.#starts.keys, hash(START_SEED, norm))
    return at < 0 ? 0 : this.#starts.longest[at]!
  }

  /**
   * Flags of the words of a sentence, for each a set of bits: bit k where it begins a phrase of kind k (person,
   * organization, place), bit 3 + k where it goes on with one. A phrase all in small letters counts only where the whole
   * sentence is.
   */
  flags(words: readonly PhraseWord[], flags: Uint8Array): void {
    flags.fill(0, 0, words.length)
    if (words.every(({ longest }) => longest < 2)) return
    const cased = words.some(({ hasCapital }) => hasCapital)
    for (let at = 0; at < words.length; ) at += this.#mark(words, at, cased, flags)
  }

  /** Mark the longest phrase that begins at a word; words to go on. */
  #mark(words: readonly PhraseWord[], at: number, cased: boolean, flags: Uint8Array): number {
    let state = seeded(PHRASE_SEED)
    let best = 1
    let kinds = 0
    let capital = false
    const longest = Math.min(words[at]!.longest, words.length - at)
    for (let length = 1; length <= longest; length++) {
      const word = words[at + length - 1]!
      state = extend(state, length === 1 ? word.norm : ` ${word.norm}`)
      capital ||= word.hasCapital
      if (length === 1 || (cased && !capital)) continue
      const found = find(this.#phrases.keys, finish(state))
      if (found < 0) continue
      best = length
      kinds = this.#phrases.kinds[found]!
    }
    if (best > 1) {
      flags[at] = kinds
      flags.fill(kinds << KINDS, at + 1, at + best)
    }
    return best
  }
}

interface Patterns {
  /** Hashes of words, ascending. */
  readonly keys: Uint32Array
  /** Row of each in `values`. */
  readonly rows: Uint16Array
  readonly values: Uint8Array
  readonly width: number
}

function patterns(tensors: Tensors, name: string): Patterns {
  const keys = tensors.array(`${name}.keys`, 'U32', [-1])
  const values = tensors.array(`${name}.patterns`, 'U8', [-1, -1])
  const rows = tensors.array(`${name}.rows`, 'U16', [keys.length])
  return { keys, rows, values, width: tensors.shape(`${name}.patterns`)[1]! }
}

/** Raise the numbers at `to[at]` to those of a pattern, where the word has one. */
function raise(
  { keys, rows, values, width }: Patterns,
  key: number,
  scale: number,
  to: Float32Array,
  at: number,
): void {
  const found = find(keys, key)
  if (found < 0) return
  const from = rows[found]! * width
  for (let k = 0; k < width; k++) to[at + k] = Math.max(to[at + k]!, values[from + k]! / scale)
}

/** Place of `key` among ascending keys; -1 where it is not there. */
function find(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = keys[middle]!
    if (value === key) return middle
    if (value < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

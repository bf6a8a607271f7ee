import { Tensors } from '../../../src/language/en/network/safetensors.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Word } from '../../../src/model/word.ts'
import type { Relation } from './corpus.ts'
import { type Features, PLACES } from './features.ts'

const FILE = new URL('./filter.safetensors', import.meta.url)
const LABELS = 7
/** Columns of what each word is scored for. */
const [IN_CAUSE, IN_EFFECT, IN_SIGNAL, FIRST, LAST] = [0, 1, 2, 3, 4]
/** A sentence that scores higher is causal, a word part of a signal. */
interface Thresholds {
  readonly sentence: number
  readonly signal: number
}

type Range = readonly [from: number, to: number]

/** What train/effect/causality.py learned of the corpus: which sentences are causal, and which words are cause and effect. */
export class Filter {
  readonly #sentence: (place: number) => number
  readonly #words: (label: number, place: number) => number
  readonly #threshold: Thresholds

  constructor() {
    const file = Tensors.read(FILE)
    const sentence = file.matrix('sentence', 1, PLACES)
    const words = file.matrix('words', LABELS, PLACES)
    this.#sentence = (place) => sentence.values[place]! * sentence.scales[0]!
    this.#words = (label, place) => words.values[label * PLACES + place]! * words.scales[label]!
    this.#threshold = file.json('threshold') as Thresholds
  }

  isCausal({ sentence }: Features): boolean {
    return sum(sentence, this.#sentence) > this.#threshold.sentence
  }

  /** The likeliest cause and effect, side by side, with the words that join them; null in a text of one word. */
  relation({ words: features }: Features, words: readonly Word[]): Relation | null {
    const score = features.map((places) =>
      Array.from({ length: LABELS }, (_, label) => sum(places, (place) => this.#words(label, place))),
    )
    const causes = segments(score, IN_CAUSE, FIRST)
    const effects = segments(score, IN_EFFECT, FIRST + 2)
    const [left, right] = [best(causes, effects), best(effects, causes)]
    if (left === null || right === null) return null
    const [cause, effect] = left.value >= right.value ? [left.first, left.second] : [right.second, right.first]
    const spanOf = ([from, to]: Range): Span => ({ start: words[from]!.start, end: words[to - 1]!.end })
    return {
      cause: spanOf(cause),
      effect: spanOf(effect),
      signals: signalsOf(score, this.#threshold.signal).map(spanOf),
    }
  }
}

function sum(places: readonly number[], weight: (place: number) => number): number {
  let found = 0
  for (const place of places) found += weight(place)
  return found
}

interface Segment {
  readonly range: Range
  readonly value: number
}

/** Of each place the best segment that ends there or before, and the best that begins there or after. */
interface Segments {
  readonly until: readonly (Segment | null)[]
  readonly since: readonly (Segment | null)[]
}

const better = (one: Segment | null, other: Segment | null): Segment | null =>
  one === null || (other !== null && other.value > one.value) ? other : one

function segments(score: readonly (readonly number[])[], inside: number, first: number): Segments {
  const length = score.length
  const until: (Segment | null)[] = [null]
  let open: Segment | null = null
  for (let at = 0; at < length; at++) {
    const [value, begin, end] = [score[at]![inside]!, score[at]![first]!, score[at]![first + LAST - FIRST]!]
    const begun: Segment = { range: [at, at + 1], value: value + begin }
    const longer: Segment | null = open === null ? null : { range: [open.range[0], at + 1], value: open.value + value }
    open = better(longer, begun)!
    until.push(better(until[at]!, { range: open.range, value: open.value + end }))
  }
  const since: (Segment | null)[] = new Array(length + 1).fill(null)
  let closed: Segment | null = null
  for (let at = length - 1; at >= 0; at--) {
    const [value, begin, end] = [score[at]![inside]!, score[at]![first]!, score[at]![first + LAST - FIRST]!]
    const begun: Segment = { range: [at, at + 1], value: value + end }
    const longer: Segment | null =
      closed === null ? null : { range: [at, closed.range[1]], value: closed.value + value }
    closed = better(longer, begun)!
    since[at] = better(since[at + 1]!, { range: closed.range, value: closed.value + begin })
  }
  return { until, since }
}

/** The best pair of which one ends before the other begins. */
function best(one: Segments, other: Segments): { first: Range; second: Range; value: number } | null {
  let found: { first: Range; second: Range; value: number } | null = null
  for (const [cut, first] of one.until.entries()) {
    const second = other.since[cut]
    if (first === null || second == null) continue
    const value = first.value + second.value
    if (found === null || value > found.value) found = { first: first.range, second: second.range, value }
  }
  return found
}

function signalsOf(score: readonly (readonly number[])[], threshold: number): Range[] {
  const found: Range[] = []
  let from = -1
  for (let at = 0; at <= score.length; at++) {
    const isSignal = at < score.length && score[at]![IN_SIGNAL]! > threshold
    if (isSignal && from < 0) from = at
    if (!isSignal && from >= 0) {
      found.push([from, at])
      from = -1
    }
  }
  return found
}

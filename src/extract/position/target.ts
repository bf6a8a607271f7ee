import type { MeasureMention } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { fullPhrase } from '../measure/grammar/phrases.ts'
import { type Range, spanOf, type Words } from '../measure/grammar/words.ts'
import { sentenceAt } from '../surface/clause.ts'

export type Measures = readonly Finding<MeasureMention>[]

/** The step somebody takes a side on. */
export interface Target {
  /** The words that name it, a pronoun undone. */
  readonly label: string
  /** End of its words here, as a text offset. */
  readonly end: number
}

const PRONOUN = /^(?:it|one|this|that|them)$/
const POINTER = /^(?:the|this|that|these|those|such|its|their|his|her|any|no)$/
const VAGUE =
  /^(?:idea|plan|proposal|move|measure|step|option|scheme|action|project|decision|bill|law|deal|offer|change|policy|package|approach|motion|reform)s?$/
/** Sentences back in which a pronoun's step is sought. */
const REACH = 4
/** How many tokens into an object its step may begin: "criticised the terms of the merger". */
const INTO = 6

/** The measures of `found`, in order of place. */
export function measuresIn(found: readonly Finding[]): Measures {
  return found
    .filter((one): one is Finding<MeasureMention> => one.content.kind === 'measure')
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
}

/** The step named or pointed at by the phrase that starts at token `at`; null where there is none, or two could be meant. */
export function targetAt(words: Words, measures: Measures, at: number): Target | null {
  const token = words.tokens[at]
  if (!token) return null
  const chunk = chunksOf(words)[at]
  const phrase: Range = chunk && chunk.from === at ? fullPhrase(words, chunk) : { from: at, to: at + 1 }
  const { start, end } = spanOf(words, phrase)
  const reach = words.tokens[Math.min(at + INTO, words.tokens.length - 1)]!.start
  const named = measures[firstEndingAfter(measures, start)]
  if (named && named.anchor.start < Math.min(end, reach))
    return { label: named.content.label, end: Math.max(end, named.anchor.end) }
  if (!chunk || chunk.from !== at || !pointsBack(words, chunk)) return null
  const label = lastNamed(words, measures, start)
  return label === null ? null : { label, end: spanOf(words, chunk).end }
}

/** Whether the phrase is a pronoun or vague noun that may stand for a step named before: "it", "such a move". */
export function pointsBack({ low, bare, tags }: Words, { from, to, head }: Range & { readonly head: number }): boolean {
  if (to - from === 1) return PRONOUN.test(low[from]!) && (low[from] !== 'that' || tags[to] !== 'PRP')
  return to - from <= 3 && VAGUE.test(bare[head]!) && POINTER.test(low[from]!)
}

/** The measures that stand wholly within the characters `[start, end)`. */
export function measuresBetween(measures: Measures, start: number, end: number): Measures {
  const from = firstEndingAfter(measures, start)
  let to = from
  while (to < measures.length && measures[to]!.anchor.end <= end) to++
  return measures.slice(from, to).filter(({ anchor }) => anchor.start >= start)
}

/** Index of the first of the measures, which are in order and do not overlap, that ends after offset `at`. */
function firstEndingAfter(measures: Measures, at: number): number {
  let low = 0
  let high = measures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (measures[middle]!.anchor.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Words of the one measure that the nearest sentence before offset `at` that names any names; null where it names several.
 *
 * @param reach  sentences back
 */
export function lastNamed({ analysis }: Words, measures: Measures, at: number, reach: number = REACH): string | null {
  let last = firstEndingAfter(measures, at) - 1
  const here = sentenceAt(analysis, at)
  const labels = new Set<string>()
  let index = -1
  for (; last >= 0; last--) {
    const { anchor, content } = measures[last]!
    const sentence = sentenceAt(analysis, anchor.start)
    if (sentence < here - reach || (index >= 0 && sentence !== index)) break
    index = sentence
    labels.add(content.label)
  }
  const kinds = new Set(Array.from(labels, (label) => label.toLowerCase()))
  return kinds.size === 1 ? [...labels][0]! : null
}

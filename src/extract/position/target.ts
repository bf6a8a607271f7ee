import type { MeasureMention } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { fullPhrase } from '../measure/grammar/phrases.ts'
import { type Range, spanOf, type Words } from '../measure/grammar/words.ts'

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
  const named = measures.find(({ anchor }) => anchor.end > start && anchor.start < Math.min(end, reach))
  if (named) return { label: named.content.label, end: Math.max(end, named.anchor.end) }
  if (!chunk || chunk.from !== at || !isPointing(words, chunk)) return null
  const label = lastNamed(words, measures, start)
  return label === null ? null : { label, end: spanOf(words, chunk).end }
}

function isPointing({ low, bare, tags }: Words, { from, to, head }: Range & { readonly head: number }): boolean {
  if (to - from === 1) return PRONOUN.test(low[from]!) && (low[from] !== 'that' || tags[to] !== 'PRP')
  return to - from <= 3 && VAGUE.test(bare[head]!) && POINTER.test(low[from]!)
}

/** Words of the one measure that the nearest sentences before offset `at` name; null where they name two alike near. */
export function lastNamed({ analysis, tokens }: Words, measures: Measures, at: number): string | null {
  const { sentences } = analysis
  let here = tokens.length === 0 ? 0 : sentenceIndex(analysis.sentences, at)
  for (const least = Math.max(0, here - REACH); here >= least; here--) {
    const { start, end } = sentences[here]!
    const within = measures.filter(({ anchor }) => anchor.start >= start && anchor.end <= end && anchor.end <= at)
    if (within.length === 0) continue
    const heads = new Set(within.map(({ content }) => content.label.toLowerCase()))
    return heads.size === 1 ? within[0]!.content.label : null
  }
  return null
}

function sentenceIndex(sentences: readonly { readonly start: number }[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

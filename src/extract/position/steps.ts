import type { MeasureMention } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { fullPhrase, verbPhrase } from '../measure/grammar/phrases.ts'
import { type Range, spanOf, type Words } from '../measure/grammar/words.ts'
import { sentenceAt } from '../surface/clause.ts'

/** The step somebody takes a side on. */
export interface Target {
  /** The words that name it, a pronoun undone. */
  readonly label: string
  /** End of its words here, as a text offset. */
  readonly end: number
}

/** Where a step was named, or pointed at by somebody who took a side on it. */
interface Topic {
  readonly at: number
  readonly label: string
}

const PRONOUN = /^(?:it|one|this|that|them)$/
const POINTER = /^(?:the|this|that|these|those|such|its|their|his|her|any|no)$/
const VAGUE =
  /^(?:idea|plan|proposal|move|measure|step|option|scheme|action|project|decision|bill|law|deal|offer|change|policy|package|approach|motion|reform)s?$/
/** Sentences back in which a pronoun's step is sought; no further than the paragraph before, never across a heading. */
const REACH = 2
/** How many tokens into an object its step may begin: "criticised the terms of the merger". */
const INTO = 6

const LETTING = /^(?:let|allow|permit)(?:s|ing)?$/

/** Whether the phrase is a pronoun or vague noun that may stand for a step named before: "it", "such a move". */
export function pointsBack({ low, bare, tags }: Words, { from, to, head }: Range & { readonly head: number }): boolean {
  if (to - from === 1) return PRONOUN.test(low[from]!) && (low[from] !== 'that' || tags[to] !== 'PRP')
  return to - from <= 3 && VAGUE.test(bare[head]!) && POINTER.test(low[from]!)
}

/** The steps of one article that somebody may take a side on. */
export class Steps {
  readonly #words: Words
  /** The measures, in order; they do not overlap. */
  readonly measures: readonly Finding<MeasureMention>[]
  readonly #topics: Topic[]

  constructor(words: Words, found: readonly Finding[]) {
    this.#words = words
    this.measures = found
      .filter((one): one is Finding<MeasureMention> => one.content.kind === 'measure')
      .toSorted((a, b) => a.anchor.start - b.anchor.start)
    this.#topics = found
      .flatMap(({ anchor, content }): Topic[] => {
        if (content.kind === 'measure') return [{ at: anchor.end, label: content.label }]
        return content.kind === 'position' ? [{ at: anchor.end, label: content.measure }] : []
      })
      .toSorted((a, b) => a.at - b.at)
  }

  /** Remembers that a side was taken, so that the next "it" may mean the same step. */
  note({ anchor, content }: Finding): void {
    if (content.kind !== 'position') return
    const at = firstAfter(this.#topics, anchor.end, (topic) => topic.at)
    this.#topics.splice(at, 0, { at: anchor.end, label: content.measure })
  }

  /** The step named or pointed at by the phrase that starts at token `at`; null for none, or where two could be meant. */
  targetAt(at: number): Target | null {
    const { tokens } = this.#words
    if (!tokens[at]) return null
    const chunk = chunksOf(this.#words)[at]
    const phrase: Range =
      chunk && chunk.from === at
        ? fullPhrase(this.#words, chunk)
        : (/^VB/.test(this.#words.tags[at]!) && verbPhrase(this.#words, at)) || { from: at, to: at + 1 }
    const { start, end } = spanOf(this.#words, phrase)
    const reach = tokens[Math.min(at + INTO, tokens.length - 1)]!.start
    const named = this.measures[firstAfter(this.measures, start, endOf)]
    // "promised to oppose a ban" promises no ban: under a verb the step is the verb's own doing
    const isOwn =
      !/^VB/.test(this.#words.tags[at]!) || LETTING.test(this.#words.low[at]!) || named?.anchor.start === start
    if (named && isOwn && named.anchor.start < Math.min(end, reach))
      return { label: named.content.label, end: Math.max(end, named.anchor.end) }
    if (!chunk || chunk.from !== at || !pointsBack(this.#words, chunk)) return null
    const label = this.lastNamed(start)
    return label === null ? null : { label, end: spanOf(this.#words, chunk).end }
  }

  /** The measures that stand wholly within the characters `[start, end)`. */
  between(start: number, end: number): readonly Finding<MeasureMention>[] {
    const from = firstAfter(this.measures, start, endOf)
    let to = from
    while (to < this.measures.length && this.measures[to]!.anchor.end <= end) to++
    return this.measures.slice(from, to).filter(({ anchor }) => anchor.start >= start)
  }

  /**
   * Words of the one step that the nearest sentence before offset `at` that speaks of any speaks of; null where of several.
   *
   * @param reach  sentences back
   */
  lastNamed(at: number, reach: number = REACH): string | null {
    const { analysis } = this.#words
    const here = sentenceAt(analysis, at)
    const labels = new Map<string, string>()
    let nearest = -1
    for (let last = firstAfter(this.#topics, at, (topic) => topic.at) - 1; last >= 0; last--) {
      const topic = this.#topics[last]!
      const sentence = sentenceAt(analysis, topic.at - 1)
      if (sentence < here - reach || (nearest >= 0 && sentence !== nearest)) break
      nearest = sentence
      labels.set(topic.label.toLowerCase(), topic.label)
    }
    return isOneStep([...labels.keys()]) && this.#isNear(nearest, here) ? [...labels.values()][0]! : null
  }

  #isNear(earlier: number, here: number): boolean {
    const { sentences } = this.#words.analysis
    if (sentences[here]!.paragraph - sentences[earlier]!.paragraph > 1) return false
    return !sentences.slice(earlier + 1, here + 1).some(({ heading }) => heading)
  }
}

/** Whether all labels speak of one step: "closure" and "close the line" do. */
export function isOneStep(labels: readonly string[]): boolean {
  const [first, ...others] = labels.map((label) => new Set(contentStems(label)))
  return first !== undefined && others.every((stems) => [...stems].some((one) => first.has(one)))
}

const endOf = ({ anchor }: Finding): number => anchor.end

/** Index of the first of the items, ordered by `key`, whose key is past `at`. */
function firstAfter<T>(items: readonly T[], at: number, key: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(items[middle]!) <= at) low = middle + 1
    else high = middle
  }
  return low
}

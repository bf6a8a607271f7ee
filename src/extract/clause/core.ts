import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause, Oblique, Phrase } from '../../model/clause.ts'
import { childrenOf } from './tree.ts'

/** Half-open range of indices into `Analysis.words`. */
export type WordRange = readonly [from: number, to: number]

interface Links {
  /** Clauses by the clause above them. */
  readonly below: ReadonlyMap<number, readonly Clause[]>
  /** Clauses by the word that they hang on. */
  readonly onWord: ReadonlyMap<number, readonly Clause[]>
  readonly inSentence: ReadonlyMap<number, readonly Clause[]>
}

const cache = new WeakMap<Analysis, Links>()

function linksOf(analysis: Analysis): Links {
  let found = cache.get(analysis)
  if (found === undefined) {
    const below = new Map<number, Clause[]>()
    const onWord = new Map<number, Clause[]>()
    const inSentence = new Map<number, Clause[]>()
    const add = (map: Map<number, Clause[]>, key: number, clause: Clause) => {
      const list = map.get(key)
      if (list) list.push(clause)
      else map.set(key, [clause])
    }
    for (const clause of analysis.clauses) {
      if (clause.parent !== null) add(below, clause.parent, clause)
      if (clause.host !== null) add(onWord, clause.host, clause)
      add(inSentence, clause.sentence, clause)
    }
    found = { below, onWord, inSentence }
    cache.set(analysis, found)
  }
  return found
}

const numbers = new WeakMap<Clause, number>()

/** Index of a clause into `Analysis.clauses`. */
export function indexOf({ clauses }: Analysis, clause: Clause): number {
  if (!numbers.has(clause)) clauses.forEach((one, at) => void numbers.set(one, at))
  return numbers.get(clause)!
}

/** The clauses that hang on a clause, in order of the text. */
export const clausesBelow = (analysis: Analysis, clause: Clause): readonly Clause[] =>
  linksOf(analysis).below.get(indexOf(analysis, clause)) ?? []

/** The clauses that hang on a word, in order of the text. */
export const clausesOn = (analysis: Analysis, word: number): readonly Clause[] =>
  linksOf(analysis).onWord.get(word) ?? []

/** The clauses of a sentence, in order of the text. */
export const clausesIn = (analysis: Analysis, sentence: number): readonly Clause[] =>
  linksOf(analysis).inSentence.get(sentence) ?? []

/** The clause at the root of a sentence; undefined where it has none. */
export const rootOf = (analysis: Analysis, sentence: number): Clause | undefined =>
  clausesIn(analysis, sentence).findLast(({ relation }) => relation === 'root')

export const isWithin = ([from, to]: WordRange, [first, last]: WordRange): boolean => first <= from && to <= last

/**
 * A phrase with the infinitives and participles that follow it directly: "the power to dissolve it", "a law made
 * here".
 */
export function withModifiers(analysis: Analysis, { words }: Pick<Phrase, 'words'>): WordRange {
  let [from, to] = words
  for (let at = from; at < words[1]; at++) {
    for (const clause of clausesOn(analysis, at)) {
      if (clause.relation !== 'modifier' || clause.form === 'verbless') continue
      const [first, last] = coreOf(analysis, clause, { subject: false })
      if (Math.min(first, clause.words[0]) === to) to = last
      else if (last === from) from = first
    }
  }
  return [from, to]
}

export interface CoreOptions {
  /** Whether the subject is taken in, where it stands with the predicate. */
  readonly subject?: boolean
  /** Which phrases after the predicate are taken in; all by default. */
  readonly oblique?: (oblique: Oblique) => boolean
  /** Whether "to close it" of "needs leave to close it" is taken in. */
  readonly purpose?: boolean
}

/** In these positions the words of an argument belong to another clause. */
const ELSEWHERE: ReadonlySet<Argument['source']> = new Set(['coordination', 'control'])

/** What these describe stands right before them; of other clauses it may be far above. */
const DESCRIBING: ReadonlySet<Clause['relation']> = new Set(['relative', 'modifier'])

const isBefore = ({ words }: Phrase, { predicate }: Clause): boolean => words[1] <= predicate

/**
 * The words that a clause cannot do without: subject, predicate, what is acted on, what completes it, and phrases that
 * follow without a comma. What joins it to other clauses, and its adverbial clauses, are left out.
 */
export function coreOf(analysis: Analysis, clause: Clause, options: CoreOptions = {}): WordRange {
  const { subject = true, oblique = () => true, purpose = false } = options
  const { words } = analysis
  const parts: WordRange[] = [clause.predicate, ...clause.auxiliaries].map((at) => [at, at + 1])
  if (clause.negation !== null) parts.push([clause.negation, clause.negation + 1])
  if (subject) {
    const expletive = childrenOf(analysis, clause.predicate).find((at) => words[at]!.relation === 'expl')
    if (expletive !== undefined) parts.push([expletive, expletive + 1])
  }
  if (clause.relation === 'complement' && clause.marker === null) parts.push([clause.words[0], clause.words[0] + 1])
  for (const one of [clause.subject, clause.object, clause.recipient]) {
    if (one === null || ELSEWHERE.has(one.source)) continue
    if (one.source === 'relative' ? !(subject && DESCRIBING.has(clause.relation)) : !subject && isBefore(one, clause)) {
      continue
    }
    parts.push(withModifiers(analysis, one))
  }
  if (clause.predicative) parts.push(withModifiers(analysis, clause.predicative))
  for (const one of clause.obliques) {
    const isAfter = one.words[0] > clause.predicate
    if (isAfter && words[one.words[0] - 1]!.text !== ',' && !followsComma(analysis, one) && oblique(one))
      parts.push(withModifiers(analysis, one))
  }
  for (const one of clausesBelow(analysis, clause)) {
    if (isPart(one, clause, { subject, purpose })) parts.push(completed(analysis, one))
  }
  const inside = parts.filter(([from]) => words[from]!.sentence === clause.sentence)
  return [Math.min(...inside.map(([from]) => from)), Math.max(...inside.map(([, to]) => to))]
}

/** Whether a comma stands before the preposition of a phrase. */
function followsComma({ words }: Analysis, { preposition, words: [from] }: Oblique): boolean {
  const length = preposition === null ? 0 : preposition.split(' ').length
  return words[from - length - 1]?.text === ','
}

function isPart(one: Clause, clause: Clause, { subject, purpose }: Required<Pick<CoreOptions, 'subject' | 'purpose'>>) {
  if (one.relation === 'complement') return one.words[0] > clause.predicate
  if (one.relation === 'subject') return subject || one.words[0] > clause.predicate
  if (one.relation === 'purpose') return purpose && one.form === 'infinitive' && one.words[0] > clause.predicate
  return one.relation === 'adverbial' && one.form === 'participle' && one.marker === 'from'
}

/** A clause that completes another, with those joined to it: "to freeze assets and ban trade". */
function completed(analysis: Analysis, clause: Clause): WordRange {
  let [from, to] = coreOf(analysis, clause, { purpose: true })
  from = Math.min(from, clause.words[0])
  for (const one of clausesBelow(analysis, clause)) {
    if (one.relation === 'coordination' && one.form === clause.form) to = Math.max(to, completed(analysis, one)[1])
  }
  return [from, to]
}

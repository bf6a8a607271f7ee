import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Ground } from '../../model/statement.ts'
import { referentOf } from '../clause/name.ts'
import { type Direction, directionAs } from './lexicon.ts'

/** Half-open range of indices into `Analysis.words`. */
export type Range = readonly [from: number, to: number]

/** A cause or an effect: what varies, and which way. */
export interface End {
  /** Without words of direction. */
  readonly text: string
  readonly direction: Direction
  readonly words: Range
  /** Where other words than its own gave the text. */
  readonly ground: Ground | null
}

/** A variable is short: what follows tells more of it than what it is. */
const MOST_WORDS = 24
const ARTICLE = /^(?:the|an?|any|such|some|that)$/i
const LINKS = new Set(['in', 'of', 'to', 'for'])
const QUOTES = /^["“”‘’'«»]+$/

/** The words of `kept`, blanks as they stand between neighbours and one where others were between. */
export function join({ words, text }: Analysis, kept: readonly number[]): string {
  let said = ''
  let before = -1
  for (const at of kept) {
    const { start, end } = words[at]!
    const gap = before < 0 ? '' : before === at - 1 ? text.slice(words[before]!.end, start) : ' '
    said += gap.replace(/\s+/g, ' ') + text.slice(start, end)
    before = at
  }
  return said
}

/** The indices of a range, commas and articles at its ends left out, no more than a variable has. */
function trimmed({ words }: Analysis, [from, to]: Range, left: (at: number) => boolean = () => false): number[] {
  const kept: number[] = []
  for (let at = from; at < to; at++) if (!left(at) && !QUOTES.test(words[at]!.text)) kept.push(at)
  while (kept.length > 1 && (ARTICLE.test(words[kept[0]!]!.text) || words[kept[0]!]!.upos === 'PUNCT')) kept.shift()
  while (kept.length > 1 && words[kept.at(-1)!]!.upos === 'PUNCT') kept.pop()
  return kept.slice(0, MOST_WORDS)
}

/** A noun phrase, or a clause in its place ("closing the mine"), as a cause or an effect. */
export function endOf(analysis: Analysis, phrase: Phrase): End {
  const clause = phrase.clause === null ? null : analysis.clauses[phrase.clause]!
  if (clause !== null && clause.form !== 'noun' && clause.kind === 'verb' && clause.predicate === phrase.head) {
    return endOfClause(analysis, clause)
  }
  if (analysis.words[phrase.head]!.upos === 'PRON') {
    const { name, ground } = referentOf(analysis, phrase)
    return { text: name, direction: 1, words: phrase.words, ground }
  }
  const { kept, direction } = undirected(analysis, phrase.words, phrase.head)
  return { text: join(analysis, kept), direction, words: phrase.words, ground: null }
}

/** "a sharp rise in interest rates": "interest rates", up. */
function undirected(analysis: Analysis, range: Range, head: number): { kept: number[]; direction: Direction } {
  const { words } = analysis
  let direction: Direction = 1
  const turn = (sign: Direction) => {
    direction = (direction * sign) as Direction
    return true
  }
  const lemma = words[head]!.lemma.toLowerCase()
  const noun = directionAs(lemma, 'noun')
  const [from, to] = range
  if (noun !== null && head + 2 < to && LINKS.has(words[head + 1]!.text.toLowerCase())) {
    const inner = undirected(analysis, [head + 2, to], objectOf(analysis, head + 1))
    return { kept: inner.kept, direction: (noun * inner.direction) as Direction }
  }
  const compound = head > from && words[head - 1]!.relation === 'compound' ? directionAs(lemma, 'compound') : null
  if (compound !== null) turn(compound)
  const kept = trimmed(analysis, [from, compound === null ? to : head], (at) => {
    if (words[at]!.head !== head || words[at]!.upos === 'PRON' || isOneOfTwo(analysis, from, at)) return false
    const sign = directionAs(words[at]!.text.toLowerCase(), 'adjective')
    return sign !== null && at < head && turn(sign)
  })
  return { kept, direction }
}

/** "the smaller dam" is another dam, "a smaller dam" less of one. */
const isOneOfTwo = ({ words }: Analysis, from: number, at: number): boolean =>
  words[at]!.xpos === 'JJR' &&
  /^(?:the|both)$/i.test(words[from]!.text) &&
  /^(?:small|big|large|long|short|wide|strong|weak)$/.test(words[at]!.lemma)

/** The word to which a preposition belongs. */
const objectOf = ({ words }: Analysis, preposition: number): number => {
  const { head } = words[preposition]!
  return head > preposition ? head : preposition + 1
}

/**
 * A clause as a cause or an effect: who does what, without tense, modal verb and negation; "prices fall" is prices, down.
 *
 * @param without  a phrase of it that is the other end
 */
export function endOfClause(analysis: Analysis, clause: Clause, without: Phrase | null = null): End {
  const { subject, object, negation } = clause
  const negated = negation === null ? 1 : -1
  const sign = object === null ? directionAs(clause.lemma, 'verb') : null
  if (sign !== null && subject !== null && isNoun(analysis, subject)) {
    const end = endOf(analysis, subject)
    return {
      ...end,
      direction: (end.direction * sign * negated) as Direction,
      words: coreOf(analysis, clause, without),
    }
  }
  const compared = [subject, object].find((one) => one != null && isCompared(analysis, one))
  return endAsTold(analysis, clause, without, compared ? comparisonIn(analysis, compared) : undefined)
}

/** Whether it is no clause, but for a noun of action: "seepage". */
const isNoun = ({ clauses }: Analysis, { clause }: Phrase): boolean =>
  clause === null || clauses[clause]!.kind === 'action'

/** The word before a noun that says that there is more or less of it than before: "fewer" of "fewer buses". */
function comparisonIn({ words }: Analysis, { head, words: [from] }: Phrase): number | undefined {
  for (let at = from; at < head; at++) {
    if (words[at]!.head === head && /^(?:JJR|VBG|VBN|RBR)$/.test(words[at]!.xpos) && turnOf(words[at]!) !== null)
      return at
  }
  return undefined
}

const turnOf = ({ text }: { readonly text: string }): Direction | null => directionAs(text.toLowerCase(), 'adjective')

/** Whether a phrase says that there is more or less of something: "fewer buses", "rising rents". */
export const isCompared = (analysis: Analysis, phrase: Phrase): boolean => comparisonIn(analysis, phrase) !== undefined

/**
 * As `endOfClause`, a fall taken for what happened and not for less of something.
 *
 * @param comparison  the word that says that there is more or less of its subject or object
 */
export function endAsTold(analysis: Analysis, clause: Clause, without: Phrase | null = null, comparison?: number): End {
  const { predicate, auxiliaries, negation, adverbs } = clause
  // A particle after the verb belongs to it: "blew up".
  const before = auxiliaries.filter((at) => at < predicate)
  const dropped = new Set([...before, ...adverbs])
  // "were to be broken"
  for (const at of before) if (analysis.words[at + 1]!.xpos === 'TO' && at + 1 < predicate) dropped.add(at + 1)
  if (negation !== null) dropped.add(negation)
  // "is" and "are" carry the meaning where nothing else does.
  dropped.delete(predicate)
  const words = coreOf(analysis, clause, without)
  const [from, to] = without?.words ?? [0, 0]
  const kept = trimmed(analysis, words, (at) => at === comparison || dropped.has(at) || (from <= at && at < to))
  const way = comparison === undefined ? 1 : (turnOf(analysis.words[comparison]!) ?? 1)
  const direction = (negation === null ? way : -way) as Direction
  return { text: join(analysis, kept), direction, words, ground: null }
}

/**
 * From the first to the last of what belongs to a clause's statement: marker and trailing adverbials left out, "paying"
 * of "ends up paying" not.
 */
export function coreOf(analysis: Analysis, clause: Clause, without: Phrase | null = null): Range {
  const { words, predicate, subject, object, recipient, predicative, obliques, auxiliaries } = clause
  const [first, last] = words
  const after = obliques.filter(({ kind, words: [start] }) => kind === 'other' && start > predicate)
  const parts = [subject, object, recipient, predicative, ...after]
  let from = Math.min(predicate, ...auxiliaries)
  let to = Math.max(predicate, ...auxiliaries) + 1
  for (const part of parts) {
    // What it shares with another clause stands outside of it.
    if (part === null || part === without || part.words[0] < first || part.words[1] > last) continue
    from = Math.min(from, part.words[0])
    to = Math.max(to, part.words[1])
  }
  for (const at of clause.complements) {
    const {
      form,
      words: [start, end],
    } = analysis.clauses[at]!
    if (form !== 'finite' && start >= to && start <= to + 1 && end <= last) to = end
  }
  return [from, to]
}

import type { Analysis, Token } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { verbForm } from './verbs.ts'

const HARD = /^(?:[;:—–()[\]“”"]|-{2,})$/
const CONJUNCTION = /^(?:and|but|or|so|yet|nor)$/i
const SUBJECT =
  /^(?:he|she|it|they|we|you|i|there|this|that|these|those|who|which|the|a|an|its|his|her|their|no|some|many|most|all)$/i
const RELATIVE = /^(?:which|who|whom|whose|where)$/i
const SUBORDINATOR =
  /^(?:after|before|while|when|because|although|though|since|until|as|if|unless|once|whereas|whether)$/i
const BARE_SUBORDINATOR = /^(?:while|when|because|although|though|if|unless|whereas|whether|that)$/i
const SAYING =
  /^(?:said|says|told|added|adds|warned|warns|announced|claimed|claims|argued|argues|reported|reports|insisted|denied|confirmed|noted|stated|declared|wrote|estimated|estimates|according)$/i

/** A sentence has no more words on one side that matter; a list run together as one may have a hundred thousand. */
const WINDOW = 120

/** How far a verb is looked for behind a comma before the words count as no clause of their own. */
const REACH = 9

/**
 * The clause of a sentence that holds `span`, as a span without outer punctuation.
 *
 * Cut at semicolons, colons, dashes, brackets and double quotation marks; at a comma before a relative pronoun, a
 * subordinator, a conjunction with a verb behind it, or a tail that says who spoke; at a bare subordinator before a
 * subject; and behind a saying verb with "that". A piece without any verb is joined with its neighbour, so that "In
 * 2019," goes with what happened. This reads no parse: it errs towards the longer clause.
 *
 * @param span  within one sentence
 */
export function clauseAround(analysis: Analysis, span: Span): Span {
  const index = sentenceAt(analysis, span.start)
  const sentence = analysis.sentences[index]
  if (sentence === undefined) return span
  const cuts = cutsOf(analysis, index, sentence.tokens)
  let low = lastAtOrBefore(cuts, (cut) => analysis.tokens[cut]!.start <= span.start)
  let high = low + 1
  while (high < cuts.length - 1 && analysis.tokens[cuts[high]!]!.start < span.end) high++
  const near = (from: number, to: number) => tokensAround(analysis, [cuts[from]!, cuts[to]!], span.start)
  if (!hasVerb(near(low, high))) {
    if (high < cuts.length - 1 && (low === 0 || !hasVerb(near(low - 1, low)))) high++
    else if (low > 0) low--
  }
  return trim(analysis.tokens, clip(analysis, [cuts[low]!, cuts[high]!], span.start), span)
}

const cache = new WeakMap<Analysis, Map<number, readonly number[]>>()

/** Indices of the tokens at which the clauses of a sentence begin, and the one behind its last. */
function cutsOf(analysis: Analysis, sentence: number, [from, to]: readonly [number, number]): readonly number[] {
  let known = cache.get(analysis)
  if (known === undefined) {
    known = new Map()
    cache.set(analysis, known)
  }
  let cuts = known.get(sentence)
  if (cuts === undefined) {
    const tokens = analysis.tokens.slice(from, to)
    cuts = [from, ...tokens.flatMap((_, at) => (at > 0 && isCut(tokens, at) ? [from + at] : [])), to]
    known.set(sentence, cuts)
  }
  return cuts
}

/** Index of the last of `cuts`, its end left out, that passes; 0 where none does. */
function lastAtOrBefore(cuts: readonly number[], passes: (cut: number) => boolean): number {
  let low = 0
  let high = cuts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(cuts[middle]!)) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The tokens of a sentence up to 120 before and behind `offset`. */
export function tokensAround(
  analysis: Analysis,
  sentence: readonly [number, number],
  offset: number,
): readonly Token[] {
  return analysis.tokens.slice(...clip(analysis, sentence, offset))
}

function clip({ tokens }: Analysis, [from, to]: readonly [number, number], offset: number): readonly [number, number] {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return [Math.max(from, low - WINDOW), Math.min(to, low + WINDOW)]
}

/** Index of the sentence that holds `offset`, or of the last that begins before it; -1 where none does. */
export function sentenceAt({ sentences }: Analysis, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function isCut(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text
  const before = tokens[at - 1]!.text
  if (HARD.test(word) || HARD.test(before)) return true
  if (before === ',' || /^[’”]$/.test(before))
    return opensClause(tokens, at) || (before === ',' && closesRelative(tokens, at))
  if (!BARE_SUBORDINATOR.test(word)) return false
  return SUBJECT.test(tokens[at + 1]?.text ?? '') || (/^that$/i.test(word) && SAYING.test(before))
}

/** Whether the comma before `at` closes a relative clause that a comma opened: "The judge, who retired, said". */
function closesRelative(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 2; back > 0 && at - back < 2 * REACH; back--) {
    const word = tokens[back]!.text
    if (HARD.test(word)) return false
    if (word === ',') return RELATIVE.test(tokens[back + 1]!.text)
  }
  return false
}

/** Whether the words behind a comma begin a clause rather than go on with a list or a phrase. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text
  if (RELATIVE.test(word) || /^according$/i.test(word)) return true
  const ahead = untilComma(tokens, at)
  if (SUBORDINATOR.test(word)) return hasVerb(ahead)
  if (CONJUNCTION.test(word)) return hasVerb(ahead)
  // "…, the ministry said." closes; "The ministry, he said, was" is cut at both ends
  return ahead.length <= REACH && ahead.some((token) => SAYING.test(token.text))
}

function untilComma(tokens: readonly Token[], at: number): readonly Token[] {
  const reach = tokens.slice(at, at + REACH)
  const end = reach.findIndex((token, index) => index > 0 && (token.text === ',' || HARD.test(token.text)))
  return end < 0 ? reach : reach.slice(0, end)
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token) => verbForm(token.text) !== null)
}

function trim(tokens: readonly Token[], [first, last]: readonly [number, number], span: Span): Span {
  let from = first
  let to = last
  const isMark = (token: Token) => !/[\p{L}\p{N}$€£¥%]/u.test(token.text)
  while (from < to - 1 && isMark(tokens[from]!) && tokens[from]!.end <= span.start) from++
  while (to - 1 > from && isMark(tokens[to - 1]!) && tokens[to - 1]!.start >= span.end) to--
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) }
}

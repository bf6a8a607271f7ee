import type { Analysis, Token } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { numberValue } from '../surface/numbers.ts'
import { verbForm } from '../surface/verbs.ts'
import { tokenAt } from './noun-phrase.ts'

const DROPPED =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|could|also|now|about|than|only|just|already|that|this|and|but|or|when|while|because|after|before|as|if|by|to|from|who|which|however|it|they|he|she|each|every|at|least|more|less|another|[\p{P}\p{S}]+)$/iu
const HEAD =
  /^(?:said|says|say|told|added|warned|wrote|reported|announced|estimated|claimed|denied|that|whether|if|when|as|because|asked|than)$/i
const CUT = /^(?:[,.;:!?()“”"]|and|but|while|when|after|before|because|as|that|said|says|told)$/i
const MOST = 8

/** count: the counted noun leads; measure: a unit, so that what is measured stands around it; adjective: the noun behind. */
export type Scope = 'count' | 'measure' | 'adjective' | 'bare'

/** Where the words of what a quantity is of are looked for. */
export interface Place {
  readonly span: Span
  readonly clause: Span
  /** Dates of the article; they tell when, not what. */
  readonly dates: readonly Span[]
  /** Nouns that a bare number left out, as an earlier sentence has them. */
  readonly lead: string
}

/**
 * What a quantity is of, in words of its clause, in their order: the counted noun with what follows or with the verb that
 * it is the object of; for a measure what "of" names, or else the subject and verb before it. Auxiliaries, dates, numbers
 * and marks are left out. Empty where nothing is left.
 */
export function scopeOf(analysis: Analysis, { span, clause, dates, lead }: Place, scope: Scope): string {
  const within = analysis.tokens.slice(tokenAt(analysis, clause.start), tokenAt(analysis, clause.end))
  const open = within.filter((token) => !dates.some(({ start, end }) => token.start < end && start < token.end))
  const left = behindHead(open.filter(({ end }) => end <= span.start))
  const right = open.filter(({ start }) => start >= span.end)
  if (scope === 'adjective') return words([...determiner(left), ...nounRun(right)])
  if (scope === 'count') {
    const noun = nouns(open.filter(({ start, end }) => start >= span.start && end <= span.end))
    const isObject = isVerb(left.at(-1)) || !startsPhrase(right)
    return words(isObject ? [...content(left).slice(noun.length - MOST), ...noun] : [...noun, ...upTo(right)])
  }
  const named = /^of$/i.test(right[0]?.text ?? '') ? upTo(right.slice(1)) : []
  if (scope === 'measure' && named.length > 0) return words(named)
  if (scope === 'bare' && isVerb(right[0])) return [lead, words(upTo(right))].filter(Boolean).join(' ')
  const before = content(left).slice(-MOST)
  return words(before.length >= 2 ? before : [...before, ...upTo(right)]) || lead
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (verbForm(token.text) !== null || /^\p{Ll}{3,}ing$/u.test(token.text))
}

/** Whether the words behind go on to tell more of the noun. */
function startsPhrase(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && !CUT.test(tokens[0]!.text)
}

/** Words behind the last that opens a said or subordinate clause, unless none would be left. */
function behindHead(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ text }) => HEAD.test(text))
  return at < 0 || at >= tokens.length - 1 ? tokens : tokens.slice(at + 1)
}

/** The counted noun and its adjectives, the number and modifier off. */
function nouns(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findLastIndex(
    ({ text }) =>
      isNumber(text) || /^(?:of|than|least|most|to|dozens|scores|hundreds|thousands|millions|billions)$/i.test(text),
  )
  return tokens.slice(from + 1)
}

function isNumber(text: string): boolean {
  return /^\d/.test(text) || (/^\p{L}/u.test(text) && !/^(?:an?|and)$/i.test(text) && numberValue(text) !== null)
}

function determiner(left: readonly Token[]): readonly Token[] {
  const last = left.at(-1)
  return last !== undefined && /^the$/i.test(last.text) ? [last] : []
}

/** Words up to the first that no noun phrase holds. */
function nounRun(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    ({ text }) =>
      !/^\p{L}/u.test(text) ||
      verbForm(text) !== null ||
      /^(?:on|of|in|at|to|for|from|with|by|and|or|that|who|which)$/i.test(text),
  )
  return tokens.slice(0, end < 0 ? 4 : Math.min(end, 4))
}

/** Words up to the next mark, conjunction or number. */
function upTo(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text }, index) => index > 0 && (CUT.test(text) || isNumber(text)))
  return end < 0 ? tokens : tokens.slice(0, end)
}

function content(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ text }) => !DROPPED.test(text) && !isNumber(text))
}

function words(tokens: readonly Token[]): string {
  return content(tokens)
    .slice(0, MOST + 1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/(?:^|\s)(?:in|on|at|of|from|for|with|the|a|an|their|its)$/i, '')
}

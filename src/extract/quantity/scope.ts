import type { Analysis, Token } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { verbForm } from '../surface/verbs.ts'
import { tokenAt } from './noun-phrase.ts'

const DROPPED =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|also|now|still|about|than|only|just|already|that|said|says|and|but|or|when|while|because|after|before|as|if|by|to|who|which|however|[\p{P}\p{S}]+)$/iu
const STILL = /^(?:still)$/i
/** Most words of a description. */
const MOST = 9

/**
 * What a quantity is of, in words of its clause, in their order: the counted noun with what follows; for a measure what
 * "of" names, or else the subject and verb before it. Auxiliaries and marks are left out. Empty where nothing is left.
 */
export function scopeOf(
  analysis: Analysis,
  span: Span,
  clause: Span,
  scope: 'count' | 'measure' | 'adjective' | 'bare',
): string {
  const within = analysis.tokens.slice(tokenAt(analysis, clause.start), tokenAt(analysis, clause.end))
  const left = within.filter(({ end }) => end <= span.start)
  const right = within.filter(({ start }) => start >= span.end)
  const counted = within.filter(({ start, end }) => start >= span.start && end <= span.end)
  if (scope === 'adjective') return words([...determiner(left), ...nounRun(right)])
  if (scope === 'count') return words([...nouns(counted), ...(right.length > 1 ? upToStop(right) : left)])
  const named = /^of$/i.test(right[0]?.text ?? '') ? upToStop(right.slice(1)) : []
  if (named.length > 0) return words(named)
  if (scope === 'bare') return words(right.length > left.length ? right : left)
  const before = content(left).slice(-MOST)
  return words(before.length >= 2 ? before : [...before, ...right])
}

/** The counted noun and its adjectives, the number and modifier off. */
function nouns(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findLastIndex(({ text }) =>
    /\d|^(?:of|than|least|most|to|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozen)$|teen$|ty$|ty-/i.test(
      text,
    ),
  )
  return tokens.slice(from + 1)
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

function upToStop(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text }, index) => index > 0 && /^[,.;:!?]$/.test(text))
  return end < 0 ? tokens : tokens.slice(0, end)
}

function content(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ text }) => !DROPPED.test(text) || STILL.test(text))
}

function words(tokens: readonly Token[]): string {
  return content(tokens)
    .slice(0, MOST)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s(?:in|on|at|of|from|for|with|the|a|an)$/i, '')
}

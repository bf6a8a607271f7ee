import type { Analysis, Token } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { clauseAround, sentenceAt, tokensAround } from '../surface/clause.ts'
import { verbForm } from '../surface/verbs.ts'

const PROSPECTIVE = new Set(readLines(new URL('./lexicon/prospective.txt', import.meta.url)))
const MOVERS = new Set(readLines(new URL('./lexicon/movers.txt', import.meta.url)))
const STATIVE = new Set(readLines(new URL('./lexicon/stative.txt', import.meta.url)))
const IMPLICATIVE = new Set(readLines(new URL('./lexicon/implicative.txt', import.meta.url)))

/**
 * Whether an expression speaks of what was or of what is to come, seen from the publication; `present` where the verb is in
 * the simple present, which news uses for what is arranged: "takes office on 1 July".
 */
export type Direction = 'past' | 'future' | 'present' | null

/** How many words before the expression a word such as "due" still governs. */
const NEAR = 4

/** Direction of the time expression at `span`, read from the verb of its clause that stands nearest. */
export function directionOf(analysis: Analysis, span: Span): Direction {
  const clause = clauseAround(analysis, span)
  const sentence = analysis.sentences[sentenceAt(analysis, span.start)]
  if (sentence === undefined) return null
  const within = tokensAround(analysis, sentence.tokens, span.start)
  const left = within.filter((token) => token.start >= clause.start && token.end <= span.start)
  const right = within.filter((token) => token.start >= span.end && token.end <= clause.end)
  if (isMoved(left) || isDeadline(left)) return 'future'
  const found = readLeft(left) ?? readRight(right)
  const before = left.at(-1)?.text ?? ''
  // "Closed until Friday" looks ahead of a deed that is done: the nearest day that fits.
  if (found === 'past' && /^(?:until|till)$/i.test(before)) return 'present'
  if (found !== null) return found
  return /^(?:by|until|till)$/i.test(before) ? 'future' : null
}

/** "brought the vote forward to Monday", "postponed from Friday until": what is moved is still to come. */
function isMoved(tokens: readonly Token[]): boolean {
  return (
    /^(?:to|until|till|from|for)$/i.test(tokens.at(-1)?.text ?? '') &&
    tokens.some(({ text }) => MOVERS.has(text.toLowerCase()))
  )
}

/** "has until Friday", "had until 1 May": a deadline. */
function isDeadline(tokens: readonly Token[]): boolean {
  return /^(?:until|till)$/i.test(tokens.at(-1)?.text ?? '') && /^(?:has|have|had)$/i.test(tokens.at(-2)?.text ?? '')
}

/** "Was recalled to vote after the blast on 2 May": what leads to the infinitive does not tell when the blast was. */
const AFTER = /^(?:after|following|since)$/i

function readLeft(tokens: readonly Token[]): Direction {
  let isBehindAfter = false
  for (let at = tokens.length - 1; at >= 0; at--) {
    isBehindAfter ||= AFTER.test(tokens[at]!.text)
    if (isBehindAfter && /^to$/i.test(tokens[at]!.text)) continue
    const found = readAt(tokens, at, tokens.length - at <= NEAR)
    if (found !== null) return found
  }
  return null
}

function readRight(tokens: readonly Token[]): Direction {
  for (let at = 0; at < tokens.length; at++) {
    // "Cast their votes Wednesday to back the deal": what was done had an aim, which says nothing of when.
    if (/^to$/i.test(tokens[at]!.text)) return null
    const found = readAt(tokens, at, false)
    if (found !== null) return found
  }
  return null
}

function readAt(tokens: readonly Token[], at: number, near: boolean): Direction {
  const word = tokens[at]!.text.toLowerCase().replaceAll('’', "'")
  const next = tokens[at + 1]?.text.toLowerCase() ?? ''
  if (near && PROSPECTIVE.has(word)) return isBehindDid(tokens, at) ? 'past' : 'future'
  if (word === 'to' && isInfinitive(tokens, at)) return infinitive(tokens, at)
  const form = verbForm(tokens[at]!.text)
  if (form === 'future') return 'future'
  if (form === 'modal') return next === 'have' || tokens[at + 2]?.text === 'have' ? 'past' : 'future'
  if (form === 'past') return cluster(tokens, at)
  if (form !== 'present') return null
  if (/^(?:has|have|hasn't|haven't)$/.test(word)) return isPerfect(tokens, at) ? 'past' : null
  if (/^(?:is|are|am)$/.test(word))
    return tokens.slice(at + 1, at + 4).some(({ text }) => isProspective(text)) ? 'future' : null
  if (PROSPECTIVE.has(word)) return 'future'
  return STATIVE.has(word) || !followsSubject(tokens[at - 1]) ? null : 'present'
}

/** "by 112 votes", "the returns": behind a number or a determiner the form is a noun. */
function followsSubject(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    !/^(?:\d.*|the|an?|its|his|her|their|of|by|in|for|with|and|or|two|three|four|five|six|seven|eight|nine|ten|more|some)$/i.test(
      before.text,
    )
  )
}

/** "did not meet", "didn't ever pay". */
function isBehindDid(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^did(?:n['’]t)?$/i.test(text))
}

/** "has lowered", "have not yet gone"; not "has until Friday". */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5).map(({ text }) => text.toLowerCase())
  return behind.some(
    (word) =>
      verbForm(word) === 'past' ||
      /^(?:gone|done|seen|taken|given|known|come|become|begun|broken|chosen|driven|fallen|written|won|run|put|set|cut|hit|let|shut|\p{Ll}{2,}en)$/u.test(
        word,
      ),
  )
}

/** "will be made", "is to be reopened", "may have left", "is expected": the auxiliaries before a participle tell its time. */
function cluster(tokens: readonly Token[], at: number): Direction {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text.toLowerCase())
  const be = before.findLastIndex((word) => /^(?:be|get)$/.test(word))
  const have = before.lastIndexOf('have')
  if (be < 0 || have > be) return 'past'
  const lead = before.slice(0, be)
  return lead.includes('to') || lead.some((word) => ['future', 'modal'].includes(verbForm(word) ?? ''))
    ? 'future'
    : 'past'
}

function isProspective(word: string): boolean {
  return (
    PROSPECTIVE.has(word.toLowerCase()) ||
    (/^[a-z]{3,}ing$/.test(word) && !/^(?:during|including|missing|being|nothing)$/.test(word))
  )
}

/** "to" before a plain lower-case word and not behind "according", "due" (the reason) or a range. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  if (
    !/^[a-z]{2,}$/.test(next) ||
    /^(?:the|an|its|his|her|their|this|that|these|those|at|about|our|my|no|all|some|just|more|only|it|him|them|us|me)$/.test(
      next,
    )
  )
    return false
  return !/^(?:according|up|down|close|thanks|prior|owing|next|\d.*)$/i.test(tokens[at - 1]?.text ?? '')
}

function infinitive(tokens: readonly Token[], at: number): Direction {
  const governors = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text.toLowerCase())
  if (governors.some((word) => IMPLICATIVE.has(word))) return 'past'
  return tokens[at + 1]?.text.toLowerCase() === 'have' ? 'past' : 'future'
}

import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { isFiniteTag, longPhraseEnd, phraseEnd } from '../surface/noun-phrases.ts'
import { type Quotation, quotationsIn } from '../surface/quotes.ts'
import { verbGroupStart } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { hasFinite, opensClause } from './clauses.ts'
import { cueForm } from './cues.ts'
import { isSum } from './estimates.ts'
import type { Saying } from './sayings.ts'

const TIME =
  /^(?:on|late|early|last|this|in|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night)$/i
const FREE = new Set(['RB', 'UH'])
const MOST_SKIPPED = 16

/** First token of the content after a cue: times, places and manners between them skipped; `limit` where nothing is left. */
export function contentStart(analysis: Analysis, from: number, limit: number): number {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  let at = from
  while (at < limit && at - from < MOST_SKIPPED) {
    const word = tokens[at]!.text
    const lower = word.toLowerCase()
    // "said at least 40": no place or time
    if (lower === 'at' && isSum(analysis, at, limit)) break
    if (/^[,:—–-]$/.test(word)) {
      if (word === ',' && !isQuoteMark(tokens[at + 1]?.text) && !isBridge(tokens[at + 1]?.text)) {
        // "said, citing ..., that" or "said on Monday, as ..."
        return at
      }
      at++
    } else if (tags[at] === 'CD' && /^times?$/i.test(tokens[at + 1]?.text ?? '')) at += 2
    else if (tags[at] === 'CD' && /^(?:ago|earlier|before|later)$/i.test(tokens[at + 2]?.text ?? '')) at += 3
    else if (tags[at] === 'VBN' && at === from && thatBehind(analysis, at, limit) > at)
      at = thatBehind(analysis, at, limit)
    else if (FREE.has(tags[at]!) && !isClauseAdverb(analysis, at, limit)) at++
    else if (/^(?:in|on|at|during|after|before|to|with|by|through|via|from)$/.test(lower)) {
      const end = phraseChain(analysis, at, limit)
      if (end <= at + 1) return at
      // "said to reporters that", not "vowed to block the plan"
      if (lower === 'to' && !/^(?:that|on|in|at|last|[,:“"‘])$/u.test(tokens[end]?.text ?? '')) return at
      at = end
    } else if (TIME.test(word) && tags[at] !== 'MD' && !isClauseAdverb(analysis, at, limit)) at++
    else if (tags[at] === 'CD' && at > from && TIME.test(tokens[at - 1]!.text)) at++
    else break
  }
  return at
}

/** "in a report | published on Friday that": the token of "that" right behind a participle and its phrases; -1 where none is. */
function thatBehind(analysis: Analysis, from: number, limit: number): number {
  const { tags } = tagging(analysis)
  for (let at = from + 1; at < Math.min(limit, from + MOST_SKIPPED / 2); at++) {
    if (analysis.tokens[at]!.text === 'that') return at
    if (isFiniteTag(tags[at]!) || /^(?:[,:.]|CC)$/.test(tags[at]!)) return -1
  }
  return -1
}

function isBridge(word: string | undefined): boolean {
  return word !== undefined && /^(?:in|on|during|at|however|adding|that)$/i.test(word)
}

function isQuoteMark(word: string | undefined): boolean {
  return word !== undefined && /^["“„‘'«]$/u.test(word)
}

/** An adverb that opens the content itself ("said only seven people are missing"). */
function isClauseAdverb(analysis: Analysis, at: number, limit: number): boolean {
  const next = tagging(analysis).tags[at + 1]
  return (
    at + 1 < limit &&
    (next === 'CD' || next === 'JJ') &&
    /^(?:only|just|about|nearly|almost|more|over|around|roughly|at|least)$/i.test(analysis.tokens[at]!.text)
  )
}

function phraseChain(analysis: Analysis, at: number, limit: number): number {
  let end = phraseEnd(analysis, at + 1, limit)
  const { tags } = tagging(analysis)
  // "in March 2024 cuts had": the clause's own subject must stay
  while (end > at && end < limit && /^(?:of|with|about|to|for|from)$/.test(analysis.tokens[end]!.text)) {
    const next = phraseEnd(analysis, end + 1, limit)
    if (next < 0) break
    end = next
  }
  return end > at && isFiniteTag(tags[end] ?? '') ? at : end
}

/** What is said: its words and its token range. */
export interface Content {
  readonly span: Span
  readonly opens: number
  readonly end: number
  /** Whether it is a clause rather than the object of the cue. */
  readonly isClause: boolean
}

/** Content after the cue; null where what follows is none. `opens` is its first token. */
export function contentAfter(analysis: Analysis, saying: Saying, limit: number): Content | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const { takes, prepositions } = saying.entry
  let at = contentStart(analysis, saying.after, limit)
  // The content may begin with a preposition that the skipping took for one of time or place.
  const direct = tokens[saying.after]?.text.toLowerCase() ?? ''
  if (prepositions.has(direct)) at = saying.after
  if (at >= limit) return null
  const word = tokens[at]!.text.toLowerCase()
  const tag = tags[at]!
  let isClause = false
  let start = at
  if (word === 'that' && takes.has('s') && hasVerbal(analysis, at, limit) && tags[at + 1] !== '.') {
    // "said that could weaken it": here the word is the subject.
    start = isFiniteTag(tags[at + 1] ?? '') ? at : tags[at + 1] === ',' ? at + 2 : at + 1
    isClause = true
  } else if (
    word === 'to' &&
    (/^(?:VB|RB|NN$)/.test(tags[at + 1] ?? '') || isQuoteMark(tokens[at + 1]?.text)) &&
    takes.has('t')
  ) {
    start = at
  } else if (
    /^(?:whether|if|how|why|what|who|whom|which|when|where)$/.test(word) &&
    (takes.has('w') || takes.has('b'))
  ) {
    isClause = true
  } else if (prepositions.has(word)) {
    start = at + 1
  } else if (tag === 'VBG' && takes.has('g')) {
    start = at
  } else if (isQuoteMark(tokens[at]!.text)) {
    if (!(takes.has('q') || takes.has('s') || takes.has('n') || takes.has('b'))) return null
    isClause = true
  } else if (
    phraseEnd(analysis, at, limit) > 0 ||
    isSum(analysis, at, limit) ||
    (tags[at + 1] === 'CD' && /^(?:about|around|over|under|between)$/.test(word)) ||
    /^(?:there|it|while|if|as|after|when|despite|no|nobody)$/.test(word)
  ) {
    const hasVerb = opensClause(analysis, at, limit)
    if (hasVerb && isBesideSaying(analysis, at, saying.after, limit)) return null
    if (takes.has('b') && hasVerb && tag !== 'TO') isClause = true
    else if (takes.has('b') && isSum(analysis, at, limit)) isClause = false
    else if (!takes.has('n') && !(takes.has('x') && isToldTo(analysis, at, limit))) return null
  } else if (isFiniteTag(tag) || tag === 'VB') {
    // "A pause, it says, would cost": handled where the left side is a bare noun phrase.
    return null
  } else return null
  // "She asked for", and no more.
  if (start >= limit) return null
  const end = contentEnd(analysis, start, limit, isClause)
  if (end <= start) return null
  return { span: trimmed(analysis, start, end), opens: start, end, isClause }
}

/** "said | as she opened the quay": what goes on meanwhile; not "said as prices rose, people buy less". */
function isBesideSaying({ tokens }: Analysis, at: number, after: number, limit: number): boolean {
  if (at !== after || !/^(?:as|while|when|after)$/i.test(tokens[at]!.text)) return false
  for (let next = at + 1; next < limit; next++) if (tokens[next]!.text === ',') return false
  return true
}

/** Whether any form of a verb stands in the tokens: enough after "that", where the tags of a past tense may err. */
function hasVerbal(analysis: Analysis, from: number, to: number): boolean {
  const { tags, clitics } = tagging(analysis)
  for (let at = from; at < to; at++) if (/^(?:VB|MD)/.test(tags[at]!) || /^(?:VB|MD)/.test(clitics[at]!)) return true
  return false
}

/** Whether somebody and a to-infinitive follow: "the firm to stop". */
function isToldTo(analysis: Analysis, at: number, limit: number): boolean {
  const end = longPhraseEnd(analysis, at, limit)
  return end > at && end + 1 < limit && analysis.tokens[end]!.text === 'to' && tagging(analysis).tags[end + 1] === 'VB'
}

/** Token index where the content that starts at `from` ends. */
function contentEnd(analysis: Analysis, from: number, limit: number, isClause: boolean): number {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const quotes = quotationsIn(analysis, { start: tokens[from]!.start, end: tokens[Math.max(from, limit - 1)]!.end })
  const opened = quotes.find(({ start, end }) => start <= tokens[from]!.start && end > tokens[from]!.start)
  for (let at = from + 1; at < limit; at++) {
    const { start, text } = tokens[at]!
    const quote = quotes.find((one) => one.start < start && start < one.end)
    if (quote) continue
    if (text === ';') return at
    const next = tokens[at + 1]
    if (text === ',' && next) {
      const lower = next.text.toLowerCase()
      if (lower === 'according') return at
      if (cueForm(lower)?.form === 'gerund') return at
      if (/^(?:but|while|although|though|whereas)$/.test(lower) && !isClause) return at
      if (tags[at + 1] === 'VBG' && !isClause) return at
      if (lower === 'but' && cueForm(tokens[at + 2]?.text ?? '') && isFiniteTag(tags[at + 2]!)) return at
      if (opened && quoteEndsBefore(analysis, opened, at)) return at
    }
    if (/^(?:and|but)$/.test(text) && at + 1 < limit) {
      let verb = at + 1
      while (tags[verb] === 'RB') verb++
      const isVerb =
        /^(?:VBD|VBZ|VBP)$/.test(tags[verb] ?? '') ||
        (tokens[verb + 1]?.text === 'that' && cueForm(tokens[verb]!.text)?.form === 'third')
      const isCue = isVerb && cueForm(tokens[verb]!.text) !== undefined
      if (isVerb && (!isClause || isCue || (opened && quoteEndsBefore(analysis, opened, at)))) return at
    }
    if (text === 'while' && tags[at + 1] === 'VBG') return at
    if (/^[—–]$/.test(text) && at > from + 2 && isAside(analysis, at, limit)) return at
  }
  return limit
}

function quoteEndsBefore({ tokens }: Analysis, { end }: Quotation, at: number): boolean {
  return tokens[at - 1]!.end <= end && end <= tokens[at]!.start
}

/** A dash that opens what the report itself adds, up to the sentence's end: "— branded an insult by one resident". */
function isAside(analysis: Analysis, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit; i++) if (/^[—–]$/.test(analysis.tokens[i]!.text)) return false
  const tag = tagging(analysis).tags[at + 1] ?? ''
  return tag === 'VBN' || tag === 'DT' || tag === 'CC'
}

/** The text of a token range without commas, stops and blanks at its ends; a lone quotation's marks off. */
export function trimmed(analysis: Analysis, from: number, to: number): Span {
  const { tokens, text } = analysis
  let a = from
  let b = to
  while (a < b && /^[,:;–—-]$/.test(tokens[a]!.text)) a++
  while (b > a && /^[,.;:!–—-]$/.test(tokens[b - 1]!.text)) b--
  // Of marks alone the first one is left.
  if (a === b) a = from
  let start = tokens[a]!.start
  let end = tokens[Math.max(a, b - 1)]!.end
  const near = quotationsIn(analysis, { start, end })
  const whole = near.find((quote) => quote.start === start && Math.abs(quote.end - end) <= 1)
  if (whole) {
    start = whole.inner.start
    end = whole.inner.end
  } else if (
    /^["“”]$/u.test(text.slice(end - 1, end)) &&
    !near.some((quote) => quote.end === end && quote.start >= start)
  )
    end--
  return { start, end }
}

const HANGING =
  /^(?:when|while|although|though|since|because|after|before|as|despite|until|once|whereas|unlike|asked|if)$/i

/** Content before the subject: what stands before the comma before "X said". Null where that is a clause of its own kind. */
export function contentBefore(
  analysis: Analysis,
  saying: Saying,
  from: number,
): { span: Span; from: number; to: number } | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const opens = saying.isInverted ? saying.verb : saying.subject[0]
  if (
    tags[saying.verb] === 'VBG' ||
    (saying.verb > 0 && /^(?:WP|WDT)$/.test(tags[verbGroupStart(analysis, saying.verb) - 1] ?? ''))
  )
    return null
  let comma = opens - 1
  while (comma > from && (tags[comma] === 'RB' || /^(?:the|as|and)$/i.test(tokens[comma]!.text))) comma--
  if (comma <= from || !/^[,”"’'—–]$/u.test(tokens[comma]!.text)) return null
  const start = clauseOpening(analysis, from, comma)
  if (start >= comma || HANGING.test(tokens[start]!.text)) return null
  // "Speaking in Rome, she said"; but "Selling the yard would cost 40 jobs, she said"
  if (tags[start] === 'VBG' && !hasFinite(analysis, start, comma)) return null
  return { span: trimmed(analysis, start, comma), from: start, to: comma }
}

/** "A pause, it says, would cost ...": the verb phrase after the second comma; null where none follows. */
export function aroundSaying(analysis: Analysis, saying: Saying, to: number): Span | null {
  const { tags } = tagging(analysis)
  const from = Math.max(saying.after, saying.cue[1])
  if (analysis.tokens[from]?.text !== ',' || from + 2 >= to) return null
  return /^(?:MD|VB|VBZ|VBP|VBD|VBN|TO|NN|NNS|JJ|RB)$/.test(tags[from + 1]!) ? trimmed(analysis, from + 1, to) : null
}

/** The spans of a content: one for each "and that" it is made of. */
export function clausesOf(analysis: Analysis, { span, opens, end, isClause }: Content): readonly Span[] {
  if (!isClause) return [span]
  const { tokens } = analysis
  const found: Span[] = []
  let start = opens
  for (let at = opens + 2; at + 3 < end; at++) {
    if (!/^(?:and|but)$/.test(tokens[at]!.text) || tokens[at + 1]!.text !== 'that') continue
    if (quotationsIn(analysis, tokens[at]!).some((quote) => quote.end > tokens[at]!.end)) continue
    found.push(trimmed(analysis, start, at))
    start = at + 2
  }
  return found.length === 0 ? [span] : [...found, trimmed(analysis, start, end)]
}

/** First token of the sentence's own words: past a bullet and "But", "And". */
function clauseOpening(analysis: Analysis, from: number, to: number): number {
  const { tokens } = analysis
  let at = from
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.text !== ';' || quotationsIn(analysis, tokens[i]!).length > 0) continue
    at = i + 1
    break
  }
  while (at < to && /^(?:[-–—•*·]|but|and|so|yet)$/i.test(tokens[at]!.text)) at++
  return at
}

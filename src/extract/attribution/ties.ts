import type { Analysis } from '../../model/analysis.ts'
import type { Quotation } from '../surface/quotes.ts'
import { tagging } from '../surface/tags.ts'
import { tokenAt } from '../surface/tokens.ts'
import { contentStart } from './content.ts'
import { type Spoken, spoken } from './speakers.ts'

/** Tokens within which a cue ties a quotation: after it, before it, and before a quoted name for something. */
const AFTER = 40
const BEFORE = 30
const NAMING = 12
/** Words up to which a quotation may be a mere word before a name: "the 'fixer', X, said". */
const FEW = 3

/** The saying whose cue ties the quotation to its speaker; null where none does. */
export function tieOf(analysis: Analysis, quote: Quotation): Spoken | null {
  return before(analysis, quote) ?? after(analysis, quote) ?? naming(analysis, quote)
}

/** The sayings whose verbs stand in the tokens `[from, to)`, in order. */
function spokenBetween(analysis: Analysis, from: number, to: number): readonly Spoken[] {
  const all = spoken(analysis)
  const low = firstFrom(all, from)
  let end = low
  while (end < all.length && all[end]!.saying.verb < to) end++
  return all.slice(low, end)
}

/** Index of the first saying whose verb stands at token `from` or later; the length where there is none. */
export function firstFrom(all: readonly Spoken[], from: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.saying.verb < from) low = middle + 1
    else high = middle
  }
  return low
}

/** `"...," X said`, `"...," said X`: the saying that begins right after the closing mark. */
function after(analysis: Analysis, quote: Quotation): Spoken | null {
  const { tokens, text } = analysis
  const { tags } = tagging(analysis)
  let at = tokenAt(analysis, quote.end)
  if (/^[,—–]$/.test(tokens[at]?.text ?? '')) at++
  if (at >= tokens.length || /\n/.test(text.slice(quote.end, tokens[at]!.start)) || isFragment(analysis, quote))
    return null
  const isStopped = /[,!?…—–]/.test(text[quote.end - 2] ?? '') || text[quote.end] === ','
  const isLong = quote.isSpeech && text.slice(quote.inner.start, quote.inner.end).split(' ').length > FEW
  for (const one of spokenBetween(analysis, at, at + AFTER + 1)) {
    const { subject, verb, isInverted, entry } = one.saying
    if (!entry.takes.has('q') && !entry.takes.has('b')) continue
    let opens = isInverted ? verb : subject[0]
    while (opens > at && (tags[opens - 1] === 'RB' || tags[opens - 1] === 'JJ')) opens--
    if (opens !== at) continue
    if (isLong && (isStopped || isInverted)) return one
    const isBeside = !isInverted && tokens[subject[1]]?.text === ','
    if (isStopped && !isBeside) return one
  }
  return null
}

/** Whether the quotation is a lower-case part of the clause around it: reported in part, not speech of its own. */
function isFragment({ text }: Analysis, { start, inner }: Quotation): boolean {
  return (
    /[\p{L}\d]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 2))
  )
}

/** `X said: "..."`, `X said on Monday, "..."`, and the second half of a split quotation: `"...," X said, "..."`. */
function before(analysis: Analysis, quote: Quotation): Spoken | null {
  const { tokens, text, sentences } = analysis
  const open = tokenAt(analysis, quote.start)
  if (open >= tokens.length || !quote.isSpeech) return null
  const lead = /([:,])\s*$/.exec(text.slice(Math.max(0, quote.start - 3), quote.start))?.[1]
  const isSentence =
    /^\p{Lu}/u.test(text.slice(quote.inner.start, quote.inner.start + 2)) &&
    (/[.!?…]/.test(text[quote.inner.end - 1]!) || /[.!?]/.test(text[quote.end] ?? ''))
  for (const one of spokenBetween(analysis, open - BEFORE, open).toReversed()) {
    const { after: from, verb, entry } = one.saying
    if (tokens[verb]!.sentence !== tokens[open]!.sentence) break
    if (!entry.takes.has('q') && !entry.takes.has('b') && lead === undefined) continue
    const limit = sentences[tokens[verb]!.sentence]!.tokens[1]
    const start = contentStart(analysis, from, Math.max(limit, open))
    const isNext = start === open || (start === open - 1 && /^[,:]$/.test(tokens[start]!.text)) || lead === ':'
    if (isNext && (lead !== undefined || isSentence)) return one
    if (lead !== undefined && open - from < BEFORE / 2 && !hasVerb(analysis, from, open)) return one
    if (isNext) return null
  }
  return null
}

function hasVerb(analysis: Analysis, from: number, to: number): boolean {
  const { tags } = tagging(analysis)
  for (let at = from; at < to; at++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at]!)) return true
  return false
}

/** `called the offer "a start"`: a quoted name for something. */
function naming(analysis: Analysis, quote: Quotation): Spoken | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const open = tokenAt(analysis, quote.start)
  const isPlain = (from: number) => {
    for (let at = from; at < open; at++) {
      if (/^(?:VBD|VBZ|VBP|MD|WDT|WP|:)$/.test(tags[at]!) || /^(?:that|["“”‘])$/u.test(tokens[at]!.text)) return false
    }
    return true
  }
  const fits = ({ saying: { verb, entry, after } }: Spoken) =>
    entry.takes.has('c') && tokens[verb]!.sentence === tokens[open]?.sentence && isPlain(after)
  return spokenBetween(analysis, open - NAMING, open).find(fits) ?? null
}

import type { Analysis } from '../../model/analysis.ts'
import { namesBetween } from '../surface/names.ts'
import { type Quotation, quotations } from '../surface/quotes.ts'
import { tokenAt } from '../surface/tokens.ts'
import { type Spoken, spoken } from './speakers.ts'
import { firstFrom, tieOf } from './ties.ts'

/** Who says a quotation, and by which saying it is told. */
export interface Speech {
  readonly quote: Quotation
  readonly by: Spoken
  /** Whether a cue of its own ties it, rather than the quotation or the sentence before. */
  readonly isTied: boolean
}

interface Speeches {
  readonly all: readonly Speech[]
  readonly bySaying: ReadonlyMap<Spoken, readonly Speech[]>
}

const cache = new WeakMap<Analysis, Speeches>()

function read(analysis: Analysis): Speeches {
  let found = cache.get(analysis)
  if (found === undefined) {
    const all = collect(analysis)
    const bySaying = new Map<Spoken, Speech[]>()
    for (const speech of all) bySaying.set(speech.by, [...(bySaying.get(speech.by) ?? []), speech].slice(-64))
    found = { all, bySaying }
    cache.set(analysis, found)
  }
  return found
}

/** The quotations of an article that somebody speaks, in order; cached. */
export function speeches(analysis: Analysis): readonly Speech[] {
  return read(analysis).all
}

/** The quotations that a saying tells. */
export function speechesBy(analysis: Analysis, one: Spoken): readonly Speech[] {
  return read(analysis).bySaying.get(one) ?? []
}

function collect(analysis: Analysis): Speech[] {
  const found: Speech[] = []
  let paragraph = 0
  for (const quote of quotations(analysis)) {
    while (paragraph + 1 < analysis.paragraphs.length && analysis.paragraphs[paragraph]!.end <= quote.start) paragraph++
    if (quote.inner.end <= quote.inner.start) continue
    const tie = tieOf(analysis, quote)
    const by = tie ?? (quote.isSpeech ? continuation(analysis, quote, paragraph, found.at(-1)) : null)
    if (by) found.push({ quote, by, isTied: tie !== null })
  }
  return found
}

/** A quotation without a cue: the speaker of the one before in its paragraph, or of the saying right before it. */
function continuation(analysis: Analysis, quote: Quotation, index: number, before: Speech | undefined): Spoken | null {
  const { paragraphs, tokens, text } = analysis
  if (quote.isContinued && before) return before.by
  const paragraph = paragraphs[index]!
  const lead = text.slice(Math.max(paragraph.start, quote.start - 3), quote.start)
  const opens = quote.start === paragraph.start || /[.!?…:”"’']\s*$/u.test(lead)
  const isSentence = /[.!?…,]/.test(text[quote.inner.end - 1]!) || text[quote.inner.end] === ','
  if (!opens || !isSentence) return null
  const open = tokenAt(analysis, quote.start)
  const all = spoken(analysis)
  const last = all[firstFrom(all, open) - 1]
  if (before && before.quote.start >= paragraph.start) {
    const since = Math.max(before.quote.end, tokens[before.by.saying.verb]!.start)
    if (!last || tokens[last.saying.verb]!.start <= since) return before.by
  }
  if (!last || last.source.sourceKind === 'document' || last.source.sourceKind === 'outlet') return null
  const verb = tokens[last.saying.verb]!
  if (verb.start >= paragraph.start && tokens[open]!.sentence - verb.sentence <= 1) return last
  // A paragraph that is one quotation, after a paragraph in which somebody said something last.
  const isAlone = quote.start === paragraph.start && quote.end >= paragraph.end - 1
  const previous = paragraphs[index - 1]
  if (!isAlone || previous === undefined || verb.start < previous.start) return null
  return hasPersonAfter(analysis, Math.max(last.saying.verb, last.saying.after), open) ? null : last
}

/** Whether a person is named after the verb and before `to`, who might be the speaker instead. */
function hasPersonAfter(analysis: Analysis, verb: number, to: number): boolean {
  return namesBetween(analysis, verb, to).some(({ kind, tokens: [from] }) => kind === 'person' && from >= verb)
}

import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { namesBetween } from '../surface/names.ts'
import { type Quotation, quotations } from '../surface/quotes.ts'
import { tokenAt } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { contentStart } from './content.ts'
import { cueText } from './cue-text.ts'
import { type Spoken, spoken } from './speakers.ts'
import { viaIn } from './via.ts'

/** Who says a quotation, and by which saying it is told. */
export interface Speech {
  readonly quote: Quotation
  readonly by: Spoken
  /** Whether a cue of its own ties it, rather than the quotation before. */
  readonly isTied: boolean
}

const cache = new WeakMap<Analysis, readonly Speech[]>()

/** The quotations of an article that somebody speaks, in order; cached. */
export function speeches(analysis: Analysis): readonly Speech[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = collect(analysis)
    cache.set(analysis, found)
    for (const speech of found) bySaying.set(speech.by, [...(bySaying.get(speech.by) ?? []), speech])
  }
  return found
}

const bySaying = new WeakMap<Spoken, Speech[]>()

/** The quotations that a saying tells. */
export function speechesBy(analysis: Analysis, one: Spoken): readonly Speech[] {
  speeches(analysis)
  return bySaying.get(one) ?? []
}

/**
 * Direct quotations: `"...," X said`, `X said: "..."`, `"...," said X, "..."`, and quotations that go on without a cue.
 *
 * One finding for each quoted run; the anchor is the words between the marks. Not: titles and words held at arm's length.
 */
export const direct: Extractor = {
  name: 'attribution/direct',
  requires: ['sentences', 'tokens'],
  reads: [],
  extract: (analysis) =>
    speeches(analysis).map(({ quote, by, isTied }): Finding<Attribution> => {
      const sentence = analysis.sentences[analysis.tokens[by.saying.verb]!.sentence]!
      return {
        rule: direct.name,
        anchor: anchorAt(analysis.text, quote.inner),
        content: {
          kind: 'attribution',
          source: by.source.source,
          sourceKind: by.source.sourceKind,
          sourceAnchor: isTied ? by.source.anchor : null,
          cue: cueText(analysis, by.saying),
          form: 'direct',
          via: viaIn(analysis, sentence, quote, by.source.source),
        },
      }
    }),
}

function collect(analysis: Analysis): Speech[] {
  const found: Speech[] = []
  const all = spoken(analysis)
  for (const quote of quotations(analysis)) {
    if (quote.inner.end <= quote.inner.start) continue
    const own = sayingBefore(analysis, quote, all) ?? sayingAfter(analysis, quote, all) ?? naming(analysis, quote, all)
    if (own) {
      found.push({ quote, by: own, isTied: true })
      continue
    }
    if (!quote.isSpeech) continue
    const by = continuation(analysis, quote, found, all)
    if (by) found.push({ quote, by, isTied: false })
  }
  return found
}

/** `"...," X said`, `"...," said X`: the saying that begins right after the closing mark. */
function sayingAfter(analysis: Analysis, quote: Quotation, all: readonly Spoken[]): Spoken | null {
  const { tokens, text } = analysis
  const { tags } = tagging(analysis)
  const isStopped = /[,!?…—–]/.test(text[quote.end - 2] ?? '') || /^[,]/.test(text.slice(quote.end))
  let at = tokenAt(analysis, quote.end)
  if (tokens[at]?.text === ',' || /^[—–]$/.test(tokens[at]?.text ?? '')) at++
  // A lower-case fragment inside a clause is part of what is reported, not speech of its own.
  if (
    /[\p{L}\d]\s+$/u.test(text.slice(Math.max(0, quote.start - 2), quote.start)) &&
    /^\p{Ll}/u.test(text.slice(quote.inner.start))
  )
    return null
  if (at >= tokens.length || !isSameParagraph(analysis, quote.end, tokens[at]!.start)) return null
  for (const one of all) {
    const { subject, verb, isInverted, entry } = one.saying
    if (verb < at) continue
    if (verb > at + 40) break
    if (!entry.takes.has('q') && !entry.takes.has('b')) continue
    let opens = isInverted ? verb : subject[0]
    while (opens > at && (tags[opens - 1] === 'RB' || tags[opens - 1] === 'JJ')) opens--
    const words = text.slice(quote.inner.start, quote.inner.end).split(' ').length
    if (opens === at && (isStopped || isInverted) && quote.isSpeech && words > 3) return one
    // `"a disgrace", according to ...` is told elsewhere; a bare word before "said X" still is one.
    const isBeside = !isInverted && tokens[subject[1]]?.text === ','
    if (opens === at && isStopped && !isBeside) return one
  }
  return null
}

/** `X said: "..."`, `X said on Monday, "..."`: a cue right before the opening mark. */
function sayingBefore(analysis: Analysis, quote: Quotation, all: readonly Spoken[]): Spoken | null {
  const { tokens, text, sentences } = analysis
  const open = tokenAt(analysis, quote.start)
  const lead = /[:,]\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start))
  const isSentence =
    /^\p{Lu}/u.test(text.slice(quote.inner.start)) && /[.!?…]$/.test(text.slice(quote.inner.start, quote.inner.end))
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i]!
    const { after, verb, entry } = one.saying
    if (verb >= open) continue
    if (open - verb > 30 || tokens[verb]!.sentence !== tokens[open]?.sentence) break
    if (!entry.takes.has('q') && !entry.takes.has('b') && !lead) continue
    const limit = sentences[tokens[verb]!.sentence]!.tokens[1]
    const start = contentStart(analysis, after, Math.max(limit, open))
    const isNext =
      start === open ||
      (start === open - 1 && /^[,:]$/.test(tokens[start]!.text)) ||
      (lead && /:\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start)))
    if (isNext && (lead || isSentence) && quote.isSpeech) return one
    // The second half of a split quotation: `"...," X said, "..."`
    if (lead && quote.isSpeech && onlyAdverbials(analysis, after, open)) return one
    if (isNext) return null
  }
  return null
}

function onlyAdverbials(analysis: Analysis, from: number, to: number): boolean {
  const { tags } = tagging(analysis)
  for (let at = from; at < to; at++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at]!)) return false
  return to - from < 16
}

/** `called the offer "a start"`, `branded "blood money" by one relative`: a quoted name for something. */
function naming(analysis: Analysis, quote: Quotation, all: readonly Spoken[]): Spoken | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const open = tokenAt(analysis, quote.start)
  for (const one of all) {
    const { verb, entry, after } = one.saying
    if (verb >= open || !entry.takes.has('c')) continue
    if (open - verb > 12 || tokens[verb]!.sentence !== tokens[open]?.sentence) continue
    let isPlain = true
    for (let at = after; at < open; at++)
      if (
        /^(?:VBD|VBZ|VBP|MD|WDT|WP|:)$/.test(tags[at]!) ||
        tokens[at]!.text === 'that' ||
        /^["“”‘]$/u.test(tokens[at]!.text)
      )
        isPlain = false
    if (isPlain) return one
  }
  return null
}

/** A quotation without a cue: the speaker of the one before in its paragraph, or of the saying right before it. */
function continuation(
  analysis: Analysis,
  quote: Quotation,
  found: readonly Speech[],
  all: readonly Spoken[],
): Spoken | null {
  const { paragraphs, text } = analysis
  const before = found.at(-1)
  if (quote.isContinued && before) return before.by
  const at = paragraphs.findIndex(({ start, end }) => start <= quote.start && quote.start < end)
  const paragraph = paragraphs[at]
  if (paragraph === undefined) return null
  const opens =
    quote.start === paragraph.start ||
    /[.!?…:”"’']\s*$/u.test(text.slice(Math.max(paragraph.start, quote.start - 3), quote.start))
  if (!opens || !/[.!?…,]$/.test(text.slice(quote.inner.start, quote.inner.end + 1).replace(/["”’']$/u, '')))
    return null
  const last = all.findLast(({ saying }) => analysis.tokens[saying.verb]!.start < quote.start)
  if (before && before.quote.start >= paragraph.start) {
    const isLatest =
      !last ||
      analysis.tokens[last.saying.verb]!.start <=
        Math.max(before.quote.end, analysis.tokens[before.by.saying.verb]!.start)
    if (isLatest) return before.by
  }
  if (!last) return null
  const verb = analysis.tokens[last.saying.verb]!
  const isPersonal = last.source.sourceKind !== 'document' && last.source.sourceKind !== 'outlet'
  const isNear =
    verb.start >= paragraph.start && analysis.tokens[tokenAt(analysis, quote.start)]!.sentence - verb.sentence <= 1
  if (isNear && isPersonal) return last
  // A paragraph that is one quotation, after a paragraph that ends with what somebody said.
  const isAlone = quote.start === paragraph.start && quote.end >= paragraph.end - 1
  const previous = paragraphs[at - 1]
  return isAlone &&
    isPersonal &&
    previous !== undefined &&
    verb.start >= previous.start &&
    !hasPersonAfter(analysis, verb.end, quote.start)
    ? last
    : null
}

/** Whether a person is named between two offsets, who might be the speaker instead. */
function hasPersonAfter(analysis: Analysis, from: number, to: number): boolean {
  return namesBetween(analysis, tokenAt(analysis, from), tokenAt(analysis, to)).some(
    ({ kind, start }) => kind === 'person' && start > from,
  )
}

function isSameParagraph({ paragraphs }: Analysis, a: number, b: number): boolean {
  return paragraphs.some(({ start, end }) => start <= a && a <= end && start <= b && b < end)
}

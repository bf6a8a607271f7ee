import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { quotations } from '../surface/quotes.ts'
import { tokenAt } from '../surface/subjects.ts'
import { contentAfter, contentBefore, hasFinite, trimmed } from './content.ts'
import { cueText } from './cue-text.ts'
import { speeches } from './direct.ts'
import { type Spoken, spoken } from './speakers.ts'
import { viaIn } from './via.ts'

/** Words under which an object says too little by itself: "opposes it". */
const SHORT = 3

/**
 * Reported speech, thought and will: "X said (that) ...", "..., X said", "X told Y that ...", "X opposes ...".
 *
 * The anchor is what is said, without "that" and without "X said"; the clause from the source on where the object alone
 * says too little ("opposes it"). Mixed where part of it is quoted. Not: passives without a doer, "said to be".
 */
export const indirect: Extractor = {
  name: 'attribution/indirect',
  requires: ['sentences', 'tokens'],
  reads: [],
  extract: (analysis) =>
    spoken(analysis).flatMap((one) => {
      const span = contentOf(analysis, one)
      if (span === null || span.end <= span.start) return []
      const sentence = analysis.sentences[analysis.tokens[one.saying.verb]!.sentence]!
      const finding: Finding<Attribution> = {
        rule: indirect.name,
        anchor: anchorAt(analysis.text, span),
        content: {
          kind: 'attribution',
          source: one.source.source,
          sourceKind: one.source.sourceKind,
          sourceAnchor: one.source.anchor,
          cue: cueText(analysis, one.saying),
          form: isMixed(analysis, span) ? 'mixed' : 'indirect',
          via: viaIn(analysis, sentence, span, one.source.source),
        },
      }
      return [finding]
    }),
}

function contentOf(analysis: Analysis, one: Spoken): Span | null {
  const { tokens, sentences } = analysis
  const { saying } = one
  const {
    tokens: [from, to],
  } = sentences[tokens[saying.verb]!.sentence]!
  const spoken = speeches(analysis).filter(({ by }) => by === one)
  const after = saying.isInverted ? null : contentAfter(analysis, saying, to)
  if (after) {
    const isQuoted = spoken.some(
      ({ quote }) =>
        (quote.inner.start >= after.span.start - 1 && quote.inner.start <= after.span.start + 1) ||
        (quote.start >= after.span.start && quote.end <= after.span.end && saying.entry.takes.has('c')),
    )
    if (isQuoted) return null
    const isShort =
      tokenAt(analysis, after.span.end - 1) + 1 - after.opens < SHORT &&
      !hasFinite(analysis, after.opens, tokenAt(analysis, after.span.end))
    return isShort && saying.entry.takes.has('n')
      ? { start: tokens[saying.subject[0]]!.start, end: after.span.end }
      : after.span
  }
  if (!saying.isInverted && saying.entry.takes.has('r')) return clauseItself(analysis, one, to)
  if (!saying.entry.takes.has('b') && !(saying.isInverted && saying.entry.takes.has('q')))
    return clauseItself(analysis, one, to)
  const before = contentBefore(analysis, saying, from)
  if (before === null) return null
  if (
    spoken.some(
      ({ quote }) =>
        quote.start <= before.span.end &&
        quote.end >= before.span.start &&
        before.span.end - before.span.start - (quote.end - quote.start) < 12,
    )
  )
    return null
  if (before.isClause) return before.span
  return aroundSaying(analysis, saying.isInverted ? saying.after : Math.max(saying.after, saying.cue[1]), to)
}

/** "A pause, it says, would cost ...": the verb phrase after the second comma. */
function aroundSaying(analysis: Analysis, from: number, to: number): Span | null {
  const { tokens } = analysis
  if (tokens[from]?.text !== ',' || from + 2 >= to) return null
  return trimmed(analysis, from + 1, to)
}

/** A cue that needs no object: "declined to comment", "is against". */
function clauseItself(analysis: Analysis, { saying }: Spoken, to: number): Span | null {
  const { tokens } = analysis
  const isRefusal = /^(?:decline|refuse)$/.test(saying.entry.lemma)
  if (isRefusal) return trimmed(analysis, saying.cue[0], Math.min(to, saying.cue[1]))
  if (saying.entry.lemma === 'against')
    return { start: tokens[saying.subject[0]]!.start, end: tokens[saying.cue[1] - 1]!.end }
  return null
}

function isMixed(analysis: Analysis, span: Span): boolean {
  return quotations(analysis).some(({ start, end }) => start >= span.start - 1 && end <= span.end + 1)
}

import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { longPhraseEnd } from '../surface/noun-phrases.ts'
import { tagging } from '../surface/tags.ts'
import { hasFinite } from './clauses.ts'
import { aroundSaying, clausesOf, contentAfter, contentBefore } from './content.ts'
import { cueText } from './cue-text.ts'
import { formOf } from './form.ts'
import { sourceOf } from './source.ts'
import { type Spoken, spoken } from './speakers.ts'
import { speechesBy } from './speeches.ts'
import { viaIn } from './via.ts'

/** Sources of one saying at most, and the saying behind them. */
const MOST_TOGETHER = 4
/** Words under which an object says too little by itself: "opposes it". */
const SHORT = 3

/**
 * Reported speech, thought and will: "X said (that) ...", "..., X said", "X told Y that ...", "X opposes ...".
 *
 * The anchor is what is said, without "that" and without "X said"; the clause from the source on where the object alone
 * says too little ("opposes it"). Mixed where part of it is quoted. Not: passives without a doer, "said to be", and what
 * somebody wants inside what another says.
 */
export const indirect: Extractor = {
  name: 'attribution/indirect',
  requires: ['sentences', 'tokens', 'names', 'coreference'],
  reads: [],
  extract: (analysis) => {
    const found: Finding<Attribution>[] = []
    const willing = new Set<Finding<Attribution>>()
    const all = spoken(analysis)
    for (const [at, one] of all.entries()) {
      const sentence = analysis.sentences[analysis.tokens[one.saying.verb]!.sentence]!
      const later = all.slice(at + 1, at + 1 + MOST_TOGETHER).find(({ saying }) => saying !== one.saying)
      for (const span of contentsOf(analysis, one, later)) {
        if (span.end <= span.start) continue
        const finding: Finding<Attribution> = {
          rule: indirect.name,
          anchor: anchorAt(analysis.text, span),
          content: {
            kind: 'attribution',
            source: one.source.source,
            sourceKind: one.source.sourceKind,
            sourceAnchor: one.source.anchor,
            cue: cueText(analysis, one.saying),
            form: formOf(analysis, span),
            via: viaIn(analysis, sentence, span, one.source.source),
          },
        }
        found.push(finding)
        if (one.saying.entry.takes.has('r')) willing.add(finding)
      }
    }
    return found.filter((one, at) => !isRepeated(found, at, willing.has(one)))
  },
}

/** Whether a finding says nothing of its own inside another: the same source's, or what somebody wants or does. */
function isRepeated(found: readonly Finding<Attribution>[], at: number, isWill: boolean): boolean {
  const { anchor, content } = found[at]!
  const { start, end } = content.sourceAnchor ?? anchor
  return found
    .slice(Math.max(0, at - 4), at + 4)
    .some(
      (other) =>
        other !== found[at] &&
        other.anchor.start <= start &&
        end <= other.anchor.end &&
        (isWill || other.content.source === content.source),
    )
}

function contentsOf(analysis: Analysis, one: Spoken, later: Spoken | undefined): readonly Span[] {
  const { tokens, sentences } = analysis
  const { saying } = one
  const { takes } = saying.entry
  const [from, to] = sentences[tokens[saying.verb]!.sentence]!.tokens
  const spans = speechesBy(analysis, one).map(({ quote }) => quote)
  const after = saying.isInverted ? null : contentAfter(analysis, saying, limitOf(analysis, one, later, to))
  if (after) {
    const { span } = after
    const isQuoted = spans.some(
      ({ inner, start, end }) =>
        Math.abs(inner.start - span.start) <= 1 || (start >= span.start && end <= span.end && takes.has('c')),
    )
    if (isQuoted) return []
    if (!after.isClause && one.source.sourceKind === 'document' && !/^(?:ask|call|suggest)$/.test(saying.entry.class))
      return []
    if (saying.entry.lemma === 'cite' && namesSpeaker(analysis, after.opens, after.end)) return []
    const isShort = wordCount(analysis, after.opens, after.end) < SHORT && !hasFinite(analysis, after.opens, after.end)
    if (!isShort || !takes.has('n') || saying.entry.lemma === 'put') return clausesOf(analysis, after)
    return saying.subject[0] < saying.verb ? [{ start: tokens[saying.subject[0]]!.start, end: span.end }] : []
  }
  if (takes.has('r') || !(takes.has('b') || (saying.isInverted && takes.has('q'))))
    return clauseItself(analysis, one, to)
  const around = saying.isInverted ? null : aroundSaying(analysis, saying, to)
  const before = contentBefore(analysis, saying, from)
  if (before === null) return []
  if (around && !hasFinite(analysis, before.from, before.to)) return [around]
  // "In a letter of May, she wrote that ...": a mere adverbial says nothing.
  if (tagging(analysis).tags[before.from] === 'IN' && !hasFinite(analysis, before.from, before.to)) return []
  const { span } = before
  const isSpoken = spans.some(
    ({ start, end }) => start <= span.end && end >= span.start && span.end - span.start - (end - start) < 12,
  )
  return isSpoken || before.to - before.from < SHORT - 1 ? [] : [span]
}

/** Whether what is cited is itself a source: "citing two officials", "citing the report". */
function namesSpeaker(analysis: Analysis, from: number, to: number): boolean {
  return sourceOf(analysis, [from, longPhraseEnd(analysis, from, to)]) !== null
}

function wordCount({ tokens }: Analysis, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}]/u.test(tokens[at]!.text)) count++
  return count
}

/**
 * Where the content of a saying must end: at the comma before a later "..., X said" of its sentence, or before the "and" of
 * "..., and X said ...".
 */
function limitOf(analysis: Analysis, { saying }: Spoken, later: Spoken | undefined, to: number): number {
  if (later === undefined) return to
  const { verb, subject, isInverted } = later.saying
  const opens = isInverted ? verb : subject[0]
  const { tokens } = analysis
  if (tokens[verb]!.sentence !== tokens[saying.verb]!.sentence || opens <= saying.after) return to
  const isJoined = /^(?:and|but|while|whereas)$/.test(tokens[opens - 1]?.text ?? '')
  const isSaid = later.saying.entry.takes.has('b') && !later.saying.entry.takes.has('r')
  if (isJoined && isSaid && tokens[opens - 2]?.text === ',' && !isInverted) return opens - 2
  const isTrailing =
    tokens[opens - 1]?.text === ',' &&
    (later.saying.entry.takes.has('b') || isInverted) &&
    contentAfter(analysis, later.saying, to) === null
  return isTrailing ? opens - 1 : to
}

/** A cue that needs no object: "declined to comment", "is against". */
function clauseItself(analysis: Analysis, { saying }: Spoken, to: number): readonly Span[] {
  const { tokens } = analysis
  const { lemma } = saying.entry
  const end = Math.min(to, saying.cue[1])
  const last = tokens[end - 1]!.end
  if (lemma === 'decline' || lemma === 'refuse') return [{ start: tokens[saying.cue[0]]!.start, end: last }]
  const isWhole = lemma === 'against' && tagging(analysis).tags[saying.verb] !== 'VBG'
  return isWhole && saying.subject[0] < saying.verb ? [{ start: tokens[saying.subject[0]]!.start, end: last }] : []
}

import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { longPhraseEnd, phraseEnd } from '../surface/noun-phrases.ts'
import { quotationsIn } from '../surface/quotes.ts'
import { tokenAt } from '../surface/tokens.ts'
import { hasFinite } from './clauses.ts'
import { trimmed } from './content.ts'
import { ACCORDING } from './cues.ts'
import { formOf } from './form.ts'
import { sourceOf } from './source.ts'
import { viaIn } from './via.ts'

const PATTERN = new RegExp(`\\b(?:${ACCORDING.join('|')}) `, 'gi')

/**
 * "According to X, ..." and "..., according to X": the source is the phrase after it, the content the rest of the sentence.
 *
 * "According to reports from X" names X. Not: "according to plan".
 */
export const according: Extractor = {
  name: 'attribution/according',
  requires: ['sentences', 'tokens', 'names', 'coreference'],
  reads: [],
  extract: (analysis) =>
    Array.from(analysis.text.matchAll(PATTERN)).flatMap((match) => read(analysis, match.index, match[0]) ?? []),
}

function read(analysis: Analysis, at: number, words: string): Finding<Attribution> | null {
  const { tokens, sentences, text } = analysis
  const first = tokenAt(analysis, at)
  const start = tokenAt(analysis, at + words.length)
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (sentence === undefined || sentence.heading || start >= sentence.tokens[1]) return null
  if (quotationsIn(analysis, { start: at, end: at + 1 }).some((quote) => quote.start < at)) return null
  const [from, to] = sentence.tokens
  const long = longPhraseEnd(analysis, start, to)
  if (long < 0) return null
  const reports =
    /^(?:reports?|figures|data|estimates|information|details)$/i.test(tokens[start]!.text) &&
    /^(?:from|by|in|of)$/.test(tokens[start + 1]?.text ?? '')
  const source =
    (reports ? sourceOf(analysis, [start + 2, long]) : null) ??
    sourceOf(analysis, [start, long]) ??
    sourceOf(analysis, [start, phraseEnd(analysis, start, to)])
  if (source === null) return null
  const isFirst =
    first - from <= 2 && tokens.slice(from, first).every(({ text: word }) => /^(?:but|and|[-–—•,“"])$/i.test(word))
  const span = isFirst ? contentAfterSource(analysis, long, to) : contentBeforeCue(analysis, from, first)
  if (span === null) return null
  return {
    rule: according.name,
    anchor: anchorAt(text, span),
    content: {
      kind: 'attribution',
      source: source.source,
      sourceKind: source.sourceKind,
      sourceAnchor: source.anchor,
      cue: words.trim(),
      form: formOf(analysis, span),
      via: viaIn(analysis, sentence, span, source.source),
    },
  }
}

function contentAfterSource(analysis: Analysis, from: number, to: number) {
  const { tokens } = analysis
  let at = from
  while (at < to && tokens[at]!.text !== ',') at++
  // An apposition or a relative clause of the source stands before the clause.
  while (at + 1 < to && /^(?:who|which|whose|a|an)$/.test(tokens[at + 1]!.text)) {
    let next = at + 1
    while (next < to && tokens[next]!.text !== ',') next++
    if (next >= to || !hasFinite(analysis, next, to)) break
    at = next
  }
  return at + 1 < to && hasFinite(analysis, at, to) ? trimmed(analysis, at + 1, to) : null
}

function contentBeforeCue(analysis: Analysis, from: number, cue: number) {
  const { tokens } = analysis
  let start = from
  let end = cue
  if (tokens[end - 1]?.text === ',') end--
  for (let at = end - 1; at > from; at--) {
    if (tokens[at]!.text === ';') {
      start = at + 1
      break
    }
  }
  return end > start + 2 ? trimmed(analysis, start, end) : null
}

import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { canonicalName } from '../surface/aliases.ts'
import { type Range, spanOf, type Words } from './grammar/words.ts'

export interface Reading {
  readonly rule: string
  readonly phrase: Range
  readonly status: MeasureStatus
  /** Who would take the step; null where the words do not say. */
  readonly taker: Range | null
  /** The words that tell the status; null where the phrase itself does. */
  readonly cue: Range | null
}

/** A measure as a finding: its label is its words. */
export function measureFinding(words: Words, { rule, phrase, status, taker, cue }: Reading): Finding<MeasureMention> {
  const { text } = words.analysis
  const anchor = anchorAt(text, spanOf(words, phrase))
  const label = anchor.exact.replace(/\s+/g, ' ')
  const actor = taker && nameOf(words, taker)
  return {
    rule,
    anchor,
    content: { kind: 'measure', label, status, actor, cue: cue && anchorAt(text, spanOf(words, cue)) },
  }
}

/** The fullest name the article has for the words; null where a pronoun stays unsolved. */
export function nameOf(words: Words, range: Range): string | null {
  const { start, end } = spanOf(words, range)
  const name = canonicalName(words.analysis, words.analysis.text.slice(start, end).replace(/\s+/g, ' '), start)
  return /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one)$/i.test(name) ? null : name
}

/** Whether a finding of measures stands on any of the same characters. */
export function isTaken(found: readonly Finding[], start: number, end: number): boolean {
  return found.some(({ anchor, content }) => content.kind === 'measure' && anchor.start < end && anchor.end > start)
}

import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { type Range, spanOf, type Words } from './grammar/words.ts'
import { nameOf } from './name.ts'

export interface Reading {
  readonly rule: string
  readonly phrase: Range
  readonly status: MeasureStatus
  /** Who would take the step; null where the words do not say. */
  readonly taker: Range | null
  /** The words that tell the status; null where the phrase itself does. */
  readonly cue: Range | null
}

/** A measure as a finding: its label is its words, without the "no" of "there will be no recount". */
export function measureFinding(words: Words, { rule, phrase, status, taker, cue }: Reading): Finding<MeasureMention> {
  const { text } = words.analysis
  const anchor = anchorAt(text, spanOf(words, phrase))
  const label = anchor.exact.replace(/\s+/g, ' ').replace(/^no /i, '')
  const actor = taker && nameOf(words, taker)
  return {
    rule,
    anchor,
    content: { kind: 'measure', label, status, actor, cue: cue && anchorAt(text, spanOf(words, cue)) },
  }
}

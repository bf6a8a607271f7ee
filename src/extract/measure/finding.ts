import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { spanOf } from '../clause/phrase.ts'
import type { Actors } from './actors.ts'
import { isAgent } from './agents.ts'
import type { Range } from './extent.ts'

export interface Reading {
  readonly rule: string
  readonly phrase: Range
  readonly status: MeasureStatus
  /** Who would take the step; null where the words do not say. */
  readonly taker: Phrase | null
  /** The clause in which it stands. */
  readonly clause?: Clause | null
  /** The words that tell the status; null where the phrase itself does. */
  readonly cue: Range | null
  /** Whether words of this shape often name no measure. */
  readonly isWeak?: boolean
}

/** A measure as a finding: its label is its words, without the "no" of "there will be no recount". */
export function measureFinding(
  analysis: Analysis,
  actors: Actors,
  { rule, phrase, status, taker, clause = null, cue, isWeak = false }: Reading,
): Finding<MeasureMention> {
  const { text } = analysis
  const anchor = anchorAt(text, spanOf(analysis, phrase))
  const label = anchor.exact.replace(/\s+/g, ' ').replace(/^no /i, '')
  const actor = taker && isAgent(analysis, taker) ? actors.of(taker, clause) : null
  const content = {
    kind: 'measure',
    label,
    status,
    actor: actor?.name ?? null,
    cue: cue && anchorAt(text, spanOf(analysis, cue)),
  } as const
  return {
    rule,
    anchor,
    content,
    ...(isWeak ? { grade: 'weak' as const } : {}),
    ...(actor?.ground ? { grounds: { actor: actor.ground } } : {}),
  }
}

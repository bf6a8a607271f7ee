import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Position, Stance } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { spanOf } from '../clause/phrase.ts'
import type { Actor } from '../measure/actors.ts'
import type { Range } from '../measure/extent.ts'
import { type Condition, conditionOf } from './condition.ts'
import type { Target } from './steps.ts'

export interface SideTaken {
  readonly rule: string
  readonly stance: Stance
  readonly actors: readonly Actor[]
  /** The words for who takes the side. */
  readonly holder: Phrase | null
  readonly target: Target
  /** The words of the cue. */
  readonly cue: Range
  /** The clause in which a condition may stand. */
  readonly clause: Clause | null
  /** Whether words of this shape often take no side. */
  readonly isWeak?: boolean
}

/** Longest way, in characters, from an actor's words to the cue's, within which both stand in one anchor. */
const FAR = 160

/** A side as findings: one for each of those who take it side by side. */
export function positionFindings(analysis: Analysis, side: SideTaken): Finding<Position>[] {
  const { text } = analysis
  const condition = side.clause && fits(side.stance, conditionOf(analysis, side.clause))
  const said = condition && spanOf(analysis, condition.words)
  const anchor = anchorAt(text, extent(analysis, side, said))
  const content = {
    kind: 'position',
    measure: side.target.label,
    stance: said ? 'conditional' : side.stance,
    condition: said && text.slice(said.start, said.end),
  } as const
  return side.actors.map(({ name, ground }) => ({
    rule: side.rule,
    anchor,
    content: { ...content, actor: name },
    ...(side.isWeak ? { grade: 'weak' as const } : {}),
    ...(ground ? { grounds: { actor: ground } } : {}),
  }))
}

/**
 * Who is against a step unless something happens is for it on a condition; who is against it "if" something happens is
 * not.
 */
function fits(stance: Stance, condition: Condition | null): Condition | null {
  return stance !== 'against' || condition?.isUnless ? condition : null
}

/** From who takes the side, where that stands near, to the end of the step or its condition. */
function extent(analysis: Analysis, { holder, target, cue, clause }: SideTaken, condition: Span | null): Span {
  const said = [spanOf(analysis, cue), spanOf(analysis, target.words)]
  // "..., voicing support for": who does so stands in another clause
  const isBeside = clause?.form === 'participle' && clause.subject?.source === 'control'
  if (target.named && (isBeside || target.named.start === said[0]!.start)) said.push(target.named)
  if (isBeside && clause.predicate < cue[0]) said.push(spanOf(analysis, [clause.predicate, cue[1]]))
  const { sentence } = analysis.words[cue[0]]!
  const near = said.filter(({ start }) => Math.abs(start - said[0]!.start) <= FAR)
  if (holder && !isBeside && analysis.words[holder.head]!.sentence === sentence) {
    const span = spanOf(analysis, holder.words)
    if (Math.abs(span.start - said[0]!.start) <= FAR) near.push(span)
  }
  if (condition && condition.start > said[0]!.start) near.push(condition)
  return { start: Math.min(...near.map(({ start }) => start)), end: Math.max(...near.map(({ end }) => end)) }
}

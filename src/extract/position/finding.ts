import type { Position, Stance } from '../../model/position.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { type Range, sentenceRange, spanOf, type Words } from '../measure/grammar/words.ts'
import { nameOf } from '../measure/name.ts'
import { conditionOf } from './condition.ts'
import type { Target } from './target.ts'

export interface SideTaken {
  readonly rule: string
  readonly stance: Stance
  readonly actor: Range
  readonly target: Target
  /** The words of the cue: verb with auxiliaries, predicate or noun. */
  readonly cue: Range
}

/** Longest way, in characters, from an actor's words to the cue's, within which both stand in one anchor. */
const FAR = 160
const FIRST_PERSON = /^(?:i|we)$/

/** A position as a finding; null where it is not sure whose it is. */
export function positionFinding(words: Words, found: readonly Finding[], side: SideTaken): Finding<Position> | null {
  const actor = actorName(words, found, side.actor)
  if (actor === null) return null
  const cue = spanOf(words, side.cue)
  const named = spanOf(words, side.actor)
  const isNear = Math.abs(named.start - cue.start) <= FAR
  const after = firstAfter(words, Math.max(side.target.end, cue.end), side.cue.from)
  const condition =
    side.stance === 'for' || side.stance === 'undecided'
      ? conditionOf(words, after, side.actor.from)
      : unlessOf(words, after, side.actor.from)
  const words_ = condition && spanOf(words, condition)
  const start = Math.min(isNear ? named.start : cue.start, cue.start)
  const end = Math.max(
    side.target.end,
    cue.end,
    isNear ? named.end : 0,
    words_ && words_.start > cue.start ? words_.end : 0,
  )
  const { text } = words.analysis
  return {
    rule: side.rule,
    anchor: anchorAt(text, { start, end }),
    content: {
      kind: 'position',
      actor,
      measure: side.target.label,
      stance: words_ ? 'conditional' : side.stance,
      condition: words_ && text.slice(words_.start, words_.end),
    },
  }
}

/** Somebody who is against unless something happens is for it on a condition; against it "if" something happens is not. */
function unlessOf(words: Words, after: number, subject: number): Range | null {
  const condition = conditionOf(words, after, subject)
  return condition && words.low[condition.from] === 'unless' ? condition : null
}

/** The name of who takes the side: "I" and "we" are the source of the words they stand in. */
export function actorName(words: Words, found: readonly Finding[], actor: Range): string | null {
  if (actor.to - actor.from > 1 || !FIRST_PERSON.test(words.bare[actor.from]!)) return nameOf(words, actor)
  const { start, end } = spanOf(words, actor)
  const speech = found.find(
    ({ content, anchor }) => content.kind === 'attribution' && anchor.start <= start && anchor.end >= end,
  )
  if (speech?.content.kind === 'attribution') return speech.content.source
  const inQuotes = /[“"][^”"]{0,2000}$/u.test(
    words.analysis.text
      .slice(Math.max(0, start - 2000), start)
      .split('\n')
      .at(-1) ?? '',
  )
  // outside any quotation "we" are those who publish the text
  return words.bare[actor.from] === 'we' && !inQuotes ? words.analysis.article.outlet : null
}

/** Index of the first token of the sentence at or after text offset `at`. */
function firstAfter(words: Words, at: number, from: number): number {
  const { to } = sentenceRange(words, from)
  let index = from
  while (index < to && words.tokens[index]!.start < at) index++
  return index
}

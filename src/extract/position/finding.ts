import type { Article } from '../../model/article.ts'
import type { Position, Stance } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { type Range, sentenceRange, spanOf, type Words } from '../measure/grammar/words.ts'
import { nameOf, namesJoined } from '../measure/name.ts'
import { conditionOf } from './condition.ts'
import { speechAround } from './speech.ts'
import type { Target } from './steps.ts'

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
/** Characters before a word in which the quotation that holds it may open. */
const LONGEST_QUOTE = 2000
const FIRST_PERSON = /^(?:i|we)$/

/** A position as findings: one for each of those who take it side by side; none where it is not sure whose it is. */
export function positionFindings(words: Words, found: readonly Finding[], side: SideTaken): Finding<Position>[] {
  const joined = namesJoined(words, side.actor)
  const actors = (joined.length > 0 ? joined : [side.actor]).flatMap((range) => actorName(words, found, range) ?? [])
  if (actors.length === 0) return []
  const cue = spanOf(words, side.cue)
  const condition = conditionFor(words, side, Math.max(side.target.end, cue.end))
  const said = condition && spanOf(words, condition)
  const { text } = words.analysis
  const anchor = anchorAt(text, extent(spanOf(words, side.actor), cue, side.target.end, said))
  const content = {
    kind: 'position',
    measure: side.target.label,
    stance: said ? 'conditional' : side.stance,
    condition: said && text.slice(said.start, said.end),
  } as const
  return actors.map((actor) => ({ rule: side.rule, anchor, content: { ...content, actor } }))
}

/** From who takes the side, where that stands near, to the end of the step or its condition. */
function extent(actor: Span, cue: Span, stepEnd: number, condition: Span | null): Span {
  const isNear = Math.abs(actor.start - cue.start) <= FAR
  const ends = [stepEnd, cue.end]
  if (isNear) ends.push(actor.end)
  if (condition && condition.start > cue.start) ends.push(condition.end)
  return { start: isNear ? Math.min(actor.start, cue.start) : cue.start, end: Math.max(...ends) }
}

/** Who is against a step unless something happens is for it on a condition; who is against it "if" something happens is not. */
function conditionFor(words: Words, { stance, actor, cue }: SideTaken, end: number): Range | null {
  const condition = conditionOf(words, firstAfter(words, end, cue.from), actor.from)
  return stance !== 'against' || (condition && words.low[condition.from] === 'unless') ? condition : null
}

/** The name of who takes the side: "I" and "we" are the source of the words they stand in. */
export function actorName(words: Words, found: readonly Finding[], actor: Range): string | null {
  if (actor.to - actor.from > 1 || !FIRST_PERSON.test(words.bare[actor.from]!)) return nameOf(words, actor)
  const { start, end } = spanOf(words, actor)
  const speech = speechAround(found, start, end)
  if (speech) return speech.source
  return isQuoted(words.analysis.text, start) ? null : writerOf(words.analysis.article, words.bare[actor.from] === 'we')
}

/** Outside any quotation "we" are those who publish the text, "I" is the one who signs it. */
function writerOf({ outlet, byline }: Article, isPlural: boolean): string | null {
  return isPlural ? outlet : byline.length === 1 ? byline[0]! : null
}

/** Whether a quotation mark opens before `at` in its line and none closes. */
function isQuoted(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - LONGEST_QUOTE), at)
      .split('\n')
      .at(-1) ?? ''
  const straight = line.split('"').length - 1
  return line.lastIndexOf('“') > line.lastIndexOf('”') || straight % 2 === 1
}

/** Index of the first token of the sentence at or after text offset `at`. */
function firstAfter(words: Words, at: number, from: number): number {
  const { to } = sentenceRange(words, from)
  let index = from
  while (index < to && words.tokens[index]!.start < at) index++
  return index
}

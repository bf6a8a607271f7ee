import type { Extractor } from '../../model/extractor.ts'
import type { Position, Stance } from '../../model/position.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { moodOf } from '../measure/grammar/mood.ts'
import { type Range, sentenceRange, spanOf, type Words, wordsOf } from '../measure/grammar/words.ts'
import { tokenAt } from '../surface/subjects.ts'
import { conditionOf } from './condition.ts'
import { actorName } from './finding.ts'
import { type Speaker, sayingBefore } from './speaker.ts'
import { speechAround } from './speech.ts'
import { pointsBack, Steps } from './steps.ts'
import { isSubject, tailEnd, verdictAfter } from './verdict.ts'

/** Longest way, in characters, from the speaker to the step within one anchor. */
const FAR = 160

/** A step that is the subject of what somebody says. */
interface Judged extends Range {
  readonly label: string
  readonly isRuledOut: boolean
  /** Token at which the clause that rules it out begins: "the port | is not sold", "there will be no sale". */
  readonly denial: number
}

/**
 * A side that follows from how somebody judges a step: "said a tunnel would be a mistake", "argues that a recount is
 * necessary", "warned that strikes could spread", "there will be no sale, the owner said". A step that is judged by nobody,
 * or only told of, gives nothing.
 */
export const judgement: Extractor = {
  name: 'position/judgement',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'attribution', 'position'],
  extract(analysis, found) {
    const words = wordsOf(analysis)
    const steps = new Steps(words, found)
    const known = new Set(found.flatMap(({ content }) => (content.kind === 'position' ? [content.measure] : [])))
    // a step that is ruled out under a cue has told whose word that is already
    const named = namedSteps(words, steps).map((step) => ({
      ...step,
      isRuledOut: step.isRuledOut && !known.has(step.label),
    }))
    return [...named, ...pointedSteps(words, steps)].flatMap((step) => {
      const one = judged(words, found, step)
      return one ? [one] : []
    })
  },
}

function namedSteps(words: Words, steps: Steps): Judged[] {
  let at = 0
  return steps.measures.map(({ anchor, content }) => {
    while (at > 0 && words.tokens[at]!.start > anchor.start) at--
    while (words.tokens[at]!.end <= anchor.start) at++
    let to = at
    while (to < words.tokens.length && words.tokens[to]!.start < anchor.end) to++
    const denial = content.cue ? Math.min(at, tokenAt(words.analysis, content.cue.start)) : denialOf(words, at)
    return { from: at, to, label: content.label, isRuledOut: content.status === 'ruled-out', denial }
  })
}

/** First token of the auxiliaries and the subject right before the step's verb: "the bank | will not | sell its fleet". */
function denialOf(words: Words, step: number): number {
  const { from } = moodOf(words, step)
  const chunk = chunksOf(words)[from - 1]
  return chunk && chunk.to === from && words.tokens[from - 1]!.sentence === words.tokens[step]!.sentence
    ? chunk.from
    : from
}

/** "Such a move", "it" as the subject of a clause under a verb of saying. */
function pointedSteps(words: Words, steps: Steps): Judged[] {
  const chunks = chunksOf(words)
  const pointed: Judged[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.from !== at || !pointsBack(words, chunk)) continue
    if (!/^(?:MD|VBZ|VBD|VBP|RB)$/.test(words.tags[chunk.to] ?? '')) continue
    const label = steps.lastNamed(words.tokens[at]!.start, 1)
    if (label !== null) pointed.push({ from: chunk.from, to: chunk.to, label, isRuledOut: false, denial: chunk.from })
  }
  return pointed
}

function judged(words: Words, found: readonly Finding[], step: Judged): Finding<Position> | null {
  const { to: limit } = sentenceRange(words, step.from)
  const speaker = sayingBefore(words, step.from)
  const verdict = verdictAfter(words, step.to, limit)
  const stance: Stance | null =
    speaker?.isWarning && isSubject(words, step.to, limit)
      ? 'against'
      : step.isRuledOut
        ? 'against'
        : (verdict?.stance ?? null)
  if (stance === null) return null
  const end = verdict?.to ?? (speaker?.isWarning ? tailEnd(words, step.to, limit) : step.to)
  const actor = speaker ? actorName(words, found, speaker.actor) : sourceOf(words, found, { from: step.from, to: end })
  if (actor === null) return null
  const condition = stance === 'against' ? null : conditionOf(words, end, step.from)
  const { text } = words.analysis
  const start = speaker ? startOf(words, step, speaker) : words.tokens[step.isRuledOut ? step.denial : step.from]!.start
  const anchor = anchorAt(text, {
    start,
    end: spanOf(words, { from: step.from, to: Math.max(end, condition?.from === end ? condition.to : 0) }).end,
  })
  const said = condition && spanOf(words, condition)
  return {
    rule: judgement.name,
    anchor,
    content: {
      kind: 'position',
      actor,
      measure: step.label,
      stance: said ? 'conditional' : stance,
      condition: said && text.slice(said.start, said.end),
    },
  }
}

/** From who speaks, where that stands near. */
function startOf(words: Words, step: Range, speaker: Speaker): number {
  const own = words.tokens[step.from]!.start
  const { start } = spanOf(words, speaker.actor)
  return own - start > FAR ? own : start
}

/** Who says the words of the range, by the attribution that holds them; an outlet only passes things on. */
function sourceOf(words: Words, found: readonly Finding[], range: Range): string | null {
  const { start, end } = spanOf(words, range)
  const speech = speechAround(found, start, end)
  return speech && speech.sourceKind !== 'outlet' && speech.sourceKind !== 'document' ? speech.source : null
}

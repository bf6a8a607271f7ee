import type { Extractor } from '../../model/extractor.ts'
import type { MeasureMention } from '../../model/measure.ts'
import type { Stance } from '../../model/position.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { agentOf } from '../measure/actor.ts'
import { verbAt } from '../measure/cues.ts'
import { moodOf } from '../measure/grammar/mood.ts'
import { type Range, sentenceRange, spanOf, type Words, wordsOf } from '../measure/grammar/words.ts'
import { judgementVerbs, judgementWords } from '../measure/lexicon.ts'
import { actorName } from './finding.ts'
import { judgementVerbForms, sayingForms, warningForms } from './lexicon.ts'
import { measuresIn } from './target.ts'

/** Tokens between a verb of saying and the step it judges, and between the step and the judging word. */
const NEAR = 4
const REACH = 9
const LONGEST_TAIL = 12

/**
 * A side that follows from how somebody judges a step: "said a tunnel would be a mistake", "argues that a recount is
 * necessary", "warned that strikes could spread". A step that is judged by nobody, or only told of, gives nothing.
 */
export const judgement: Extractor = {
  name: 'position/judgement',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'attribution'],
  extract(analysis, found) {
    const words = wordsOf(analysis)
    const positions: Finding[] = []
    for (const measure of measuresIn(found)) {
      const one = judged(words, found, measure)
      if (one) positions.push(one)
    }
    return positions
  },
}

function judged(words: Words, found: readonly Finding[], { anchor, content }: Finding<MeasureMention>): Finding | null {
  const from = words.tokens.findIndex(({ end }) => end > anchor.start)
  const { to: limit } = sentenceRange(words, from)
  let to = from
  while (to < limit && words.tokens[to]!.start < anchor.end) to++
  const speaker = sayingBefore(words, from)
  const verdict = verdictAfter(words, to, limit)
  const stance = speaker?.isWarning && isSubject(words, to, limit) ? 'against' : verdict?.stance
  if (!stance) return null
  const end = verdict?.to ?? tailEnd(words, to, limit)
  const tail = { from, to: end }
  const { text } = words.analysis
  if (speaker) {
    const actor = actorName(words, found, speaker.actor)
    if (actor === null) return null
    const start = spanOf(words, speaker.actor).start
    const span = { start: anchor.start - start > 160 ? anchor.start : start, end: spanOf(words, tail).end }
    return position(anchorAt(text, span), actor, content.label, stance)
  }
  const span = spanOf(words, tail)
  const speech = found.find(
    (one) => one.content.kind === 'attribution' && one.anchor.start <= span.start && one.anchor.end >= span.end,
  )
  if (speech?.content.kind !== 'attribution' || speech.content.sourceKind === 'outlet') return null
  return position(anchorAt(text, span), speech.content.source, content.label, stance)
}

const position = (anchor: Finding['anchor'], actor: string, measure: string, stance: Stance): Finding => ({
  rule: judgement.name,
  anchor,
  content: { kind: 'position', actor, measure, stance, condition: null },
})

/** Who says, right before the step: "the union argues that | a merger". */
function sayingBefore(words: Words, from: number): { readonly actor: Range; readonly isWarning: boolean } | null {
  const { low } = words
  const { from: first } = sentenceRange(words, from)
  for (let at = from - 1; at > first && at >= from - NEAR; at--) {
    const isWarning = verbAt(words, at, warningForms) !== null
    if (!isWarning && !verbAt(words, at, sayingForms)) {
      if (/^[;:.]$/.test(low[at]!)) return null
      continue
    }
    const mood = moodOf(words, at)
    const actor = mood.negated || mood.passive ? null : agentOf(words, at)
    return actor && { actor, isWarning }
  }
  return null
}

/** Whether a verb follows, so that the step is what is spoken of. */
function isSubject({ tags }: Words, to: number, limit: number): boolean {
  for (let at = to; at < Math.min(limit, to + 3); at++) if (/^(?:MD|VB[DZP])$/.test(tags[at]!)) return true
  return false
}

function verdictAfter(
  words: Words,
  to: number,
  limit: number,
): { readonly stance: Stance; readonly to: number } | null {
  const { low, tags } = words
  if (!isSubject(words, to, limit)) return null
  let isBe = false
  for (let at = to; at < Math.min(limit, to + REACH); at++) {
    if (/^(?:not|never|neither|no)$/.test(low[at]!) || words.clitics[at] === 'RB' || /^[,;:]$/.test(low[at]!))
      return null
    if (/^(?:be|is|are|was|were|been)$/.test(low[at]!)) isBe = true
    const verb = verbAt(words, at, judgementVerbForms)
    if (verb && !isBe) return { stance: judgementVerbs.get(verb.lemma)!, to: tailEnd(words, at, limit) }
    const stance = isBe ? judgementWords.get(low[at]!) : undefined
    if (stance) return { stance, to: tailEnd(words, at + 1, limit) }
    if (/^VB[NG]$/.test(tags[at]!) && !isBe && !/^(?:been|being)$/.test(low[at]!)) return null
  }
  return null
}

function tailEnd({ low }: Words, from: number, limit: number): number {
  let to = from
  while (to < Math.min(limit, from + LONGEST_TAIL) && !/^[.,;:!?"”“—–)]$|^(?:but|while|and)$/.test(low[to]!)) to++
  return to
}

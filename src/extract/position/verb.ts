import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { agentOf, isAgent } from '../measure/actor.ts'
import { verbAt } from '../measure/cues.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { type Mood, moodOf } from '../measure/grammar/mood.ts'
import { fullPhrase } from '../measure/grammar/phrases.ts'
import { type Range, sentenceRange, type Words, wordsOf } from '../measure/grammar/words.ts'
import { tokenAt } from '../surface/subjects.ts'
import { positionFinding } from './finding.ts'
import { type StanceCue, stanceVerbForms, stanceVerbs } from './lexicon.ts'
import { type Measures, measuresBetween, measuresIn, type Target, targetAt } from './target.ts'

/**
 * A side taken by a verb: "the union opposes the merger", "would accept one if fares fell", "urged the owner to sell",
 * "the levy was condemned by growers". The subject must be somebody; the object must be a step, or point at one.
 */
export const verb: Extractor = {
  name: 'position/verb',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'attribution'],
  extract(analysis, found) {
    const words = wordsOf(analysis)
    const measures = measuresIn(found)
    const positions: Finding[] = []
    for (const {
      heading,
      tokens: [from, to],
    } of analysis.sentences) {
      if (heading) continue
      for (let at = from; at < to; at++) {
        const here = verbAt(words, at, stanceVerbForms)
        if (!here) continue
        const mood = moodOf(words, at)
        for (const cue of stanceVerbs.get(here.lemma)!) {
          const one = sideOf(words, measures, found, cue, { from: at, to: here.to }, mood)
          if (one) {
            positions.push(one)
            break
          }
        }
      }
    }
    return positions
  },
}

function sideOf(
  words: Words,
  measures: Measures,
  found: readonly Finding[],
  cue: StanceCue,
  at: Range,
  mood: Mood,
): Finding | null {
  const stance = mood.negated ? cue.negated : cue.stance
  if (stance === null) return null
  if (mood.passive) return passive(words, measures, found, cue, at, stance)
  const target = objectOf(words, measures, cue, at)
  const actor = target && agentOf(words, at.from)
  // "asked if she would back the tax": whose question it is settles nothing
  if (!target || !actor || isAsked(words, actor.from)) return null
  return positionFinding(words, found, {
    rule: verb.name,
    stance,
    actor,
    target,
    cue: { from: Math.min(mood.from, at.from), to: at.to },
  })
}

function objectOf(words: Words, measures: Measures, { frames }: StanceCue, { to }: Range): Target | null {
  const { low, tags } = words
  for (const frame of frames) {
    let start = -1
    if (frame === 'np') start = /^(?:RB)$/.test(tags[to] ?? '') || /^["“‘]$/.test(low[to] ?? '') ? to + 1 : to
    else if (frame === 'ing')
      start = tags[to] === 'VBG' ? to : tags[to + 1] === 'VBG' && tags[to] === 'RB' ? to + 1 : -1
    else if (frame === 'to') start = low[to] === 'to' && tags[to + 1] === 'VB' ? to + 1 : -1
    else if (frame === 'that') start = low[to] === 'that' ? to + 1 : -1
    else if (frame === 'who-to' || frame === 'who-for')
      start = pastSomebody(words, to, frame === 'who-to' ? 'to' : 'for')
    else if (low[to] === frame) start = to + 1
    const target = start < 0 ? null : targetAt(words, measures, start)
    if (target) return target
  }
  return null
}

/** Token behind "somebody to" or "somebody for"; -1 where no such words follow. */
function pastSomebody(words: Words, at: number, link: string): number {
  const chunk = chunksOf(words)[at]
  if (!chunk || chunk.from !== at) return -1
  for (const end of [chunk.to, fullPhrase(words, chunk).to]) if (words.low[end] === link) return end + 1
  return -1
}

/** "The levy was rejected by growers": the actor stands behind "by", the step is the subject. */
function passive(
  words: Words,
  measures: Measures,
  found: readonly Finding[],
  cue: StanceCue,
  at: Range,
  stance: StanceCue['stance'],
): Finding | null {
  const { low, tokens } = words
  if (!cue.frames.includes('np') || low[at.to] !== 'by') return null
  const chunk = chunksOf(words)[at.to + 1]
  if (!chunk || !isAgent(words, chunk)) return null
  const { from } = sentenceRange(words, at.from)
  const subject = measuresBetween(measures, tokens[from]!.start, tokens[at.from]!.start).at(-1)
  if (!subject) return null
  const whole = fullPhrase(words, chunk)
  return positionFinding(words, found, {
    rule: verb.name,
    stance,
    actor: whole,
    target: { label: subject.content.label, end: tokens[at.to - 1]!.end },
    cue: { from: tokenAt(words.analysis, subject.anchor.start), to: at.to },
  })
}

function isAsked({ low }: Words, subject: number): boolean {
  return /^(?:if|whether)$/.test(low[subject - 1] ?? '')
}

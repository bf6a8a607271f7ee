import type { Extractor } from '../../model/extractor.ts'
import { agentOf, isAgent } from '../measure/actor.ts'
import { verbAt } from '../measure/cues.ts'
import { judgementAt } from '../measure/governor.ts'
import { chunksOf } from '../measure/grammar/chunks.ts'
import { type Mood, moodOf } from '../measure/grammar/mood.ts'
import { fullPhrase, isTemporal } from '../measure/grammar/phrases.ts'
import { type Range, sentenceRange, type Words } from '../measure/grammar/words.ts'
import { tokenAt } from '../surface/subjects.ts'
import type { SideTaken } from './finding.ts'
import { type StanceCue, stanceVerbForms, stanceVerbs, willingness } from './lexicon.ts'
import { takeSides } from './sides.ts'
import type { Steps, Target } from './steps.ts'

/**
 * A side taken by a verb: "the union opposes the merger", "would accept one if fares fell", "urged the owner to sell",
 * "the levy was condemned by growers". The subject must be somebody; the object must be a step, or point at one.
 */
export const verb: Extractor = {
  name: 'position/verb',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'attribution'],
  extract: (analysis, found) => takeSides(analysis, found, sideAt),
}

function sideAt(words: Words, steps: Steps, at: number): SideTaken | null {
  const here = verbAt(words, at, stanceVerbForms)
  if (!here) return null
  const mood = moodOf(words, at)
  for (const cue of stanceVerbs.get(here.lemma)!) {
    if (cue.frames.includes('judged')) {
      const side = mood.negated || mood.passive ? null : judged(words, steps, { from: at, to: here.to })
      if (side) return side
      continue
    }
    const holder = holderOf(words, at, mood)
    if (holder === null) return null
    const stance = mood.negated !== holder.isContrary ? cue.negated : cue.stance
    // "had considered", "debated": what was weighed once may be settled since
    if (cue.stance === 'undecided' && mood.realis === 'happened' && words.tags[at] !== 'VBG') continue
    const range = { from: at, to: here.to }
    const side =
      stance &&
      (mood.passive
        ? passive(words, steps, cue, range)
        : active(words, steps, cue, { ...here, from: at, holder: holder.verb }))
    if (stance && side) return { ...side, rule: verb.name, stance }
  }
  return null
}

/** "considers the merger a mistake", "called it unfair": what it is called tells the side. */
function judged(words: Words, steps: Steps, at: Range): SideTaken | null {
  const target = steps.targetAt(at.to)
  if (!target) return null
  const verdict = judgementAt(words, tokenAt(words.analysis, target.end))
  const actor = verdict && agentOf(words, at.from)
  return actor && { rule: verb.name, stance: verdict.verdict, actor, target, cue: { from: at.from, to: verdict.to } }
}

/** The verb whose subject holds the side, and whether it is the contrary of the one told. */
interface Holder {
  readonly verb: number
  readonly isContrary: boolean
}

/**
 * Who holds what the verb tells: its own subject; of an infinitive the subject of a word of will or refusal ("voted to
 * back"). What one must do, is asked to or is accused of tells nothing: null.
 */
function holderOf(words: Words, at: number, { realis, from }: Mood): Holder | null {
  const { low, bare, tags } = words
  if (realis === 'due' || /^(?:of|from)$/.test(low[at - 1] ?? '')) return null
  if (low[from] !== 'to') return { verb: at, isContrary: false }
  const { from: first } = sentenceRange(words, at)
  let governor = from - 1
  const chunk = chunksOf(words)[governor]
  // "voted | on Friday | to back"
  if (chunk && isTemporal(words, chunk))
    governor = chunk.from - (/^(?:on|in|at|last)$/.test(low[chunk.from - 1] ?? '') ? 2 : 1)
  const keeps = governor < first ? null : willingness(bare[governor]!)
  if (keeps === null) return null
  return { verb: /^VB/.test(tags[governor]!) ? governor : at, isContrary: !keeps }
}

type Parts = Pick<SideTaken, 'actor' | 'target' | 'cue'>

function active(
  words: Words,
  steps: Steps,
  cue: StanceCue,
  at: Range & { readonly object: number; readonly holder: number },
): Parts | null {
  const target = objectOf(words, steps, cue, at, at.object)
  const actor = target && agentOf(words, at.holder)
  // "asked if she would back the tax": whose question it is settles nothing
  if (!target || !actor || isAsked(words, actor.from) || isSubjunctive(words, at.from, actor)) return null
  return { actor, target, cue: { from: Math.min(moodOf(words, at.from).from, at.from), to: at.to } }
}

function objectOf(words: Words, steps: Steps, { frames }: StanceCue, { to }: Range, object: number): Target | null {
  const { low, tags } = words
  for (const frame of frames) {
    let start = -1
    if (frame === 'np' && object < to) start = object
    else if (frame === 'np') start = /^(?:RB)$/.test(tags[to] ?? '') || /^["“‘]$/.test(low[to] ?? '') ? to + 1 : to
    else if (frame === 'ing')
      start = tags[to] === 'VBG' ? to : tags[to + 1] === 'VBG' && tags[to] === 'RB' ? to + 1 : -1
    else if (frame === 'to') start = pastTo(words, to)
    else if (frame === 'that') start = low[to] === 'that' ? to + 1 : -1
    else if (frame === 'who-to' || frame === 'who-for')
      start = pastSomebody(words, to, frame === 'who-to' ? 'to' : 'for')
    else if (low[to] === frame) start = to + 1
    const target = start < 0 ? null : steps.targetAt(start)
    if (target) return target
  }
  return null
}

/** The verb behind "to" and adverbs; -1 where none stands there. */
function pastTo({ low, tags }: Words, at: number): number {
  if (low[at] !== 'to') return -1
  let verb = at + 1
  while (tags[verb] === 'RB' || /^["“‘]$/.test(low[verb] ?? '')) verb++
  return tags[verb] === 'VB' ? verb : -1
}

/** Token behind "somebody to" or "somebody for"; -1 where no such words follow. */
function pastSomebody(words: Words, at: number, link: string): number {
  const chunk = chunksOf(words)[at]
  if (!chunk || chunk.from !== at) return -1
  for (const end of [chunk.to, fullPhrase(words, chunk).to]) if (words.low[end] === link) return end + 1
  return -1
}

/** "The levy was rejected by growers": the actor stands behind "by", the step is the subject. */
function passive(words: Words, steps: Steps, cue: StanceCue, at: Range): Parts | null {
  const { low, tokens } = words
  if (!cue.frames.includes('np') || low[at.to] !== 'by') return null
  const chunk = chunksOf(words)[at.to + 1]
  if (!chunk || !isAgent(words, chunk)) return null
  const { from } = sentenceRange(words, at.from)
  const subject = steps.between(tokens[from]!.start, tokens[at.from]!.start).at(-1)
  if (!subject) return null
  return {
    actor: fullPhrase(words, chunk),
    target: { label: subject.content.label, end: tokens[at.to - 1]!.end },
    cue: { from: tokenAt(words.analysis, subject.anchor.start), to: at.to },
  }
}

function isAsked({ low }: Words, subject: number): boolean {
  return /^(?:if|whether)$/.test(low[subject - 1] ?? '')
}

/** "demanded that the council reject the levy": it is asked to, and has said nothing. */
function isSubjunctive({ low, tags }: Words, verb: number, { from, to }: Range): boolean {
  return /^VBP?$/.test(tags[verb]!) && low[from - 1] === 'that' && /^NNP?$/.test(tags[to - 1]!) && to === verb
}

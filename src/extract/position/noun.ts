import type { Extractor } from '../../model/extractor.ts'
import type { Stance } from '../../model/position.ts'
import { agentOf, isAgent } from '../measure/actor.ts'
import { type Chunk, chunksOf } from '../measure/grammar/chunks.ts'
import { moodOf } from '../measure/grammar/mood.ts'
import { fullPhrase } from '../measure/grammar/phrases.ts'
import { type Range, sentenceRange, type Words } from '../measure/grammar/words.ts'
import { singular } from '../surface/lexicon.ts'
import { tokenAt } from '../surface/subjects.ts'
import type { SideTaken } from './finding.ts'
import { type StanceNoun, stanceNouns } from './lexicon.ts'
import { takeSides } from './sides.ts'
import type { Steps } from './steps.ts'

/** Verbs that only lend a noun its doer: "voiced support for", "has plans to". */
const LIGHT =
  /^(?:ha(?:s|ve|d|ving)|announc(?:e|es|ed|ing)|signal(?:s|led|ed|ing|ling)?|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|indicat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|reiterat(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|renew(?:s|ed|ing)?|unveil(?:s|ed|ing)?|outlin(?:e|es|ed|ing)|mak(?:e|es|ing)|made|confirm(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|show(?:s|ed|n|ing)?|issu(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|join(?:s|ed|ing)?|back(?:s|ed|ing)?|is|are|was|were)$/

/** Verbs that end a side: "withdrew her support for". Whoever ends an objection is not yet in favour. */
const ENDING =
  /^(?:withdr(?:aw|aws|ew|awn|awing)|drop(?:s|ped|ping)?|pull(?:s|ed|ing)?|end(?:s|ed|ing)?|abandon(?:s|ed|ing)?|rescind(?:s|ed|ing)?|renounc(?:e|es|ed|ing)|revers(?:e|es|ed|ing))$/
const ENDED: Readonly<Partial<Record<Stance, Stance>>> = { for: 'against' }

/**
 * A side told by a noun: "critics of the cull", "voiced support for a pause", "her opposition to the sale", "the sale met
 * resistance from growers".
 */
export const noun: Extractor = {
  name: 'position/noun',
  requires: ['sentences', 'tokens'],
  reads: ['measure', 'attribution', 'position'],
  extract: (analysis, found) => takeSides(analysis, found, sideAt),
}

function sideAt(words: Words, steps: Steps, at: number): SideTaken | null {
  if (!/^NNS?$/.test(words.tags[at]!)) return null
  const cues = stanceNouns.get(words.bare[at]!) ?? stanceNouns.get(singular(words.bare[at]!)) ?? []
  for (const cue of cues) {
    const side = cue.who === 'from' ? fromOthers(words, steps, cue, at) : withTarget(words, steps, cue, at)
    if (side) return side
  }
  return null
}

function withTarget(words: Words, steps: Steps, cue: StanceNoun, at: number): SideTaken | null {
  const { low, tags } = words
  const chunk = chunksOf(words)[at]
  if (!chunk || chunk.head !== at) return null
  // "her advice was to sell"
  const link = /^(?:is|was|remains|remained)$/.test(low[at + 1] ?? '') && low[at + 2] === 'to' ? at + 2 : at + 1
  if (!cue.frames.includes(low[link] ?? '')) return null
  const isDenied = Array.from({ length: at - chunk.from }, (_, i) => low[chunk.from + i]!).includes('no')
  const isEnded = ENDING.test(words.bare[chunk.from - 1] ?? '') && /^VB/.test(tags[chunk.from - 1]!)
  const stance = isDenied ? cue.negated : isEnded ? ENDED[cue.stance] : cue.stance
  const target = stance && steps.targetAt(tags[link + 1] === 'RB' ? link + 2 : link + 1)
  if (!stance || !target) return null
  const actor = cue.who === 'own' ? chunk : ownerOf(words, chunk)
  return actor && { rule: noun.name, stance, actor, target, cue: { from: chunk.from, to: link + 1 } }
}

/** Whether the verb at `at` only lends a noun its doer, or ends what the noun names. */
const isLent = ({ bare }: Words, at: number): boolean => LIGHT.test(bare[at]!) || ENDING.test(bare[at]!)

/** Whose the noun is: its possessor, or the subject of the light verb before it, or of what is said there is ("no plans"). */
function ownerOf(words: Words, chunk: Chunk): Range | null {
  const { low, clitics, tags } = words
  const lent = chunk.from - 1
  if (tags[chunk.from] === 'PRP$') {
    const doer = lent >= 0 && isLent(words, lent) && !moodOf(words, lent).passive ? agentOf(words, lent) : null
    return doer ?? { from: chunk.from, to: chunk.from + 1 }
  }
  for (let at = chunk.from; at < chunk.head; at++) {
    const owner = { from: chunk.from, to: at + 1 }
    if (clitics[at] === 'POS') return isAgent(words, owner) ? owner : null
  }
  const verb = chunk.from - 1
  const { from } = sentenceRange(words, chunk.from)
  if (verb <= from || !isLent(words, verb) || moodOf(words, verb).negated) return null
  if (low[verb - 1] !== 'there') return agentOf(words, verb)
  const saying = low[verb - 2] === 'that' ? verb - 3 : verb - 2
  return saying > from && /^VB/.test(tags[saying]!) ? agentOf(words, saying) : null
}

/** "The ban has drawn criticism from growers": the step is the subject, the actors stand behind the preposition. */
function fromOthers(words: Words, steps: Steps, cue: StanceNoun, at: number): SideTaken | null {
  const { low, tokens, tags } = words
  if (!cue.frames.includes(low[at + 1] ?? '')) return null
  const chunks = chunksOf(words)
  const actor = chunks[at + 2]
  const chunk = chunks[at]
  if (!actor || actor.from !== at + 2 || !chunk || !isAgent(words, actor)) return null
  const { from } = sentenceRange(words, at)
  const verb = chunk.from - 1
  if (verb <= from || !/^VB/.test(tags[verb]!)) return null
  const subject = steps.between(tokens[from]!.start, tokens[moodOf(words, verb).from]!.start)
  if (subject.length !== 1) return null
  const first = tokenAt(words.analysis, subject[0]!.anchor.start)
  return {
    rule: noun.name,
    stance: cue.stance,
    actor: fullPhrase(words, actor),
    target: { label: subject[0]!.content.label, end: tokens[at]!.end },
    cue: { from: first, to: at + 1 },
  }
}

import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import { childrenOf } from '../clause/tree.ts'
import { isAgent } from './agents.ts'
import { type CueAt, cuesOf } from './cues.ts'
import type { Range } from './extent.ts'
import { prepositionOf } from './frames.ts'
import { actionOf, isGeneral, type PolicyGrade } from './lexicon.ts'
import { coreOf, isSum, isThing } from './policy.ts'
import { statusUnder } from './status.ts'
import { isNoun } from './tree.ts'
import { judgementOf } from './verdict.ts'

/** What tells how far the step of a noun phrase has come. */
export interface Governor {
  readonly status: MeasureStatus
  readonly cue: Range | null
  readonly taker: Phrase | null
}

/** A cue with the frame by which it governs a noun. */
export interface Governing {
  readonly at: CueAt
  readonly frame: string
}

/** Doing these to a noun of policy is the subject's own step. */
const TAKEN: ReadonlySet<MeasureStatus> = new Set(['done', 'underway', 'authorized'])

/** For each noun that a cue governs, that cue; of "a range of options" the options. */
export function governingByNoun(analysis: Analysis): ReadonlyMap<number, Governing> {
  const map = new Map<number, Governing>()
  const put = (word: number, governing: Governing) => {
    const core = coreOf(analysis, word)
    if (core !== word) for (const one of joinedTo(analysis, core)) put(one, governing)
    if (!map.has(word)) map.set(word, governing)
    for (const example of examplesOf(analysis, word)) put(example, governing)
  }
  for (const at of cuesOf(analysis)) {
    for (const { frame, word, clause } of at.governs) if (clause === null) put(word, { at, frame })
  }
  return map
}

function joinedTo(analysis: Analysis, head: number): number[] {
  const others = childrenOf(analysis, head).filter((at) => analysis.words[at]!.relation === 'conj')
  return [head, ...others.flatMap((at) => joinedTo(analysis, at))]
}

/** "measures including a curfew", "steps such as a ban". */
function examplesOf(analysis: Analysis, head: number): number[] {
  return childrenOf(analysis, head).flatMap((at) => {
    if (at < head || analysis.words[at]!.relation !== 'nmod') return []
    return /^(?:including|like|such as|as)$/.test(prepositionOf(analysis, at) ?? '') ? joinedTo(analysis, at) : []
  })
}

/** Status by the verb or noun before the phrase; null where it governs none of this kind. */
export function under(
  analysis: Analysis,
  head: number,
  grade: PolicyGrade | null,
  { at, frame }: Governing,
): Governor | null {
  for (const cue of at.cues) {
    if (cue.status === null) continue
    if (frame === 'np' && cue.frames.has('judged') && at.clause && judgementOf(analysis, at.clause, head)) {
      if (grade !== null || isThing(analysis, head)) return { status: cue.status, cue: at.words, taker: null }
    }
    if (!cue.frames.has(frame)) continue
    const isFresh = cue.fresh.has(frame) && (isNew(analysis, head) || isSum(analysis, head))
    const isOpen = cue.open.has(frame) || isFresh
    if (!isOpen && grade === null) continue
    if (cue.strict.has(frame) && grade !== 'strong') continue
    const isDraft = cue.lemma === 'introduce' && isGeneral(analysis.words[head]!.lemma, 'draft')
    const status = isDraft ? 'proposed' : statusUnder(cue, at.reality, at.isDenied)
    if (status === null) continue
    if (isDecree(at)) return null
    if (cue.lemma === 'include' && grade !== 'strong' && !isListed(analysis, at)) continue
    const isAgents = at.holder !== null && isAgent(analysis, at.holder)
    // Whatever somebody opposes is open to a decision; but one also supports a friend, and a pillar supports a roof.
    // "The hall is for concerts"
    if (frame === 'self' && !isAgents) return null
    const isWeighed = isFresh && at.clause?.voice === 'passive'
    // Who authorises a study has it made.
    const isMade = isFresh && cue.status === 'authorized' && isNoun(analysis.words[head]!)
    const isStep = isMade || isThing(analysis, head) || isSum(analysis, head)
    if (grade === null && (!(isAgents || isWeighed) || !isStep)) return null
    const isBare = frame === 'np' && at.clause !== null && at.reality !== 'aimed at' && at.clause.predicate === at.word
    if (grade === 'weak' && !isAgents && isBare && cue.lemma !== 'include' && at.clause?.voice !== 'passive')
      return null
    return { status, cue: at.words, taker: TAKEN.has(cue.status) && isAgents ? at.holder : null }
  }
  return null
}

/** "a night bus", not "the evidence". */
const isNew = (analysis: Analysis, head: number): boolean =>
  childrenOf(analysis, head).some((at) => at < head && /^an?$/i.test(analysis.words[at]!.text))

/** "imposed sanctions": the doing itself is the step. */
const isDecree = ({ clause, word }: CueAt): boolean =>
  clause !== null &&
  clause.predicate === word &&
  clause.form === 'finite' &&
  clause.voice === 'active' &&
  actionOf(clause.lemma)?.grade === 'decree'

/** "Options on the table include a blockade": the subject names steps. */
export function isListed({ words }: Analysis, { holder }: CueAt): boolean {
  return holder?.heads.some((head) => isGeneral(words[head]!.lemma, 'list')) ?? false
}

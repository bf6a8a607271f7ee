import type { MeasureStatus } from '../../model/measure.ts'
import { agentOf } from './actor.ts'
import type { CueAt } from './cues.ts'
import { chunksOf } from './grammar/chunks.ts'
import type { Range, Words } from './grammar/words.ts'
import { judgementWords, sides, type Verdict } from './lexicon.ts'
import { isThing, type PolicyPhrase } from './policy-phrase.ts'
import { statusUnder } from './status.ts'

/** What tells how far the step of a noun phrase has come. */
export interface Governor {
  readonly status: MeasureStatus
  readonly cue: Range | null
  readonly taker: Range | null
}

/** A cue with the frame by which it governs what follows. */
export interface Governing {
  readonly at: CueAt
  readonly frame: string
}

/** Doing these to a noun of policy is the taker's own step. */
const TAKEN: ReadonlySet<MeasureStatus> = new Set(['done', 'underway', 'authorized'])
const LISTING = /^(?:options?|measures?|steps?|proposals?|plans?|packages?|demands?)$/

/** For each token index at which a cue's noun phrase may start, that cue and its frame. */
export function governorsByStart(words: Words, cues: readonly CueAt[]): ReadonlyMap<number, Governing> {
  const { low, tags } = words
  const chunks = chunksOf(words)
  const map = new Map<number, Governing>()
  const put = (start: number, at: CueAt, frame: string) => {
    if (!map.has(start) && chunks[start]?.from === start) map.set(start, { at, frame })
  }
  for (const at of cues) {
    const start = at.to
    if (at.mood !== null && !at.mood.passive) {
      const clause = low[start] === 'that' ? start + 1 : start
      if (at.cues.some(({ frames }) => frames.has('clause')) && clause > start)
        for (let i = clause; i < clause + 3; i++) put(i, at, 'clause')
      put(start, at, 'np')
      if (tags[start] === 'RB' || /^["“‘]$/.test(low[start] ?? '')) put(start + 1, at, 'np')
      const other = chunks[start]
      if (other && other.from === start && low[other.to] === 'for') put(other.to + 1, at, 'who-for')
    }
    if (low[start] !== undefined && low[start] !== 'that' && /^(?:IN|TO|RP)$/.test(tags[start]!))
      put(start + 1, at, low[start]!)
  }
  for (const { isOpen, ...at } of sidesOf(words)) put(at.to, at, isOpen ? 'open side' : 'side')
  return map
}

const BE = /^(?:is|are|was|were|be|been|am|remain|remains|remained|stand|stands|stood)$/

/** "is in favour of", "remain opposed to": predicates whose object somebody takes a side on. */
function sidesOf(words: Words): (CueAt & { readonly isOpen: boolean })[] {
  const { bare, low, analysis, tags } = words
  const found: (CueAt & { readonly isOpen: boolean })[] = []
  for (const {
    heading,
    tokens: [from, to],
  } of analysis.sentences) {
    for (let at = from; at < to && !heading; at++) {
      if (!BE.test(bare[at]!)) continue
      let start = at + 1
      while (start < to && tags[start] === 'RB') start++
      const hit = sides.find(({ words: form }) => form.every((word, i) => low[start + i] === word))
      const isAgents = hit !== undefined && agentOf(words, at) !== null
      if (isAgents)
        found.push({
          from: start,
          to: start + hit.words.length,
          cues: [],
          mood: null,
          isDenied: false,
          isOpen: hit.isOpen,
        })
    }
  }
  return found
}

/** Status by the verb or noun before the phrase; null where it governs none of this kind. */
export function under(words: Words, { core, grade, whole }: PolicyPhrase, { at, frame }: Governing): Governor | null {
  if (frame === 'side' || frame === 'open side')
    return grade !== null || (frame === 'open side' && isThing(words, core))
      ? { status: 'considered', cue: at, taker: null }
      : null
  for (const cue of at.cues) {
    if (frame === 'np' && cue.frames.has('judged') && isJudged(words, { core, grade, whole }))
      return { status: cue.status, cue: at, taker: null }
    const isOpen = (frame === 'np' && cue.frames.has('any')) || (frame === 'who-for' && cue.frames.has('any-for'))
    if (frame === 'clause' && (grade === null || !isSubject(words, whole, grade))) continue
    if (!isOpen && (!cue.frames.has(frame) || grade === null)) continue
    const status = statusUnder(cue, at)
    if (status === null) continue
    if (cue.lemma === 'include' && !isListed(words, at.from)) continue
    const agent = at.mood && !at.mood.passive ? agentOf(words, at.from) : null
    // Whatever somebody opposes is open to a decision; but one also supports a friend, and a pillar supports a roof.
    if (isOpen && grade === null && (agent === null || !isThing(words, core))) return null
    const isBare = at.mood !== null && frame === 'np' && at.mood.realis !== 'none'
    if (grade === 'weak' && agent === null && isBare && cue.lemma !== 'include') return null
    return { status, cue: at, taker: TAKEN.has(cue.status) ? agent : null }
  }
  return null
}

/** Whether a verb follows the phrase; a weak noun needs a modal, for it may tell of anything else. */
function isSubject({ tags }: Words, { to }: Range, grade: 'strong' | 'weak'): boolean {
  const at = tags[to] === 'RB' ? to + 1 : to
  return tags[at] === 'MD' || (grade === 'strong' && /^VB[ZPD]$/.test(tags[at] ?? ''))
}

/** "considers the sale a mistake", "calls the levy unfair". */
function isJudged(words: Words, { core, grade, whole }: Omit<PolicyPhrase, 'isVague'>): boolean {
  // one also calls a remark a disgrace: only policy, and the union of two bodies, is a step
  const isUnion = words.bare[core.head] === 'union' && words.low[core.to] === 'of'
  return (grade !== null || isUnion) && judgementAt(words, whole.to) !== null
}

/** The judging word right at token `at` or behind an article, "as" or a quotation mark; null where none stands there. */
export function judgementAt({ low }: Words, at: number): { readonly verdict: Verdict; readonly to: number } | null {
  const start = /^(?:a|an|as|[“"‘'])$/.test(low[at] ?? '') ? at + 1 : at
  for (let i = start; i <= start + (start === at ? 1 : 2); i++) {
    const verdict = judgementWords.get(low[i] ?? '')
    if (verdict) return { verdict, to: i + 1 }
  }
  return null
}

/** "Options on the table include a blockade": the subject names steps. */
function isListed({ bare, tokens }: Words, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 6 && tokens[at]!.sentence === tokens[verb]!.sentence; at--)
    if (LISTING.test(bare[at]!)) return true
  return false
}

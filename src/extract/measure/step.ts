import type { Extractor } from '../../model/extractor.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { agentOf, isAgent } from './actor.ts'
import { Cover } from './cover.ts'
import { type CueAt, cuesOf, verbAt } from './cues.ts'
import { measureFinding } from './finding.ts'
import { chunksOf } from './grammar/chunks.ts'
import { moodOf } from './grammar/mood.ts'
import { nameEndingAt } from './grammar/names.ts'
import { fullPhrase, isTemporal, verbPhrase } from './grammar/phrases.ts'
import { type Range, sentenceRange, spanOf, type Words, wordsOf } from './grammar/words.ts'
import { actionForms, actions, loneActions, personalActions } from './lexicon.ts'
import { statusUnder } from './status.ts'

/** Where a cue's complement stands: its verb, who would do it, and whether "not" stands before it. */
interface Complement {
  readonly verb: number
  /** The phrase that is to be done to, in the passive: "that the mine be closed". */
  readonly patient: Range | null
  readonly taker: Range | null
  readonly isNot: boolean
}

/** Longest way in tokens from "that" to its verb. */
const REACH = 14

/**
 * A verb phrase under a word that proposes, weighs, orders or refuses it: "urged the owner to close two pits", "no plans to
 * sell", "ruled out raising the fee", "suggested that the vote be put off".
 */
export const step: Extractor = {
  name: 'measure/step',
  requires: ['sentences', 'tokens'],
  reads: [],
  extract(analysis) {
    const words = wordsOf(analysis)
    const found: Finding[] = []
    const cover = new Cover(words)
    const keep = (one: Finding | null) => {
      if (!one || cover.has(one.anchor)) return
      cover.add(one.anchor)
      found.push(one)
    }
    for (const cueAt of cuesOf(words)) keep(stepUnder(words, cueAt))
    for (const {
      heading,
      tokens: [from],
    } of analysis.sentences)
      if (!heading) keep(opening(words, from))
    return found
  },
}

/** "Raising the toll would", "The state buying the mine could": a gerund that opens a sentence and what it might bring. */
function opening(words: Words, from: number): Finding | null {
  const chunk = chunksOf(words)[from]
  const at = chunk && chunk.from === from && words.tags[chunk.to] === 'VBG' ? chunk.to : from
  const phrase = words.tags[at] === 'VBG' && verbAt(words, at, actionForms) ? verbPhrase(words, at) : null
  if (!phrase || words.tags[phrase.to] !== 'MD') return null
  return measureFinding(words, {
    rule: step.name,
    phrase: { from, to: phrase.to },
    status: 'considered',
    taker: null,
    cue: null,
  })
}

function stepUnder(words: Words, cueAt: CueAt): Finding | null {
  for (const cue of cueAt.cues) {
    const status = statusUnder(cue, cueAt)
    if (status === null) continue
    for (const frame of cue.frames) {
      const complement = complementOf(words, cueAt, frame)
      if (!complement || !verbAt(words, complement.verb, actionForms)) continue
      if (isAimless(words, cueAt, frame)) continue
      const phrase = complementPhrase(words, complement)
      if (!phrase) continue
      return measureFinding(words, {
        rule: step.name,
        phrase,
        status: complement.isNot ? opposite(status) : status,
        taker: complement.taker,
        cue: cueAt,
      })
    }
  }
  return null
}

/** "The rule aims to curb noise": an aim that nobody has is no plan. */
function isAimless(words: Words, { from, mood }: CueAt, frame: string): boolean {
  const isOwn = (frame === 'to' || frame === 'ing') && mood !== null && !mood.passive
  return isOwn && mood.realis !== 'none' && agentOf(words, from) === null
}

function complementPhrase(words: Words, { verb, patient }: Complement): Range | null {
  const phrase = verbPhrase(words, verb)
  if (patient) return { from: patient.from, to: phrase?.to ?? verb + 1 }
  const action = verbAt(words, verb, actionForms)!
  if (actions.get(action.lemma) === 'gain') return null
  if (LETTING.test(action.lemma)) return letPhrase(words, verb)
  if (!personalActions.has(action.lemma) && isPerson(words, action.object)) return null
  if (!phrase) return loneActions.has(action.lemma) ? { from: verb, to: action.to } : null
  // "to order one" names no step without the words before it
  return phrase.to === action.to + 1 && /^(?:it|one|this|that|them|him|her|us|me|so)$/.test(words.low[action.to]!)
    ? null
    : phrase
}

/** Whether the phrase at token `at` is a person's name: "to stop Nordahl" is no step. */
function isPerson(words: Words, at: number): boolean {
  const chunk = chunksOf(words)[at]
  return chunk?.from === at && nameEndingAt(words, spanOf(words, chunk).end)?.kind === 'person'
}

const LETTING = /^(?:let|allow|permit)$/

/** What somebody is to be let do: "let it close the line", "allow shops to open". */
function letPhrase(words: Words, verb: number): Range | null {
  const whom = chunksOf(words)[verb + 1]
  if (!whom || whom.from !== verb + 1) return verbPhrase(words, verb)
  const at = words.low[whom.to] === 'to' ? whom.to + 1 : whom.to
  return words.tags[at] === 'VB' && verbAt(words, at, actionForms) ? verbPhrase(words, at) : verbPhrase(words, verb)
}

const opposite = (status: MeasureStatus): MeasureStatus => (status === 'considered' ? 'considered' : 'ruled-out')

function complementOf(words: Words, cueAt: CueAt, frame: string): Complement | null {
  const { low, tags } = words
  const { to: limit } = sentenceRange(words, cueAt.from)
  const start = cueAt.to
  switch (frame) {
    case 'to': {
      // "her advice was to sell"
      const copula = cueAt.mood === null && /^(?:is|was|remains|remained)$/.test(low[start] ?? '') ? 1 : 0
      return infinitive(words, start + copula, limit, () => takerOf(words, cueAt))
    }
    case 'ing': {
      const at = tags[start] === 'RB' ? start + 1 : start
      return at < limit && tags[at] === 'VBG'
        ? { verb: at, patient: null, taker: takerOf(words, cueAt), isNot: false }
        : null
    }
    case 'who-to': {
      const chunk = chunksOf(words)[start]
      if (cueAt.mood?.passive) return infinitive(words, start, limit, () => agentOf(words, cueAt.from))
      if (!chunk || chunk.from !== start) return null
      const whole = fullPhrase(words, chunk)
      return (
        infinitive(words, chunk.to, limit, () => (isAgent(words, chunk) ? chunk : null)) ??
        infinitive(words, whole.to, limit, () => (isAgent(words, whole) ? whole : null))
      )
    }
    case 'that':
      return thatClause(words, start, limit)
    case 'whether': {
      // "on whether the pool should close"
      const link = /^(?:on|about|over|of)$/.test(low[start] ?? '') ? start + 1 : start
      return low[link] === 'whether' ? thatClause(words, link + 1, limit) : null
    }
    default:
      return low[start] === frame && start + 1 < limit && tags[start + 1] === 'VBG'
        ? { verb: start + 1, patient: null, taker: takerOf(words, cueAt), isNot: frame === 'against' }
        : null
  }
}

function infinitive(words: Words, start: number, limit: number, taker: () => Range | null): Complement | null {
  const { low, tags } = words
  let at = pastTime(words, start)
  let isNot = false
  while (at < limit && at < start + 6 && (tags[at] === 'RB' || low[at] === 'not')) {
    if (low[at] === 'not' || low[at] === 'never') isNot = true
    at++
  }
  if (low[at] !== 'to') return null
  at++
  while (at < limit && (tags[at] === 'RB' || /^["“‘]$/.test(low[at]!))) at++
  return at < limit && tags[at] === 'VB' ? { verb: at, patient: null, taker: taker(), isNot } : null
}

/** Index behind words of time: "voted | on Friday | to sell". */
function pastTime(words: Words, start: number): number {
  const at = /^(?:on|in|at|last|this)$/.test(words.low[start] ?? '') ? start + 1 : start
  const chunk = chunksOf(words)[at]
  return chunk && chunk.from === at && isTemporal(words, chunk) ? chunk.to : start
}

/** "that Kenya should close", "that the vote be put off", "a pause could be agreed": a modal or a subjunctive is needed. */
function thatClause(words: Words, start: number, limit: number): Complement | null {
  const { low, tags } = words
  const from = low[start] === 'that' ? start + 1 : start
  const subject = chunksOf(words)[from]
  if (!subject || subject.from !== from) return null
  for (let at = subject.to; at < Math.min(limit, from + REACH); at++) {
    if (/^[,;:]$/.test(low[at]!) || /^VB[DZ]$/.test(tags[at]!)) return null
    if (!/^VB/.test(tags[at]!) || /^(?:be|have|been)$/.test(low[at]!)) continue
    const mood = moodOf(words, at)
    const isOpen =
      mood.realis === 'possible' || mood.realis === 'due' || mood.realis === 'none' || low[mood.from] === 'be'
    if (!isOpen || tags[at] === 'VBG') return null
    const whole = { from: subject.from, to: Math.min(mood.from, fullPhrase(words, subject).to) }
    return /^VB[ND]$/.test(tags[at]!)
      ? { verb: at, patient: whole, taker: null, isNot: mood.negated }
      : { verb: at, patient: null, taker: isAgent(words, whole) ? whole : null, isNot: mood.negated }
  }
  return null
}

/** Who would do what an infinitive or gerund names: the cue's subject, or whose plan it is. */
function takerOf(words: Words, { from, mood }: CueAt): Range | null {
  if (mood !== null) return mood.passive ? null : agentOf(words, from)
  const chunk = chunksOf(words)[from]
  if (!chunk) return null
  for (let at = chunk.from; at < from; at++) {
    if (words.clitics[at] !== 'POS') continue
    const owner = { from: words.tags[chunk.from] === 'DT' ? chunk.from : chunk.from, to: at + 1 }
    return isAgent(words, owner) ? owner : null
  }
  return null
}

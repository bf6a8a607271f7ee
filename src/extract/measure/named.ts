import type { Extractor } from '../../model/extractor.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { isOrganizationNoun, isPersonNoun } from '../surface/lexicon.ts'
import { agentOf } from './actor.ts'
import { type CueAt, cuesOf, verbAt } from './cues.ts'
import { isTaken, measureFinding } from './finding.ts'
import { type Chunk, chunksOf } from './grammar/chunks.ts'
import { moodOf } from './grammar/mood.ts'
import { fullPhrase, isTemporal } from './grammar/phrases.ts'
import { type Range, sentenceRange, spanOf, type Words, wordsOf } from './grammar/words.ts'
import { modifierStatus, policyGrade, predicateStatus, verbCueForms, verbCues } from './lexicon.ts'
import { statusOfDoing, statusUnder } from './status.ts'

/** What tells the status of a noun phrase. */
interface Governor {
  readonly status: MeasureStatus
  readonly cue: Range | null
  readonly taker: Range | null
}

const QUANTITY =
  /^(?:range|series|number|set|raft|package|variety|form|kind|type|round|wave|list|combination|lot|possibility)$/
const POINTING = /^(?:the|this|that|these|those|such|its|their|his|her|our|any|a|an)$/
const VAGUE =
  /^(?:idea|plan|proposal|move|measure|step|option|scheme|action|effort|response|approach|policy|strategy|solution|deal|offer|bill|law|vote|review|rule|project|programme|program|use|force|control|initiative)s?$/
/** Doing these to a noun of policy is the taker's own step. */
const TAKEN: ReadonlySet<MeasureStatus> = new Set(['done', 'underway', 'authorized'])

/**
 * A noun phrase of policy with what tells how far it has come: a verb before it ("weighs a ban on diesel cars") or behind it
 * ("the levy was rejected"), a noun ("calls for a recount"), a modifier ("the proposed merger") or, for nouns that name a
 * step by themselves, a modal ("a curfew would").
 */
export const named: Extractor = {
  name: 'measure/named',
  requires: ['sentences', 'tokens'],
  reads: ['measure'],
  extract(analysis, earlier) {
    const words = wordsOf(analysis)
    const chunks = chunksOf(words)
    const governed = governorsByStart(words, cuesOf(words))
    const found: Finding[] = []
    for (const sentence of analysis.sentences) {
      if (sentence.heading) continue
      let previous: { readonly to: number; readonly governor: Governor } | null = null
      const [from, to] = sentence.tokens
      for (let at = from; at < to; at++) {
        const chunk = chunks[at]
        if (!chunk || chunk.from !== at) continue
        const governor: Governor | null = statusOf(words, chunk, governed.get(at) ?? null, previous)
        if (!governor) continue
        const phrase = phraseOf(words, chunk)
        const { start, end } = spanOf(words, phrase)
        previous = { to: phrase.to, governor }
        at = Math.max(at, phrase.to - 1)
        if (isTaken(earlier, start, end) || isTaken(found, start, end)) continue
        found.push(measureFinding(words, { rule: named.name, phrase, ...governor }))
      }
    }
    return found
  },
}

/** "a range of military options" is about the options. */
function coreOf(words: Words, chunk: Chunk): Chunk {
  const inner = words.low[chunk.to] === 'of' ? chunksOf(words)[chunk.to + 1] : null
  return inner && inner.from === chunk.to + 1 && QUANTITY.test(words.bare[chunk.head]!) ? inner : chunk
}

function phraseOf(words: Words, chunk: Chunk): Range {
  return { from: chunk.from, to: fullPhrase(words, coreOf(words, chunk)).to }
}

function statusOf(
  words: Words,
  chunk: Chunk,
  governor: { readonly at: CueAt; readonly frame: string } | null,
  previous: { readonly to: number; readonly governor: Governor } | null,
): Governor | null {
  const core = coreOf(words, chunk)
  const { bare, low, tags } = words
  if (tags[core.head] === 'PRP' || isTemporal(words, core)) return null
  const grade = /^NNS?$/.test(tags[core.head]!) ? policyGrade(bare.slice(core.from, core.head + 1)) : null
  const size = phraseOf(words, chunk).to - chunk.from
  // "the plan", "such a move": these point back at a step that other words name
  if (
    grade !== 'strong' &&
    size <= 2 &&
    VAGUE.test(bare[core.head]!) &&
    (size === 1 || POINTING.test(low[chunk.from]!))
  )
    return null
  if (grade !== 'strong' && size === 3 && low[chunk.from] === 'such' && VAGUE.test(bare[core.head]!)) return null
  if (governor) {
    const read = under(words, core, grade, governor)
    if (read) return read
  }
  if (grade === null) return null
  const behind = predicate(words, chunk)
  if (behind) return behind
  for (let at = chunk.from; at < core.head; at++) {
    const status = modifierStatus.get(bare[at]!)
    if (status && (grade === 'strong' || status !== 'underway'))
      return { status, cue: { from: at, to: at + 1 }, taker: null }
  }
  if (
    previous &&
    chunk.from > previous.to &&
    chunk.from <= previous.to + 2 &&
    /^(?:and|or|,)$/.test(low[previous.to]!) &&
    /^(?:and|or|,)$/.test(low[chunk.from - 1]!)
  )
    return previous.governor
  return grade === 'strong' ? modal(words, chunk) : null
}

/** Status by the verb or noun before the phrase. */
function under(
  words: Words,
  core: Chunk,
  grade: 'strong' | 'weak' | null,
  { at, frame }: { at: CueAt; frame: string },
): Governor | null {
  for (const cue of at.cues) {
    const isOpen = frame === 'np' && cue.frames.has('any')
    if (!isOpen && (!cue.frames.has(frame) || grade === null)) continue
    const status = statusUnder(cue, at)
    if (status === null) continue
    const agent = at.mood && !at.mood.passive ? agentOf(words, at.from) : null
    // Whatever is opposed by somebody is open to a decision; but one also supports a friend, and a pillar supports a roof.
    if (isOpen && grade === null && (agent === null || !isThing(words, core))) return null
    if (grade === 'weak' && agent === null && at.mood !== null && frame === 'np' && at.mood.realis !== 'none')
      return null
    return { status, cue: at, taker: TAKEN.has(cue.status) ? agent : null }
  }
  return null
}

/** A definite thing that is neither person, body, place nor amount. */
function isThing({ bare, tags, low, tokens }: Words, { from, head }: Chunk): boolean {
  const word = bare[head]!
  if (!/^NNS?$/.test(tags[head]!) || isPersonNoun(word) || isOrganizationNoun(word)) return false
  return /^(?:the|a|an|this|that|any|such)$/.test(low[from]!) && head > from && !/^\p{Lu}/u.test(tokens[head]!.text)
}

/** Status by the verb behind the phrase: "was rejected", "is under consideration". */
function predicate(words: Words, chunk: Chunk): Governor | null {
  const { tags, low } = words
  const { to: limit } = sentenceRange(words, chunk.from)
  const { to: end } = phraseOf(words, chunk)
  for (let at = end; at < Math.min(limit, end + 7); at++) {
    const tag = tags[at]!
    if (/^VB[ND]$/.test(tag) || tag === 'VBG') {
      const verb = verbAt(words, at, verbCueForms)
      const mood = moodOf(words, at)
      if (verb && mood.passive && mood.from >= end) {
        for (const cue of verbCues.get(verb.lemma)!) {
          const isObject = cue.frames.has('np') || cue.frames.has('any')
          const status = isObject ? statusUnder(cue, { mood, isDenied: mood.negated }) : null
          if (status) return { status, cue: { from: at, to: verb.to }, taker: null }
        }
        return null
      }
    }
    if (/^(?:is|are|was|were|be|been|remain|remains|remained|still|now|also|currently)$/.test(low[at]!)) {
      const isDenied = low[at + 1] === 'not'
      const next = at + (isDenied ? 2 : 1)
      const hit = predicateStatus.find(({ words: form }) => form.every((word, i) => low[next + i] === word))
      if (hit)
        return isDenied ? null : { status: hit.status, cue: { from: next, to: next + hit.words.length }, taker: null }
    }
    if (!/^(?:MD|RB|VB)/.test(tag)) return null
  }
  return null
}

/** Status of a strong noun by the modal it is the subject of: "a recount could". */
function modal(words: Words, chunk: Chunk): Governor | null {
  const { to: limit } = sentenceRange(words, chunk.from)
  const { to: end } = phraseOf(words, chunk)
  const at = words.tags[end] === 'RB' ? end + 1 : end
  if (at + 1 >= limit || words.tags[at] !== 'MD') return null
  for (let verb = at + 1; verb < Math.min(limit, at + 5); verb++) {
    if (!/^VB/.test(words.tags[verb]!) || /^(?:be|have|been)$/.test(words.low[verb]!)) continue
    const mood = moodOf(words, verb)
    const status = mood.negated ? 'considered' : statusOfDoing(mood)
    return status && { status, cue: null, taker: null }
  }
  return { status: 'considered', cue: null, taker: null }
}

/** For each token index at which a cue's noun phrase may start, that cue and the frame by which it governs. */
function governorsByStart(words: Words, cues: readonly CueAt[]): ReadonlyMap<number, { at: CueAt; frame: string }> {
  const { low, tags } = words
  const chunks = chunksOf(words)
  const map = new Map<number, { at: CueAt; frame: string }>()
  const put = (start: number, at: CueAt, frame: string) => {
    if (!map.has(start) && chunks[start]?.from === start) map.set(start, { at, frame })
  }
  for (const at of cues) {
    const start = at.to
    if (at.mood !== null && !at.mood.passive) {
      put(start, at, 'np')
      if (tags[start] === 'RB' || /^["“‘]$/.test(low[start] ?? '')) put(start + 1, at, 'np')
      const other = chunks[start]
      if (other && other.from === start && low[other.to] === 'for') put(other.to + 1, at, 'who-for')
    }
    if (low[start] !== undefined && /^(?:IN|TO|RP)$/.test(tags[start]!)) put(start + 1, at, low[start]!)
  }
  return map
}

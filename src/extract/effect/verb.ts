import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { isAgent } from './agent.ts'
import { clausesBelow } from './below.ts'
import { causeOf } from './cause.ts'
import { type End, endOf, endOfClause, join, type Range } from './end.ts'
import type { Draft } from './finding.ts'
import { frames } from './hedge.ts'
import {
  type CausalFrame,
  type Direction,
  directionAs,
  framesOf,
  isBareOutcome,
  isHedge,
  isOutcome,
} from './lexicon.ts'

/** Frames that are no preposition themselves. */
const PREPOSITIONS = new Map([
  ['from-phrase', 'from'],
  ['outcome-with', 'with'],
])
const OWNED = new Set(['to', 'of', 'among', 'against', 'for', 'between', 'on', 'in', 'within', 'across', 'about'])
const BEARING = new Set(['on', 'for', 'upon'])

/** Verbs of causing, raising, preventing, altering: "heavy rain triggered landslides", "the rule keeps prices low". */
export function* verbDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    if (clause.kind !== 'verb' || isHeldOut(analysis, clause)) continue
    const draft = readVerb(analysis, clause)
    if (draft !== null) yield* apart(analysis, draft)
  }
}

/** What a condition holds out, or somebody wants, is not claimed. */
function isHeldOut(analysis: Analysis, clause: Clause): boolean {
  const above = frames(analysis, clause)
  if ([clause, ...above].some(({ relation }) => relation === 'condition')) return true
  const { subject, perspective } = clause
  const isWish = perspective?.attitude === 'want' || perspective?.attitude === 'intend'
  const isTrying = above.some(({ predicate }) => isHedge(analysis.words[predicate]!.lemma, 'verb'))
  return subject !== null && (isWish || isTrying) && isAgent(analysis, subject)
}

/** One draft for each effect: "hurt exports and jobs" tells two, the second in its own words. */
function* apart(analysis: Analysis, draft: Draft): Generator<Draft> {
  const { heads = [], effect, ranges } = draft
  const parts = heads.length === 2 && effect.ground === null ? partsOf(analysis, heads, effect.words) : []
  if (parts.length < 2) return yield draft
  const before = ranges.filter((range) => range !== effect.words)
  for (const [index, words] of parts.entries()) {
    const end = endOf(analysis, { head: heads[index]!, heads: [heads[index]!], words, clause: null })
    const own = { ...draft, effect: { ...end, direction: end.direction as Direction }, heads: [heads[index]!] }
    yield { ...own, ranges: index === 0 ? [...before, words] : [words] }
  }
}

/** The words of each of the things joined, the joining word left out. */
function partsOf({ words }: Analysis, heads: readonly number[], [from, to]: Range): Range[] {
  const cut = heads.slice(1).map((head) => {
    for (let at = head; at > from; at--) if (words[at]!.upos === 'CCONJ' && words[at]!.head === head) return at
    return -1
  })
  if (cut.some((at) => at < 0)) return []
  return heads.map((_, index) => [index === 0 ? from : cut[index - 1]! + 1, cut[index] ?? to] as const)
}

/** What a clause with a verb of causing says; null where it is none, or somebody merely does it. */
export function readVerb(analysis: Analysis, clause: Clause): Draft | null {
  for (const frame of causalFrames(analysis, clause)) {
    const draft = frame.frame.startsWith('<') ? turned(analysis, clause, frame) : straight(analysis, clause, frame)
    if (draft !== null) return draft
  }
  return null
}

/** The frames of a clause's verb, with that of "give rise" for "give". */
function causalFrames({ words }: Analysis, { lemma, object }: Clause): readonly CausalFrame[] {
  const phrasal = object === null ? [] : framesOf(`${lemma} ${words[object.head]!.lemma.toLowerCase()}`)
  return phrasal.length > 0 ? phrasal : framesOf(lemma)
}

function straight(
  analysis: Analysis,
  clause: Clause,
  { frame, cause: kind, direction, names }: CausalFrame,
): Draft | null {
  const effect = effectOf(analysis, clause, frame)
  if (effect === null || (names !== null && isNamed(analysis, effect.heads))) return null
  const cause = causeOf(analysis, clause, kind)
  if (cause === null) return null
  return {
    rule: 'effect/verb',
    cause: cause.end,
    effect: names === null ? effect.end : { ...effect.end, text: names, direction: 1 },
    direction: direction === 0 ? turnOf(analysis, clause) : direction,
    clause,
    ranges: [
      ...cause.anchored,
      predicateOf(clause),
      effect.end.words,
      ...(names === null ? [] : [secondObject(analysis, clause)]),
    ],
    heads: effect.heads,
  }
}

/** "cost the port 12 million": up to the last of two objects. */
function secondObject({ words }: Analysis, { predicate, words: [, to] }: Clause): Range {
  let last = predicate
  for (let at = predicate + 1; at < to; at++) {
    if (words[at]!.head === predicate && words[at]!.relation === 'obj') last = at
  }
  return [predicate, last + 1]
}

/** "negatively affected": down. */
function turnOf({ words }: Analysis, { adverbs }: Clause): Direction {
  for (const at of adverbs) {
    const direction = directionAs(words[at]!.lemma.toLowerCase(), 'adverb')
    if (direction !== null) return direction
  }
  return 0
}

/** Who kills one person by name does a deed; that is an event. */
const isNamed = ({ names }: Analysis, heads: readonly number[]): boolean =>
  names.some(({ type, words: [from, to] }) => type === 'person' && heads.some((at) => from <= at && at < to))

function turned(analysis: Analysis, clause: Clause, { frame, direction }: CausalFrame): Draft | null {
  const { subject } = clause
  const cause = phraseAfter(clause, frame.slice(1))
  if (cause === null || subject === null || isAgent(analysis, cause)) return null
  const effect = endOf(analysis, subject)
  const anchored = subject.source === 'coordination' ? [] : [subject.words]
  const ranges = [...anchored, predicateOf(clause), cause.words]
  return { rule: 'effect/verb', cause: endOf(analysis, cause), effect, direction, clause, ranges }
}

export interface Affected {
  readonly end: End
  readonly heads: readonly number[]
}

/** What a clause's verb acts on or leads to in one of its frames; null where it stands otherwise. */
export function effectOf(analysis: Analysis, clause: Clause, frame: string): Affected | null {
  const { words } = analysis
  const object = objectOf(analysis, clause)
  if (frame === 'none') {
    const at: Range = [clause.predicate, clause.predicate + 1]
    return { end: { text: words[clause.predicate]!.lemma, direction: 1, words: at, ground: null }, heads: [] }
  }
  if (frame === 'object' || frame === 'outcome') {
    if (object === null || isSomebody(analysis, object) || /^W/.test(words[object.head]!.xpos)) return null
    if (frame === 'outcome' && !object.heads.some((at) => isOutcome(words[at]!.lemma.toLowerCase()))) return null
    if (frame === 'outcome' && isBareOutcome(words[object.head]!.lemma.toLowerCase())) {
      return affected(analysis, object) ?? { end: endOf(analysis, object), heads: object.heads }
    }
    return { end: endOf(analysis, extended(clause, object)), heads: object.heads }
  }
  if (frame === 'that') {
    const below = clausesBelow(analysis, clause).find(
      ({ relation, form, predicate }) => relation === 'complement' && form === 'finite' && predicate > clause.predicate,
    )
    return below === undefined ? null : { end: endOfClause(analysis, below), heads: [] }
  }
  if (frame === 'do' || frame === 'become' || frame === 'from') {
    const persuaded = object ?? clause.recipient
    if (persuaded === null) return null
    const below = clausesBelow(analysis, clause).find(
      (one) => one.predicate >= persuaded.words[1] && isBelow(one, frame, persuaded.head),
    )
    if (below === undefined) return null
    const range: Range = [persuaded.words[0], below.words[1]]
    const kept: number[] = []
    for (let at = range[0]; at < range[1]; at++)
      if (words[at]!.relation !== 'mark' || at < persuaded.words[1]) kept.push(at)
    return { end: { text: join(analysis, kept), direction: 1, words: range, ground: null }, heads: persuaded.heads }
  }
  // "add fuel to the fire": the fuel is added.
  if (object !== null && framesOf(clause.lemma).some((one) => one.frame === 'object')) return null
  const after = phraseAfter(clause, PREPOSITIONS.get(frame) ?? frame)
  if (frame === 'outcome-with' && after !== null && !isOutcome(words[after.head]!.lemma.toLowerCase())) return null
  return after === null ? null : { end: endOf(analysis, after), heads: after.heads }
}

/** The object with what belongs to it, where the tree hangs that on the verb: "spread fear among voters". */
function extended({ obliques }: Clause, object: Phrase): Phrase {
  const next = obliques.find(({ preposition, kind, words: [from] }) => {
    return preposition !== null && kind !== 'time' && OWNED.has(preposition) && from === object.words[1] + 1
  })
  return next === undefined || object.clause !== null ? object : { ...object, words: [object.words[0], next.words[1]] }
}

/** "an impact on prices": prices, whichever way they go. */
function affected(analysis: Analysis, { head, heads, words: [, to] }: Phrase): Affected | null {
  const { words } = analysis
  for (let at = head + 1; at < to; at++) {
    if (words[at]!.head !== head || words[at]!.relation !== 'nmod' || !BEARING.has(words[head + 1]!.text)) continue
    const after: Range = [head + 2, to]
    return { end: { ...endOf(analysis, { head: at, heads: [at], words: after, clause: null }), direction: 0 }, heads }
  }
  return null
}

function isBelow(below: Clause, frame: string, object: number): boolean {
  if (frame === 'from') return below.form === 'participle' && below.marker === 'from'
  // "enables farms to buy", with "to buy" taken to describe the farms.
  if (frame === 'do' && below.relation === 'modifier' && below.host === object) return below.form === 'infinitive'
  if (below.relation !== 'complement' || below.marker === 'from') return false
  return frame === 'do' ? below.form === 'infinitive' : below.form === 'verbless'
}

/** The object, or what stands like one where the tree calls it an adverbial without a preposition. */
function objectOf({ words }: Analysis, clause: Clause): Phrase | null {
  const { object, recipient, obliques, predicate, voice } = clause
  // "no sign that rust caused the leak": no relative clause, for both its ends are there.
  if (object?.source === 'relative' && recipient !== null && recipient.words[0] > predicate) return recipient
  if (object !== null) return object
  if (voice === 'passive') return null
  const next = obliques.find(({ preposition, kind, words: [from] }) => {
    return preposition === null && kind !== 'time' && from > predicate && from <= predicate + 2
  })
  return next !== undefined && words[next.head]!.upos === 'NOUN' ? next : null
}

const phraseAfter = ({ obliques }: Clause, preposition: string): Phrase | null =>
  obliques.find((one) => one.preposition === preposition && one.kind !== 'time') ?? null

/** "himself", "me": no variable. */
const isSomebody = ({ words }: Analysis, { head }: Phrase): boolean =>
  /^(?:me|you|him|her|us|them|.*sel(?:f|ves))$/i.test(words[head]!.text)

/** The words of the predicate itself. */
export function predicateOf({ predicate, auxiliaries, negation }: Clause): Range {
  const all = [predicate, ...auxiliaries, ...(negation === null ? [] : [negation])]
  return [Math.min(...all), Math.max(...all) + 1]
}

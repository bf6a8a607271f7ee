import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { effectOf, phraseAfter } from './affected.ts'
import { isAgent, isPerson } from './agent.ts'
import { causeOf } from './cause.ts'
import { endOf, type Range } from './end.ts'
import type { Draft } from './finding.ts'
import { frames } from './hedge.ts'
import { type CausalFrame, type Direction, directionAs, framesOf, isHedge } from './lexicon.ts'

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
  if (effect === null || (names !== null && isPerson(analysis, effect.heads))) return null
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

function turned(analysis: Analysis, clause: Clause, { frame, direction }: CausalFrame): Draft | null {
  const { subject } = clause
  const cause = phraseAfter(clause, frame.slice(1))
  if (cause === null || subject === null || isAgent(analysis, cause)) return null
  const effect = endOf(analysis, subject)
  const anchored = subject.source === 'coordination' ? [] : [subject.words]
  const ranges = [...anchored, predicateOf(clause), cause.words]
  return { rule: 'effect/verb', cause: endOf(analysis, cause), effect, direction, clause, ranges }
}

/** The words of the predicate itself. */
export function predicateOf({ predicate, auxiliaries, negation }: Clause): Range {
  const all = [predicate, ...auxiliaries, ...(negation === null ? [] : [negation])]
  return [Math.min(...all), Math.max(...all) + 1]
}

import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { isInTerms } from '../clause/terms.ts'
import { childrenOf, phraseAt } from '../clause/tree.ts'
import { type Affected, effectOf, phraseAfter } from './affected.ts'
import { isAgent, isLocal, isPerson } from './agent.ts'
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
  if ([clause, ...above].some(({ relation }) => relation === 'condition') || isInTerms(analysis, clause)) return true
  const { subject, perspective } = clause
  const isWish = perspective?.attitude === 'want' || perspective?.attitude === 'intend'
  const isTrying = above.some(({ predicate }) => isHedge(analysis.words[predicate]!.lemma, 'verb'))
  return subject !== null && (isWish || isTrying) && isAgent(analysis, subject)
}

const MOST_EFFECTS = 4

/** One draft for each effect: "hurt exports and jobs" tells two, the second in its own words. */
function* apart(analysis: Analysis, draft: Draft): Generator<Draft> {
  const { effect, ranges } = draft
  const named = includedIn(analysis, draft)
  if (named !== null) {
    const [whole, parts] = named
    const first = {
      ...draft,
      ...whole,
      ranges: ranges.map((range) => (range === effect.words ? whole.effect.words : range)),
    }
    yield first
    for (const head of parts) {
      const { words } = phraseAt(analysis, head)
      const end = endOf(analysis, {
        head,
        heads: [head],
        words: [afterCase(analysis, words, head), words[1]],
        clause: null,
      })
      yield { ...draft, effect: end, heads: [head], ranges: [end.words] }
    }
    return
  }
  const { heads = [] } = draft
  const parts =
    heads.length > 1 && heads.length <= MOST_EFFECTS && effect.ground === null
      ? partsOf(analysis, heads, effect.words)
      : []
  if (parts.length < 2) return yield draft
  const before = ranges.filter((range) => range !== effect.words)
  for (const [index, words] of parts.entries()) {
    const end = endOf(analysis, { head: heads[index]!, heads: [heads[index]!], words, clause: null })
    const own = { ...draft, effect: { ...end, direction: end.direction as Direction }, heads: [heads[index]!] }
    yield { ...own, ranges: index === 0 ? [...before, words] : [words] }
  }
}

/** "losses, including jobs and trade": the losses, and the heads of what they are. */
function includedIn(analysis: Analysis, { effect }: Draft): [Pick<Draft, 'effect' | 'heads'>, number[]] | null {
  const { words } = analysis
  const [from, to] = effect.words
  if (effect.ground !== null) return null
  for (let at = from + 1; at < to; at++) {
    if (words[at]!.text !== 'including' || words[at - 1]!.text !== ',') continue
    const first = words[at]!.head
    const head = words[first]?.head ?? -1
    if (first <= at || head < from || head >= at - 1) return null
    const whole = endOf(analysis, { head, heads: [head], words: [from, at - 1], clause: null })
    const joined = childrenOf(analysis, first).filter((one) => words[one]!.relation === 'conj')
    return [{ effect: whole, heads: [head] }, [first, ...joined]]
  }
  return null
}

/** The first word of a phrase after "including" and "and". */
function afterCase({ words }: Analysis, [from]: Range, head: number): number {
  let at = from
  while (at < head && /^(?:ADP|CCONJ|PUNCT|VERB)$/.test(words[at]!.upos) && words[at]!.relation !== 'amod') at++
  return at
}

/** The words of each of the things joined, the joining word left out. */
function partsOf({ words }: Analysis, heads: readonly number[], [from, to]: Range): Range[] {
  const cut = heads.slice(1).map((head) => {
    for (let at = head; at > from; at--) {
      if (/^(?:CCONJ|PUNCT)$/.test(words[at]!.upos) && words[at]!.head === head) return at
    }
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
  if (names === 'cost' && isPrice(analysis, clause)) return null
  const effect = effectOf(analysis, clause, frame)
  if (effect === null || (names === null && isFigure(analysis, effect))) return null
  // A verb that names the harm, or brings somebody somewhere, tells a deed of him who is named.
  if (frame === 'object' && (names !== null || direction > 0) && isPerson(analysis, effect.heads)) return null
  // "prompted buyers", with what they did left out
  const isUrging = frame === 'object' && direction > 0 && framesOf(clause.lemma).some((one) => one.frame === 'do')
  if (isUrging && effect.heads.every((head) => isAgent(analysis, phraseAt(analysis, head)))) return null
  if (frame === 'to' && isWay(analysis, clause, effect)) return null
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

/** "The search led them to a barn", "led to the Acme Bank": where one went. */
const isWay = (analysis: Analysis, { object }: Clause, { heads }: Affected): boolean =>
  object !== null || heads.some((head) => isLocal(analysis, head))

/** "accounts for 4 percent" */
const isFigure = ({ words }: Analysis, { heads }: Affected): boolean =>
  heads.some((at) => words[at]!.upos === 'NUM' || /^(?:%|percent|cent)$/i.test(words[at]!.text))

/** "The ticket costs 9 pounds" names a price; "The delay cost the port 12 million" and "Waiting costs money" do not. */
function isPrice({ words }: Analysis, clause: Clause): boolean {
  const { subject, recipient, predicate, modal } = clause
  const objects = words
    .slice(predicate + 1, clause.words[1])
    .filter((one) => one.head === predicate && /^i?obj$/.test(one.relation))
  // What a plan would cost is what comes of it.
  if (modal !== null) return false
  return (
    recipient === null &&
    objects.length < 2 &&
    subject !== null &&
    subject.clause === null &&
    words[subject.head]!.xpos !== 'VBG'
  )
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

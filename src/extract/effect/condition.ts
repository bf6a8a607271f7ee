import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import { anchorAt } from '../../text/anchor.ts'
import { clausesBelow, clausesIn } from '../clause/core.ts'
import { spanOf } from '../clause/phrase.ts'
import { isAgent, isNamedAgent } from './agent.ts'
import { coreOf, endOf, endOfClause, type Range } from './end.ts'
import type { Draft } from './finding.ts'
import { type Direction, isDecision, isUnwilling } from './lexicon.ts'
import { outcomeOf } from './outcome.ts'

/** What an "if" makes of the condition: "unless" turns it round; "even if" leaves it open. */
const MARKERS = new Map<string, Direction>([
  ['if', 1],
  ['unless', -1],
  ['in case', 1],
  ['provided', 1],
  ['provided that', 1],
  ['as long as', 1],
  ['so long as', 1],
  ['only if', 1],
])
const AHEAD = new Set(['would', 'could', 'may', 'might', 'can'])

/** "If the pump stops, the cellar will flood", "Unless it rains, ...", "cannot grow without sun". */
export function* conditionDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    const drafts = conditionsOf(analysis, clause).flatMap((condition) => ofCondition(analysis, clause, condition) ?? [])
    const last = drafts.at(-1)
    if (last !== undefined) {
      yield* drafts
      yield* goingOn(analysis, clause, last)
      continue
    }
    const draft = ofLack(analysis, clause)
    if (draft !== null) yield draft
  }
}

const isAhead = ({ tense, modal }: Clause): boolean => tense === 'future' || AHEAD.has(modal ?? '')

/** The conditions of a clause, in order: "even if it rains, unless they pay, the mill will close" has two. */
function conditionsOf(analysis: Analysis, clause: Clause): readonly Clause[] {
  if (clause.condition === null) return []
  const own = analysis.clauses[clause.condition]!
  const more = clausesBelow(analysis, clause).filter(({ relation }) => relation === 'condition')
  return more.includes(own) ? more : [own, ...more]
}

function ofCondition(analysis: Analysis, clause: Clause, condition: Clause): Draft | null {
  if (clause.mood !== 'statement' || !isAhead(clause)) return null
  const isEven = [condition.words[0], condition.words[0] - 1].some(
    (at) => analysis.words[at]?.text.toLowerCase() === 'even',
  )
  const turn = isEven ? 0 : MARKERS.get(condition.marker ?? '')
  if (turn === undefined || condition.form !== 'finite') return null
  const { subject } = clause
  if (subject !== null && isTerms(analysis, clause, subject)) return null
  const isChain = clause.subject !== null && /^(?:it|this|that|which)$/i.test(analysis.words[clause.subject.head]!.text)
  const effect = isChain ? outcomeOf(analysis, clause) : { end: endOfClause(analysis, clause), direction: 1 }
  const cause = endOfClause(analysis, condition)
  const isShared = clause.relation === 'coordination' && parentOf(analysis, condition) !== clause
  const isApart = clausesBelow(analysis, clause).some(
    ({ relation, predicate }) => relation === 'condition' && predicate > condition.predicate,
  )
  // With another condition between, its own words are all.
  const ranges: Range[] = isShared
    ? [coreOf(analysis, clause)]
    : isApart
      ? [cause.words]
      : [cause.words, coreOf(analysis, clause)]
  return {
    rule: 'effect/condition',
    cause,
    effect: effect.end,
    direction: (effect.direction * turn) as Direction,
    // A denial is of what comes of it, and is in the direction of that end.
    clause: { ...clause, negation: null, factuality: 'possible' },
    ranges,
  }
}

/** Openings after which a sentence no longer tells of what the one before supposed. */
const TURNING = new Set(['but', 'however', 'still', 'yet', 'otherwise', 'instead', 'meanwhile', 'so', 'then'])

/** "If the dyke fails, the fields will flood. Farms will lose their herds." */
function* goingOn(analysis: Analysis, { relation, sentence, tense, modal }: Clause, before: Draft): Generator<Draft> {
  const { sentences, words, text } = analysis
  const next = sentences[sentence + 1]
  if (relation !== 'root' || next?.paragraph !== sentences[sentence]!.paragraph) return
  if (TURNING.has(words[next.words[0]]?.text.toLowerCase() ?? '')) return
  for (const clause of clausesIn(analysis, sentence + 1)) {
    const isMain = clause.relation === 'root' || clause.relation === 'coordination'
    const isSame = clause.modal === 'would' || (clause.tense === tense && clause.modal === modal)
    if (!isMain || !isSame || clause.kind !== 'verb' || clause.condition !== null || clause.mood !== 'statement')
      continue
    if (clause.subject?.source !== 'stated' || isTerms(analysis, clause, clause.subject) || isOf(analysis, clause))
      continue
    const effect = endOfClause(analysis, clause)
    const ground = { grade: 'context', words: anchorAt(text, spanOf(analysis, before.cause.words)) } as const
    const cause = { ...before.cause, ground: before.cause.ground ?? ground }
    yield {
      rule: 'effect/condition',
      cause,
      effect,
      direction: before.direction,
      clause,
      ranges: [effect.words],
    }
  }
}

/** "That would hurt trade" says itself what of. */
const isOf = ({ words }: Analysis, { subject }: Clause): boolean =>
  /^(?:PRON|DET)$/.test(words[subject!.head]!.upos) && !/^they$/i.test(words[subject!.head]!.text)

/** Who will do what on which terms: a position, not an effect. */
function isTerms(analysis: Analysis, { lemma, modal }: Clause, subject: Argument): boolean {
  if (isDecision(lemma)) return isAgent(analysis, subject)
  return isNamedAgent(analysis, subject) && !isUnwilling(lemma) && modal !== 'have to'
}

const parentOf = ({ clauses }: Analysis, { parent }: Clause): Clause | null =>
  parent === null ? null : clauses[parent]!

/** "The clinic cannot open without a licence." */
function ofLack(analysis: Analysis, clause: Clause): Draft | null {
  if (clause.kind === 'action' || !isAhead(clause)) return null
  const lacking = clause.obliques.find(({ preposition }) => preposition === 'without')
  if (lacking === undefined) return null
  const effect = endOfClause(analysis, clause, lacking)
  const cause = endOf(analysis, lacking)
  const ranges: Range[] = [effect.words, lacking.words]
  const claimed: Clause = { ...clause, negation: null, factuality: 'possible' }
  return { rule: 'effect/condition', cause, effect, direction: -1, clause: claimed, ranges }
}

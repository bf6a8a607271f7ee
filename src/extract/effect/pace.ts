import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Oblique } from '../../model/clause.ts'
import { childrenOf, phraseAt } from '../clause/tree.ts'
import { coreOf, type End, endOf, endOfClause, isCompared, type Range } from './end.ts'
import type { Draft } from './finding.ts'
import { type Direction, directionAs } from './lexicon.ts'

/**
 * Two things that go up and down together: "As rents rise, births fall", "With fewer buses, people drive more cars",
 * "Skip the repairs and the noise grows".
 */
export function* paceDrafts(analysis: Analysis): Generator<Draft> {
  const rising = risingIn(analysis)
  for (const clause of analysis.clauses) {
    const draft = ofPace(analysis, clause) ?? ofMore(analysis, clause) ?? ofOrder(analysis, clause)
    if (draft !== null) yield draft
    const nominal = ofNominalOrder(analysis, clause, rising)
    if (nominal !== null) yield nominal
  }
}

const base = { rule: 'effect/condition', direction: 1 } as const

/** "As rents rise, births fall." */
function ofPace(analysis: Analysis, clause: Clause): Draft | null {
  if (clause.marker !== 'as' || clause.relation !== 'adverbial' || !goesSomewhere(analysis, clause)) return null
  const main = clause.parent === null ? null : analysis.clauses[clause.parent]!
  if (main !== null && !goesSomewhere(analysis, main)) return null
  const effect = main === null ? mainOf(analysis, clause) : endOfClause(analysis, main)
  if (effect === null) return null
  const cause = endOfClause(analysis, clause)
  return { ...base, cause, effect, clause: main ?? clause, ranges: [cause.words, effect.words] }
}

const goesSomewhere = (analysis: Analysis, { object, subject, lemma }: Clause): boolean =>
  (object === null && subject !== null && directionAs(lemma, 'verb') !== null) ||
  [subject, object].some((one) => one !== null && isCompared(analysis, one))

/** What goes up or down by a verb that is no clause, for the tree gives it the "the" of its subject. */
function mainOf(analysis: Analysis, { predicate }: Clause): End | null {
  const { words } = analysis
  const verb = words[predicate]!.head
  const direction = verb > predicate && words[verb]!.upos === 'VERB' ? directionAs(words[verb]!.lemma, 'verb') : null
  const subject = childrenOf(analysis, verb).find((at) => words[at]!.relation === 'nsubj')
  if (direction === null || subject === undefined) return null
  const phrase = phraseAt(analysis, subject)
  const end = endOf(analysis, phrase)
  return { ...end, direction: (end.direction * direction) as Direction, words: [phrase.words[0], verb + 1] }
}

/** "With less rain, farms pump more water." */
function ofMore(analysis: Analysis, clause: Clause): Draft | null {
  const { obliques, form, kind, mood, subject } = clause
  if (form !== 'finite' || kind !== 'verb' || mood !== 'statement' || subject === null) return null
  const isFirst = ({ preposition, words: [from, to] }: Oblique) =>
    preposition === 'with' && to <= subject.words[0] && analysis.words[from - 1]?.text.toLowerCase() === 'with'
  const phrase = obliques.find((one) => isFirst(one) && isCompared(analysis, one))
  if (phrase === undefined) return null
  const [cause, effect] = [endOf(analysis, phrase), endOfClause(analysis, clause, phrase)]
  return {
    ...base,
    cause,
    effect,
    clause,
    ranges: [[phrase.words[0] - 1, phrase.words[1]], coreOf(analysis, clause, phrase)],
  }
}

/** "Skip the repairs and the noise grows", "Cut fares and ridership will climb". */
function ofOrder(analysis: Analysis, clause: Clause): Draft | null {
  if (clause.relation !== 'coordination' || clause.mood !== 'statement' || clause.form !== 'finite') return null
  const order = clause.parent === null ? null : analysis.clauses[clause.parent]!
  if (order === null || order.mood !== 'order' || order.relation !== 'root') return null
  if (clause.marker === 'and' && clause.subject?.source === 'stated') {
    const [cause, effect] = [endOfClause(analysis, order), endOfClause(analysis, clause)]
    return { ...base, cause, effect, clause, ranges: [cause.words, effect.words] }
  }
  const { object } = order
  const last = object?.heads.at(-1)
  if (object?.heads.length !== 2 || last === undefined || clause.subject !== null) return null
  return last + 1 === Math.min(clause.predicate, ...clause.auxiliaries) ? apart(analysis, order, last, clause) : null
}

/** "put off repairs and | costs rise", both taken for what is put off. */
function apart(analysis: Analysis, order: Clause, head: number, clause: Clause | null): Draft | null {
  const object = order.object!
  const end = [head, head - 1]
    .flatMap((at) => childrenOf(analysis, at))
    .find((at) => analysis.words[at]!.upos === 'CCONJ')
  if (end === undefined || end <= object.head) return null
  const cause = endOfClause(analysis, {
    ...order,
    object: { ...object, heads: [object.head], words: [object.words[0], end] },
  })
  const rising: Range = [end + 1, clause ? clause.predicate + 1 : head + 1]
  const subject = {
    head: clause ? head : head - 1,
    heads: [head],
    words: [end + 1, clause ? head + 1 : head] as Range,
    clause: null,
  }
  const verb = clause ? clause.lemma : analysis.words[head]!.lemma
  const direction = directionAs(verb, 'verb')
  if (direction === null) return null
  const of = endOf(analysis, subject)
  const effect: End = { ...of, direction: (of.direction * direction) as Direction, words: rising }
  return { ...base, cause, effect, clause: clause ?? order, ranges: [cause.words, rising] }
}

/** What goes up or down by a clause somewhere: "seepage increase". */
function risingIn({ words, clauses }: Analysis): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ kind, lemma, subject }) =>
      kind === 'verb' && subject !== null ? [`${words[subject.head]!.lemma} ${lemma}`] : [],
    ),
  )
}

/** "Put off repairs and noise rises", "noise rises" taken for a noun, which other words of the article show it is not. */
function ofNominalOrder(analysis: Analysis, order: Clause, rising: ReadonlySet<string>): Draft | null {
  const { words } = analysis
  const head = order.object?.heads.at(-1)
  if (order.mood !== 'order' || order.relation !== 'root' || order.object?.heads.length !== 2 || head === undefined)
    return null
  const isRising = words[head]!.xpos === 'NNS' && words[head - 1]!.relation === 'compound'
  if (!isRising || !rising.has(`${words[head - 1]!.lemma} ${words[head]!.lemma}`)) return null
  return apart(analysis, order, head, null)
}

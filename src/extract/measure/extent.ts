import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { childrenOf } from '../clause/tree.ts'
import { isGeneral } from './lexicon.ts'
import { clauseAt } from './tree.ts'

/** Half-open range of indices into `Analysis.words`. */
export type Range = readonly [from: number, to: number]

/** What stands before a noun and belongs to it. */
const BEFORE = /^(?:det|amod|nummod|compound|nmod:poss|nmod:desc|flat|advmod|case:poss|nmod:unmarked|nmod:npmod)/
const BEHIND = /^(?:nmod|nummod|compound|flat|amod)/
/** Words that a phrase that names a step may have at most. */
const LONGEST = 24

/** Whether a word stands in words of time. */
export type IsTimed = (word: number) => boolean

/**
 * The phrase of a noun with what belongs to it: "a one-month pause in logging"; without relative clauses and
 * appositions.
 */
export function nounPhrase(analysis: Analysis, head: number, isTimed: IsTimed): Range {
  const inside = new Set<number>()
  takeNoun(analysis, head, isTimed, inside)
  const [from, to] = around(analysis, head, inside)
  const [next] = strayItems(analysis, head)
  // up to the comma before it
  return [from, next === undefined ? to : Math.min(to, firstOf(analysis, next) - 1)]
}

/**
 * Heads of the items of a list that the tree hangs on a word of the first: "a ban on baits, | a bounty for rats | and a new
 * dump", where the dump shows that the list goes on beside the ban.
 */
export function strayItems(analysis: Analysis, head: number): number[] {
  const { words } = analysis
  const last = childrenOf(analysis, head).findLast((at) => at > head && words[at]!.relation === 'conj')
  if (last === undefined) return []
  const inner = (at: number): number[] =>
    childrenOf(analysis, at).flatMap((child) => {
      if (child < head || child >= last || (at === head && words[child]!.relation === 'conj')) return []
      const isItem = words[child]!.relation === 'conj' && words[child]!.upos === 'NOUN'
      const isSetApart = isItem && words[firstOf(analysis, child) - 1]?.text === ','
      return isSetApart ? [child] : inner(child)
    })
  return inner(head)
}

/** The first word of a noun's phrase, comma and "and" before it left out. */
function firstOf(analysis: Analysis, head: number): number {
  const { words } = analysis
  const before = childrenOf(analysis, head).filter((at) => at < head && !/^(?:punct|cc)$/.test(words[at]!.relation))
  return Math.min(head, ...before)
}

/**
 * The phrase of a verb from the verb on, with its objects and what goes with them: "thin the herd by a third"; null
 * where nothing but the verb is there.
 */
export function verbPhrase(analysis: Analysis, clause: Clause, isTimed: IsTimed): Range | null {
  const inside = new Set<number>()
  takeVerb(analysis, clause.predicate, isTimed, inside)
  const [, to] = around(analysis, clause.predicate, inside)
  return to > clause.predicate + 1 ? [clause.predicate, to] : null
}

/**
 * A phrase with the prepositional phrases right behind it that the tree hangs on the verb: "proposed a cap | on fees".
 */
export function widened(analysis: Analysis, phrase: Range, clause: Clause, isTimed: IsTimed): Range {
  const inside = new Set<number>()
  for (const one of clause.obliques) {
    if (one.preposition === null || one.kind === 'time' || isTimed(one.head) || one.head < phrase[1]) continue
    if (TERMS.test(analysis.words[one.head]!.lemma)) continue
    if (PREFERRING.test(clause.lemma) && RIVAL.test(one.preposition)) continue
    if (OF_THE_STEP.test(one.preposition)) takeOblique(analysis, one.head, isTimed, inside)
  }
  for (const at of childrenOf(analysis, clause.predicate)) {
    if (at < phrase[1]) continue
    const isAimOf = at === phrase[1] && isGeneral(analysis.words[at - 1]!.lemma, 'aimed') && isAim(analysis, at)
    if (isAimOf || isPrepositionalClause(analysis, at)) takeAll(analysis, at, isTimed, inside)
  }
  let to = phrase[1]
  while (inside.has(to) && to - phrase[0] < LONGEST) to++
  return [phrase[0], to]
}

/** "measures designed to", "aimed at": what a step is for. */
const AIMED = /^(?:design|aim|intend|mean)$/

/** "prefers a tunnel | to a bridge", "favours talks | over a strike": another step than the one preferred. */
function isRival(analysis: Analysis, head: number, at: number): boolean {
  const { words } = analysis
  const verb = words[words[head]!.head]
  if (verb === undefined || !PREFERRING.test(verb.lemma)) return false
  return RIVAL.test(words[childrenOf(analysis, at)[0] ?? at]!.text)
}
const PREFERRING = /^(?:prefer|favor|favour|choose)$/
const RIVAL = /^(?:over|to|than|rather|instead)$/i

/** Prepositions whose phrase belongs to a step, not to its telling. */
const OF_THE_STEP = /^(?:of|on|against|for|over|in|inside|within|into|along|near|between|without|at|across|under)$/
/** "a levy on one condition": on what terms somebody wants a step, not what it is. */
const TERMS = /^(?:condition|understanding|proviso)$/
const CIRCUMSTANCE = /^(?:through|via|amid|after|since|during|because|due|despite|following|until|according)$/
const BEFORE_CLAUSE = /^(?:of|on|against|for|from|to|into|with|without|in|at|towards?)$/

function takeNoun(analysis: Analysis, head: number, isTimed: IsTimed, inside: Set<number>): void {
  const { words } = analysis
  inside.add(head)
  for (const at of childrenOf(analysis, head)) {
    const { relation, lemma } = words[at]!
    if (at < head) {
      if (BEFORE.test(relation) && !(relation === 'advmod' && lemma === 'only')) takeAll(analysis, at, isTimed, inside)
    } else if (BEHIND.test(relation) && !TERMS.test(lemma) && !isRival(analysis, head, at)) {
      if ((!isTimed(at) || relation !== 'nmod') && !isSetOff(analysis, at)) takeOblique(analysis, at, isTimed, inside)
    } else if (relation === 'case' && /^['’]s?$/.test(words[at]!.text)) inside.add(at)
    else if (isPrepositionalClause(analysis, at)) takeAll(analysis, at, isTimed, inside)
    else if (relation === 'acl' && AIMED.test(lemma) && words[at - 1]!.text !== ',') {
      takeAll(analysis, at, isTimed, inside)
      for (const aim of childrenOf(analysis, at))
        if (aim > at && words[aim]!.relation === 'advcl') takeAll(analysis, aim, isTimed, inside)
    } else if (relation === 'acl' && isGeneral(words[head]!.lemma, 'aimed') && isAim(analysis, at)) {
      takeAll(analysis, at, isTimed, inside)
    }
  }
}

function takeVerb(analysis: Analysis, head: number, isTimed: IsTimed, inside: Set<number>): void {
  const { words } = analysis
  const timed = new Set(
    (clauseAt(analysis, head)?.obliques ?? []).filter(({ kind }) => kind === 'time').map((one) => one.head),
  )
  inside.add(head)
  for (const at of childrenOf(analysis, head)) {
    if (at < head) continue
    const { relation } = words[at]!
    if (/^(?:compound:prt|advmod)$/.test(relation)) takeAll(analysis, at, isTimed, inside)
    else if (/^(?:obj|iobj|obl|obl:agent)$/.test(relation)) {
      if (!timed.has(at) && !isTimed(at) && !isCircumstance(analysis, at)) takeOblique(analysis, at, isTimed, inside)
    } else if (relation === 'xcomp' || isPrepositionalClause(analysis, at)) takeAll(analysis, at, isTimed, inside)
  }
}

/** "amid protests", "through talks": how or beside what a step is taken, not what it is. */
function isCircumstance(analysis: Analysis, at: number): boolean {
  const { words } = analysis
  const first = childrenOf(analysis, at).find((child) => words[child]!.relation === 'case')
  return first !== undefined && CIRCUMSTANCE.test(words[first]!.lemma)
}

/** A phrase with its preposition and those joined to it. */
function takeOblique(analysis: Analysis, head: number, isTimed: IsTimed, inside: Set<number>): void {
  takeNoun(analysis, head, isTimed, inside)
  const { words } = analysis
  for (const at of childrenOf(analysis, head)) {
    const { relation } = words[at]!
    if (relation === 'case' || relation === 'cc') takeAll(analysis, at, isTimed, inside)
    if (relation === 'conj' && /^(?:NOUN|PROPN|NUM|PRON)$/.test(words[at]!.upos)) {
      takeOblique(analysis, at, isTimed, inside)
    }
  }
}

/** All that depends on a word, but for clauses of their own subject. */
function takeAll(analysis: Analysis, head: number, isTimed: IsTimed, inside: Set<number>): void {
  inside.add(head)
  const timed = new Set(
    (clauseAt(analysis, head)?.obliques ?? []).filter(({ kind }) => kind === 'time').map((one) => one.head),
  )
  for (const at of childrenOf(analysis, head)) {
    const { relation } = analysis.words[at]!
    if (/^(?:acl:relcl|appos|parataxis|advcl|ccomp|discourse)$/.test(relation)) continue
    if (relation === 'nmod' && isTimed(at)) continue
    if (timed.has(at)) continue
    takeAll(analysis, at, isTimed, inside)
  }
}

/** "on cutting old trees". */
function isPrepositionalClause(analysis: Analysis, at: number): boolean {
  const { words } = analysis
  if (!/^(?:acl|advcl)$/.test(words[at]!.relation) || words[at]!.xpos !== 'VBG') return false
  return childrenOf(analysis, at).some(
    (child) => child < at && /^(?:mark|case)$/.test(words[child]!.relation) && BEFORE_CLAUSE.test(words[child]!.lemma),
  )
}

/** What a plan or a rule is to do: "a plan to widen the road", "a bill banning fires". */
function isAim(analysis: Analysis, at: number): boolean {
  if (analysis.words[at]!.xpos === 'VBG') return analysis.words[at - 1]!.text !== ','
  return childrenOf(analysis, at).some((child) => child < at && analysis.words[child]!.xpos === 'TO')
}

/** Whether a comma stands before a phrase: "strikes, following a vote". */
function isSetOff(analysis: Analysis, at: number): boolean {
  const { words } = analysis
  const first = childrenOf(analysis, at).find((child) => words[child]!.relation !== 'punct') ?? at
  return words[Math.min(first, at) - 1]?.text === ','
}

/** The unbroken run of words of a set around a word; marks between two of them belong to it. */
function around({ words, sentences }: Analysis, head: number, inside: ReadonlySet<number>): Range {
  const [first, limit] = sentences[words[head]!.sentence]!.words
  const isIn = (at: number, step: number): boolean =>
    inside.has(at) || (words[at]!.upos === 'PUNCT' && inside.has(at + step) && isInner(words, at))
  let from = head
  while (from > first && head - from < LONGEST && isIn(from - 1, -1)) from--
  let to = head + 1
  while (to < limit && to - head < LONGEST && isIn(to, 1)) to++
  while (words[from]!.upos === 'PUNCT' && from < head) from++
  while (words[to - 1]!.upos === 'PUNCT' && to - 1 > head) to--
  return [from, to]
}

/** A mark that may stand within a phrase; a dash only where it joins two words. */
function isInner(words: Analysis['words'], at: number): boolean {
  const { text, start, end } = words[at]!
  if (/^[–—-]$/.test(text)) return words[at - 1]?.end === start && words[at + 1]?.start === end
  return !/^[;:.]$/.test(text)
}

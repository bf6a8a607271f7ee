import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { childrenOf } from '../clause/tree.ts'
import type { CueAt, Governed } from './cues.ts'
import { beforeThing, nominal } from './frames.ts'
import { cuesOfNoun, isLending, type NounCue } from './lexicon.ts'
import { clauseAt } from './tree.ts'

/** The noun at a word, where it puts somebody before a step; null where it does not. */
export function nounCueAt(analysis: Analysis, at: number): CueAt<NounCue> | null {
  const { words } = analysis
  const cues = cuesOfNoun(words[at]!.lemma)
  if (cues.length === 0) return null
  const verb = verbWith(analysis, at)
  return {
    word: at,
    words: [at, at + 1],
    cues,
    reality: 'real',
    isDenied: isDenied(analysis, at, verb),
    holder: holderOf(analysis, at, verb),
    clause: verb,
    governs: [...nominal(analysis, at), ...predicated(analysis, at), ...(verb ? lent(analysis, at, verb) : [])],
  }
}

/** The clause in which a noun is what is acted on, or what is there. */
function verbWith(analysis: Analysis, noun: number): Clause | null {
  const { words } = analysis
  const { head, relation } = words[noun]!
  const clause = clauseAt(analysis, head)
  if (!clause || clause.form === 'noun') return null
  if (clause.object?.heads.includes(noun)) return clause
  // "came out in favour of", "spoke in support of"
  if (clause.obliques.some(({ preposition, heads }) => preposition === 'in' && heads.includes(noun))) return clause
  return clause.lemma === 'be' && /^nsubj/.test(relation) ? clause : null
}

function isDenied(analysis: Analysis, noun: number, verb: Clause | null): boolean {
  const { words } = analysis
  const isNo = childrenOf(analysis, noun).some((at) => /^(?:no|neither|little|few)$/.test(words[at]!.lemma))
  return isNo || (verb !== null && verb.negation !== null && isLending(verb.lemma))
}

function holderOf(analysis: Analysis, noun: number, verb: Clause | null): Phrase | null {
  const lender = verb && (isLending(verb.lemma) || !verb.object?.heads.includes(noun)) ? verb.subject : null
  const own = clauseAt(analysis, noun)?.subject
  // "withdrew her support": she who withdrew it
  if (own && !(lender && analysis.words[own.head]!.upos === 'PRON')) return own
  const possessor = childrenOf(analysis, noun).find((at) => analysis.words[at]!.relation === 'nmod:poss')
  if (possessor !== undefined && !(lender && analysis.words[possessor]!.upos === 'PRON'))
    return { head: possessor, heads: [possessor], words: [possessor, possessor + 1], clause: null }
  return lender
}

/** "Her advice was to sell": what the noun is said to be. */
function predicated(analysis: Analysis, noun: number): Governed[] {
  const { head, relation } = analysis.words[noun]!
  const clause = clauseAt(analysis, head)
  if (clause?.kind !== 'verb' || clause.modal !== 'be to' || !/^nsubj/.test(relation)) return []
  return [{ frame: 'to', word: head, clause }]
}

/** What the tree hangs on the verb though it completes the noun: "had no objection | to a curfew". */
function lent(analysis: Analysis, noun: number, verb: Clause): Governed[] {
  const obliques = verb.obliques.flatMap(({ preposition, heads, head }): Governed[] =>
    preposition === null || head < noun
      ? []
      : heads.map((word) => ({ frame: beforeThing(preposition), word, clause: null })),
  )
  if (!isLending(verb.lemma)) return obliques
  const infinitives = clausesBelow(analysis, verb).filter(
    ({ form, relation, predicate }) =>
      form === 'infinitive' && predicate > noun && (relation === 'complement' || relation === 'purpose'),
  )
  return [...obliques, ...infinitives.map((clause) => ({ frame: 'to', word: clause.predicate, clause }))]
}

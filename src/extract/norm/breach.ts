import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { attached } from '../clause/tree.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { forceIn } from './force.ts'
import { type Bearer, violated } from './instrument.ts'
import { BREACH_NOUNS, BREACH_VERBS, type Force } from './lexicon.ts'

/**
 * An act that goes against a norm, or by it: "the sale would violate the Act", "closing it is a breach of the
 * treaty", "the plan complies with the rules".
 *
 * Not: a person or body that broke a law, where the words do not say by what act.
 */
export const breach: Extractor = {
  name: 'norm/breach',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

interface Judged {
  readonly force: Force
  readonly bearer: Bearer
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  if (
    clause.form !== 'finite' ||
    isOpen(analysis, clause) ||
    clause.subject === null ||
    clause.subject.source === 'control'
  )
    return null
  const judged = byVerb(analysis, clause) ?? byNoun(analysis, clause)
  const act = judged === null ? null : actOf(analysis, clause, clause.subject)
  if (judged === null || act === null) return null
  return normFinding(analysis, {
    rule: breach.name,
    range: coreOf(analysis, clause),
    norm: judged.bearer.norm,
    says: forceIn(judged.force, clause),
    what: [act],
    condition: conditionOf(analysis, clause),
    ground: judged.bearer.ground,
  })
}

function byVerb(analysis: Analysis, clause: Clause): Judged | null {
  const force = clause.kind === 'verb' ? BREACH_VERBS.get(clause.lemma) : undefined
  if (force === undefined) return null
  const { object, obliques } = clause
  const direct = force.prepositions.includes('-') ? object : null
  const norm = direct ?? obliques.find(({ preposition }) => preposition && force.prepositions.includes(preposition))
  const bearer = norm ? violated(analysis, norm) : null
  return bearer && { force, bearer }
}

/** "would be a violation of the Act", "is in breach of the Act". */
function byNoun(analysis: Analysis, { kind, predicate }: Clause): Judged | null {
  const force = kind === 'noun' || kind === 'other' ? BREACH_NOUNS.get(analysis.words[predicate]!.lemma) : undefined
  const norm = force && attached(analysis, predicate, 'of')
  const bearer = norm ? violated(analysis, norm) : null
  return force && bearer ? { force, bearer } : null
}

/** The act that is judged: a clause, a noun of action, a thing that can be against the law; no person and no body. */
function actOf(analysis: Analysis, clause: Clause, subject: Argument): WordRange | null {
  const { words, clauses, names } = analysis
  const inner = subject.clause === null ? undefined : clauses[subject.clause]
  if (inner !== undefined && inner.kind !== 'action') return inner.words
  const isNamed = names.some(({ words: [from, to] }) => from <= subject.head && subject.head < to)
  if (isNamed) return null
  const { upos, text } = words[subject.head]!
  if (upos === 'PRON' && !/^(?:it|this|that|which)$/i.test(text)) return null
  return inner === undefined && upos === 'NOUN' && !isOfActs(clause) ? null : withModifiers(analysis, subject)
}

/** Of "the firm violated the Act" the firm is no act; of "the plan would violate" and "is a breach of" it is one. */
const isOfActs = ({ kind, modal, tense }: Clause): boolean => kind !== 'verb' || modal !== null || tense === 'future'

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
import { AUTHORITIES, BREACH_ADJECTIVES, BREACH_NOUNS, BREACH_VERBS, type Force } from './lexicon.ts'

/**
 * An act that goes against a norm, or by it: "the sale would violate the Act", "closing it is a breach of the
 * treaty", "the plan complies with the rules", "sold arms in violation of the embargo".
 *
 * Not: a person or body that broke a law, where the words do not say by what act.
 */
export const breach: Extractor = {
  name: 'norm/breach',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) =>
    analysis.clauses.flatMap((clause) => read(analysis, clause) ?? against(analysis, clause) ?? []),
}

/** "sold arms in violation of the embargo". */
function against(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  if (clause.kind !== 'verb' || clause.negation !== null || isOpen(analysis, clause)) return null
  const oblique = clause.obliques.find(({ preposition, head }) => {
    return preposition === 'in' && BREACH_NOUNS.has(analysis.words[head]!.lemma) && head > clause.predicate
  })
  const norm = oblique && attached(analysis, oblique.head, 'of')
  const bearer = norm ? violated(analysis, norm) : null
  if (!oblique || !norm || bearer === null) return null
  const [from, to] = coreOf(analysis, clause)
  return normFinding(analysis, {
    rule: breach.name,
    range: [from, Math.max(to, norm.words[1])],
    norm: bearer.norm,
    says: BREACH_NOUNS.get(analysis.words[oblique.head]!.lemma)!.affirmed,
    what: [[clause.voice === 'passive' ? from : clause.predicate, oblique.words[0] - 1]],
    condition: conditionOf(analysis, clause),
    ground: bearer.ground,
  })
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
  const judged = byVerb(analysis, clause) ?? byNoun(analysis, clause) ?? byAdjective(analysis, clause)
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

/** "would be contrary to the Act", "is compatible with the treaty". */
function byAdjective(analysis: Analysis, { kind, lemma, obliques }: Clause): Judged | null {
  const force = kind === 'adjective' ? BREACH_ADJECTIVES.get(lemma) : undefined
  const norm = force && obliques.find(({ preposition }) => preposition && force.prepositions.includes(preposition))
  const bearer = norm ? violated(analysis, norm) : null
  return force && bearer ? { force, bearer } : null
}

/** The act that is judged: a clause, a noun of action, a thing that can be against the law; no person and no body. */
function actOf(analysis: Analysis, clause: Clause, subject: Argument): WordRange | null {
  const { words, clauses, names } = analysis
  const inner = subject.clause === null ? undefined : clauses[subject.clause]
  if (inner !== undefined && inner.kind !== 'action') return inner.words
  const isNamed = names.some(({ words: [from, to] }) => from <= subject.head && subject.head < to)
  const { upos, text, lemma } = words[subject.head]!
  if (isNamed || AUTHORITIES.has(lemma)) return null
  if (upos === 'PRON' && !/^(?:it|this|that|which)$/i.test(text)) return null
  return inner === undefined && upos === 'NOUN' && !isOfActs(clause) ? null : withModifiers(analysis, subject)
}

/** Of "the firm violated the Act" the firm is no act; of "the plan would violate" and "is a breach of" it is one. */
const isOfActs = ({ kind, modal, tense }: Clause): boolean => kind !== 'verb' || modal !== null || tense === 'future'

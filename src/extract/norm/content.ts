import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf } from '../clause/core.ts'
import { phraseAt } from '../clause/tree.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { deonticOf } from './force.ts'
import { bearerOf } from './instrument.ts'
import { BINDING } from './lexicon.ts'

/**
 * What a noun says that a norm holds: "a requirement that visitors register", "the rule that no member may vote
 * twice", "an order to leave".
 *
 * Not: plans and wishes ("a proposal to ban", "a deal to build").
 */
export const content: Extractor = {
  name: 'norm/content',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const { host, relation, form, marker, words } = clause
  const noun = host === null ? undefined : analysis.words[host]!
  if (host === null || noun?.upos !== 'NOUN' || host >= words[0] || isOpen(analysis, clause)) return null
  const phrase = phraseAt(analysis, host)
  const bearer = bearerOf(analysis, { ...phrase, words: [phrase.words[0], host + 1] })
  const says = bearer === null ? null : forceOf(analysis, clause, BINDING.has(noun.lemma))
  const isSaid = form === 'finite' && relation === 'complement' && marker === 'that'
  const isOrdered = form === 'infinitive' && relation === 'modifier' && BINDING.has(noun.lemma)
  if (bearer === null || says === null || !(isSaid || isOrdered)) return null
  const [from, to] = coreOf(analysis, clause, { subject: isSaid })
  return normFinding(analysis, {
    rule: content.name,
    range: [phrase.words[0], to],
    norm: bearer.norm,
    says,
    what: [[isSaid ? from : words[0], to]],
    condition: conditionOf(analysis, clause),
    ground: bearer.ground,
  })
}

const forceOf = (analysis: Analysis, clause: Clause, isBinding: boolean): NormForce =>
  deonticOf(analysis, clause) ?? (isBinding ? 'requires' : 'declares')

import { isPersonNoun } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf } from '../clause/core.ts'
import { textOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { isOpen, normFinding, UNNAMED } from './finding.ts'
import { FORCES } from './lexicon.ts'

/**
 * How much of something may or must be, under a norm that is not named: "the 90 days allowed between two tests", "the
 * two exits required for each floor".
 *
 * Not: what is let to happen ("20 guests allowed to stay"), what somebody asks for ("the two days requested").
 */
export const limit: Extractor = {
  name: 'norm/limit',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const { form, voice, relation, lemma, host, predicate, complements, subject, negation } = clause
  const says = FORCES.get(lemma)?.affirmed
  if (form !== 'participle' || voice !== 'passive' || relation !== 'modifier' || negation !== null) return null
  if ((says !== 'allows' && says !== 'requires') || host === null || host >= predicate) return null
  if (complements.length > 0 || subject !== null || clause.obliques.length === 0 || isOpen(analysis, clause))
    return null
  const { words } = analysis
  const before = childrenOf(analysis, host).filter((at) => at < host)
  const from = before.find((at) => words[at]!.lemma === 'the')
  const isCounted = before.some((at) => words[at]!.relation === 'nummod')
  if (from === undefined || !isCounted || isPersonNoun(words[host]!.lemma)) return null
  const [, to] = coreOf(analysis, clause, { subject: false })
  return normFinding(analysis, {
    rule: limit.name,
    range: [from, to],
    norm: `limit of ${textOf(analysis, { words: [from + 1, host + 1] })}`,
    says,
    what: [
      [from, host + 1],
      [predicate + 1, to],
    ],
    ground: UNNAMED,
  })
}

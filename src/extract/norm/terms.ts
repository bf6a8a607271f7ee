import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf } from '../clause/core.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { deonticOf } from './force.ts'
import { bearerOf } from './instrument.ts'
import { CONTENTS } from './lexicon.ts'

/**
 * What an agreement or law must hold: "any accord must respect the border", "the deal has to be based on trust".
 *
 * Not: what is to become of it ("the bill must pass").
 */
export const terms: Extractor = {
  name: 'norm/terms',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const { modal, lemma, voice, subject, object, predicate } = clause
  if (modal === null || CONTENTS.get(lemma) !== voice || isOpen(analysis, clause)) return null
  const holder = voice === 'passive' ? object : subject
  const bearer = holder && bearerOf(analysis, holder)
  const says = deonticOf(analysis, clause)
  if (!bearer || says === null || says === 'allows') return null
  const range = coreOf(analysis, clause)
  return normFinding(analysis, {
    rule: terms.name,
    range,
    norm: bearer.norm,
    says,
    what: [[voice === 'passive' ? predicate : predicate + 1, range[1]]],
    condition: conditionOf(analysis, clause),
    ground: bearer.ground,
  })
}

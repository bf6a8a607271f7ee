import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { phraseAt } from '../clause/tree.ts'

/** Who does what a clause tells, also where the parser takes another for it; null where no words tell. */
export function doerOf(analysis: Analysis, clause: Clause): Phrase | null {
  const { subject, object } = clause
  if (subject !== null) return subject
  if (isActivePerfect(analysis, clause)) return object
  return besides(analysis, clause) ?? beforeSaying(analysis, clause) ?? beforeNoun(analysis, clause)
}

/** "directors had met": without a form of "be" the one who is taken for what is acted on does it. */
export function isActivePerfect({ words }: Analysis, { voice, form, auxiliaries, subject }: Clause): boolean {
  if (voice !== 'passive' || form !== 'finite' || subject !== null || auxiliaries.length === 0) return false
  return auxiliaries.every((at) => words[at]!.lemma === 'have')
}

/** Of "The line, old and worn, lost money", taken for a noun and an aside, the noun. */
function besides(analysis: Analysis, { predicate, relation, form, voice }: Clause): Phrase | null {
  if (relation !== 'parataxis' || form !== 'finite' || voice === 'passive') return null
  const { head } = analysis.words[predicate]!
  const noun = analysis.words[head]
  return noun && head < predicate && /^(?:NOUN|PROPN)$/.test(noun.upos) ? phraseAt(analysis, head) : null
}

/** In "Ada Lind, a judge, will lead it, the mayor said" both may be taken for who said so. */
function beforeSaying({ clauses }: Analysis, { relation, form, voice, parent, predicate }: Clause): Phrase | null {
  if (relation !== 'complement' || form !== 'finite' || voice === 'passive' || parent === null) return null
  const { subject, predicate: saying } = clauses[parent]!
  return subject !== null && subject.words[1] <= predicate && predicate < saying ? subject : null
}

/** In "The council votes on 8 May" the verb may be taken for a noun. */
function beforeNoun(analysis: Analysis, { kind, relation, predicate, words: [from] }: Clause): Phrase | null {
  const { words } = analysis
  if (kind !== 'action' || relation !== 'root' || words[predicate]!.xpos !== 'NNS') return null
  const last = predicate - 1
  const isCompound = words[last]?.head === predicate && words[last].relation === 'compound'
  return isCompound && words[from]!.upos === 'DET' && last > from
    ? { head: last, heads: [last], words: [from, predicate], clause: null }
    : null
}

import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { withModifiers } from '../clause/core.ts'
import { childrenOf, phraseAt } from '../clause/tree.ts'
import { actorOf } from './actor.ts'
import { capabilityFinding } from './finding.ts'
import { hasAmount, sortOf } from './means.ts'

/**
 * Means after "with": "a militia with 300 fighters", "a reservoir with a capacity of 84 million litres", "a firm with
 * deep reserves".
 *
 * Not: what something is done with ("hit with a gun"), what is only named ("a man with a gun").
 */
export const withMeans: Extractor = {
  name: 'capability/with',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract(analysis) {
    const byPredicate = new Map(analysis.clauses.map((clause) => [clause.predicate, clause]))
    return analysis.words.flatMap((_, at) => read(analysis, at, byPredicate) ?? [])
  },
}

function read(analysis: Analysis, at: number, clauses: ReadonlyMap<number, Clause>): Finding<Capability> | null {
  const { words } = analysis
  const { head, relation } = words[at]!
  const sort = sortOf(analysis, at)
  if (sort === null || sort === 'area' || !/^(?:nmod|obl)/.test(relation) || head < 0) return null
  const preposition = childrenOf(analysis, at).find((one) => words[one]!.relation === 'case')
  if (preposition === undefined || words[preposition]!.text.toLowerCase() !== 'with') return null
  const means = listAt(analysis, at)
  const isRich = sort !== 'staff' && childrenOf(analysis, at).some((one) => words[one]!.relation === 'amod')
  if (!hasAmount(analysis, means.words) && !isRich) return null
  const holder = relation.startsWith('nmod') ? head : leader(analysis, head, preposition)
  if (holder === null || !/^(?:NOUN|PROPN)$/.test(words[holder]!.upos)) return null
  const bearer = bearerAt(analysis, holder, clauses)
  const [from, to] = bearer.words
  const actor = actorOf(analysis, { ...bearer, words: [from, from < preposition ? Math.min(to, preposition) : to] })
  return actor && capabilityFinding(analysis, withMeans.name, actor, withModifiers(analysis, means))
}

/** A noun with those joined to it. */
function listAt(analysis: Analysis, at: number): Phrase {
  const joined = childrenOf(analysis, at).filter((one) => analysis.words[one]!.relation === 'conj')
  const phrases = [at, ...joined].map((one) => phraseAt(analysis, one))
  const first = phrases[0]!
  const preposition = childrenOf(analysis, at).findLast((one) => analysis.words[one]!.relation === 'case')
  return {
    head: at,
    heads: [at, ...joined],
    words: [Math.max(first.words[0], (preposition ?? -1) + 1), Math.max(...phrases.map(({ words }) => words[1]))],
    clause: null,
  }
}

/** "With 300 fighters, the militia ...": the subject, where the phrase opens the clause. */
function leader(analysis: Analysis, verb: number, preposition: number): number | null {
  const subject = childrenOf(analysis, verb).find((at) => analysis.words[at]!.relation.startsWith('nsubj'))
  return subject !== undefined && preposition < subject ? subject : null
}

/** Of "they operate as bodies with deep reserves", and "it is a body with ...", the subject has them. */
function bearerAt(analysis: Analysis, holder: number, clauses: ReadonlyMap<number, Clause>): Phrase {
  const { words } = analysis
  const own = clauses.get(holder)
  if (own?.kind === 'noun' && own.subject !== null) return own.subject
  const isAs = childrenOf(analysis, holder).some((at) => words[at]!.text.toLowerCase() === 'as')
  const above = isAs ? clauses.get(words[holder]!.head) : undefined
  return above?.subject ?? phraseAt(analysis, holder)
}

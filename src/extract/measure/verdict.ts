import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { childrenOf } from '../clause/tree.ts'
import { type Verdict, verdictOfWord } from './lexicon.ts'

/** A verdict with the word that tells it. */
export interface Judged {
  readonly verdict: Verdict
  readonly word: number
}

/**
 * What a verb calls its object: "called it unfair", "considers the takeover a mistake"; null where it calls it
 * neither.
 */
export function judgementOf(analysis: Analysis, { predicate }: Clause, object: number): Judged | null {
  const { words } = analysis
  const near = [...childrenOf(analysis, predicate), ...childrenOf(analysis, object)].filter((at) => at > object)
  for (const word of near) {
    if (!/^(?:xcomp|obj|obl|ccomp|acl|amod|appos|nmod|dep|advcl)/.test(words[word]!.relation)) continue
    const verdict = verdictOfWord(words[word]!.lemma.toLowerCase())
    if (verdict) return { verdict, word }
  }
  return null
}

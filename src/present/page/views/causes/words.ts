import type { CausalLinkView, CauseClaim, CausesView, WhatIfView } from '../../../dossier/types.ts'
import type { Articles } from '../../data/types.ts'
import { shortOf } from '../../format/article.ts'

export const labelsOf = ({ variables }: CausesView): ReadonlyMap<string, string> =>
  new Map(variables.map(({ id, label }) => [id, label]))

/** Who claims it, each once: named in the words, else who speaks there, else the report. */
export function claimants(claims: readonly CauseClaim[], articles: Articles): readonly string[] {
  const names = claims.map(({ claimedBy, evidence }) => {
    const ref = articles.get(evidence.article)
    return claimedBy ?? evidence.chain[0] ?? (ref === undefined ? 'a report' : shortOf(ref))
  })
  return [...new Set(names)]
}

/** The words that weaken the claims, each once; empty where one of them is flat. */
export const hedges = ({ isHedged, claims }: CausalLinkView): readonly string[] =>
  isHedged ? [...new Set(claims.flatMap(({ hedge }) => hedge ?? []))] : []

/** In which direction a push sends each variable that it reaches. */
export function directions(view: WhatIfView | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { variable, ways } of view?.reached ?? [])
    found.set(variable, ways.length > 1 ? 'both ways' : (ways[0]?.direction ?? ''))
  return found
}

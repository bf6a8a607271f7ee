import type { Corpus } from '../../corpus/corpus.ts'
import { inverted } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { wholeBefore } from './as-object.ts'
import { askFor } from './ask-for.ts'
import { governedBy, wordsBefore } from './governed.ts'

const MAX_BEHIND = 8

/**
 * A figure that a preposition ties to a clause: "The vase was sold for 900 francs" is asked "For how much was the vase
 * sold?", "The law demands a check every two years" "How often does the law demand a check?".
 */
export function asOblique(figure: Figure, after: string, corpus: Corpus, who: string | null): string | null {
  for (const one of governedBy(figure, corpus, who)) {
    const { clause, preposition, behind } = one
    if (preposition === '' || behind.split(/\s+/).length > MAX_BEHIND) continue
    if (clause.auxiliary !== null && clause.rest === '') continue
    const ask = askFor(figure, one, after, wholeBefore(wordsBefore(figure)))
    if (ask === null) return null
    const isBare = /^How (?:often|long)$/.test(ask)
    const lead = isBare ? ask : `${preposition} ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`
    return `${lead.charAt(0).toUpperCase()}${lead.slice(1)} ${inverted(clause)}`
  }
  return null
}

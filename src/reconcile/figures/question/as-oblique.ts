import { isParticiple } from '../../../text/verbs.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { isPlural } from '../../measures/phrase.ts'
import { nounPhraseBefore } from '../../questions/noun-phrase-before.ts'
import { inverted } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { wholeBefore } from './as-object.ts'
import { askFor } from './ask-for.ts'
import { type Governed, governedBy, wordsBefore } from './governed.ts'

const MAX_BEHIND = 8

const asked = (ask: string, preposition: string): string => {
  const isBare = /^How (?:often|long)$/.test(ask)
  const lead = isBare ? ask : `${preposition} ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`
  return `${lead.charAt(0).toUpperCase()}${lead.slice(1)}`
}

/** "They stole a vase valued at 90 francs": the figure is of what is valued. */
function ofParticiple(figure: Figure, one: Governed, after: string): string | null {
  const { lead = '', participle = '' } = /^(?<lead>.+)\s(?<participle>\p{Ll}+)$/su.exec(one.behind)?.groups ?? {}
  const thing = isParticiple(participle) ? nounPhraseBefore(lead) : null
  const ask = thing === null ? null : askFor(figure, { ...one, verb: participle, behind: '' }, after, null)
  if (thing === null || ask === null) return null
  const name = /^\p{Lu}|^the\s/u.test(thing) ? thing : `the ${thing.replace(/^an?\s/i, '')}`
  return `${asked(ask, one.preposition)} ${isPlural(name) ? 'were' : 'was'} ${name} ${participle}`
}

/**
 * A figure that a preposition ties to a clause: "The vase was sold for 900 francs" is asked "For how much was the vase
 * sold?", "The law demands a check every two years" "How often does the law demand a check?".
 */
export function asOblique(figure: Figure, after: string, corpus: Corpus, who: string | null): string | null {
  for (const one of governedBy(figure, corpus, who)) {
    const { clause, preposition, behind } = one
    if (preposition === '' || behind.split(/\s+/).length > MAX_BEHIND) continue
    if (clause.auxiliary !== null && clause.rest === '') continue
    const reduced = ofParticiple(figure, one, after)
    if (reduced !== null) return reduced
    const ask = askFor(figure, one, after, wholeBefore(wordsBefore(figure)))
    if (ask === null) return null
    return `${asked(ask, preposition)} ${inverted(clause)}`
  }
  return null
}

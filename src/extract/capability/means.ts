import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import { childrenOf } from '../clause/tree.ts'
import { COMPOUNDS, type Means, sorts } from './lexicon.ts'

/** The sort of means that a noun names; null for none. Places that are held are areas. */
export function sortOf(analysis: Analysis, head: number): Means | null {
  const { lemma, upos, text, sentence } = analysis.words[head]!
  if (upos !== 'NOUN' && upos !== 'ADJ') return null
  const sort = sorts().get(lemma) ?? (text === lemma ? null : sorts().get(text.toLowerCase())) ?? null
  if (sort === null || sort === 'person' || sort === 'group') return null
  // With a capital it is part of a name, but where a sentence begins.
  const isNamed = /^\p{Lu}/u.test(text) && analysis.sentences[sentence]!.words[0] !== head
  // Fractions may be tagged as adjectives: "one-third of it".
  if (isNamed || !(upos === 'NOUN' || (upos === 'ADJ' && sort === 'area'))) return null
  return childrenOf(analysis, head).some((at) => COMPOUNDS.has(`${analysis.words[at]!.lemma} ${lemma}`)) ? null : sort
}

/** Whether a number or measure stands in a phrase: "300 ships", "hundreds of tonnes". */
export function hasAmount({ words }: Analysis, [from, to]: Phrase['words']): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]!.upos === 'NUM' || AMOUNT.test(words[at]!.lemma)) return true
  }
  return false
}

const AMOUNT = /^(?:dozen|hundred|thousand|million|billion|score|half|third|quarter|-strong)$/

/** Whether a phrase says more of its means than the noun alone: how many, what kind, whose. */
export function isTold(analysis: Analysis, phrase: Phrase): boolean {
  // Words after the noun tell more, whatever the parser hangs them on.
  if (phrase.words[1] > Math.max(...phrase.heads) + 1) return true
  return phrase.heads.some((head) =>
    childrenOf(analysis, head).some((at) => /^(?:nummod|amod|compound|nmod|acl$)/.test(analysis.words[at]!.relation)),
  )
}

/** Whether several things, or a mass, are spoken of. */
export const isSeveral = ({ words }: Analysis, { heads }: Phrase): boolean =>
  heads.length > 1 || heads.some((head) => /^NNP?S$/.test(words[head]!.xpos))

import { plainOfParticiple } from '../../../text/verbs.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { governedBy } from './governed.ts'

/** "The path is used by 900 riders": how many riders use the path. Of what was done once one asks as it is told. */
export function asAgent(figure: Figure, corpus: Corpus, who: string | null): string | null {
  if (!isCount(figure)) return null
  for (const { clause, preposition, isPassive, behind } of governedBy(figure, corpus, who)) {
    if (preposition !== 'by' || !isPassive || behind !== '' || !/^(?:is|are)$/.test(clause.auxiliary ?? '')) continue
    const plain = plainOfParticiple(clause.rest.split(' ').at(-1) ?? '')
    return plain === null ? null : `How many ${countedWords(figure)} ${plain} ${clause.subject}`
  }
  return null
}

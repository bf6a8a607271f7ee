import type { Corpus } from '../../corpus/corpus.ts'
import { nounPhraseBefore } from '../../questions/noun-phrase-before.ts'
import { inverted, readSimple } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { asking, isCount } from './asking.ts'
import { wordsBefore } from './governed.ts'

const AGAINST = /^(?<lead>[^;:]*?),?\s(?:against|compared with|compared to|versus|as against)$/is
const PRONOUN = /^(?:it|she|he|they|this)\s/i
const OF = /\s(?:on|for|in|at|aboard)\s(?<thing>(?:the|an?)\s[^,;:.]+)$/u
const MAX_WORDS = 6

/** "It can carry 9 people, against 12 on the old lift": what is told of the one is asked of the other. */
export function asContrast(figure: Figure, after: string, corpus: Corpus): string | null {
  const lead = AGAINST.exec(wordsBefore(figure))?.groups?.lead
  const thing = OF.exec(after.replace(/[.\s]+$/, ''))?.groups?.thing
  if (lead === undefined || thing === undefined || !isCount(figure)) return null
  if (thing.split(' ').length > MAX_WORDS || nounPhraseBefore(thing) !== thing) return null
  const told = lead.replace(/\s\d.*$/s, '').replace(PRONOUN, `${thing} `)
  const clause = readSimple(told, corpus)
  const ask = asking(figure, '', '')
  return clause && ask && (clause.auxiliary === null) === (clause.rest === '')
    ? `${ask} ${inverted({ ...clause, subject: thing })}`
    : null
}

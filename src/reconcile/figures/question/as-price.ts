import { usualTag } from '../../../lexicon/index.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { isPlural } from '../../measures/phrase.ts'
import { nounPhraseBefore } from '../../questions/noun-phrase-before.ts'
import { trimTail } from '../../questions/polish.ts'
import { inverted, readSimple } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { asking, RATE } from './asking.ts'
import { wordsBefore } from './governed.ts'

const AT = /,?\sat$/
const WORTH = /\sworth$/
/** What the words before a price are about would be something else: "candidates in the north, at". */
const HANGING = /\s(?:in|on|at|from|for|with|to|by)$/
/** "The boats that dealers put at": what somebody says of their price. */
const PRICED = /\s(?:that|which)\s\p{Ll}+s\s(?:price|put|value|estimate)$/u
const BEHIND_NAME = /^(?:\p{Lu}[\p{L}'’-]*\s)+(?<things>\p{Ll}[\p{L}-]*[^s]s)$/u
const PRONOUN = /\b(?:one|ones|it|them|this|that|each)$/i
/** "That he says the town should pay": the words of who says it. */
const HOLDER = /^(?:\p{L}+\s){1,3}?\p{L}+s\s(?:that\s)?(?=(?:the|an?|its|their|\p{Lu}\p{L}+)\s)/u

const definite = (thing: string): string =>
  /^(?:the\s|\p{Lu})/iu.test(thing) && !/^an?\s/i.test(thing) ? thing : `the ${thing.replace(/^an?\s/i, '')}`

/** "A new boat, at 90,000 francs", "boots worth 80 francs". */
function ofThing(figure: Figure, isAhead: boolean): string | null {
  const before = wordsBefore(figure)
  const link = WORTH.test(before) ? WORTH : AT
  if (figure.unit.dimension !== 'money' || !link.test(before)) return null
  const lead = before.replace(link, '').replace(PRICED, '')
  const phrase = nounPhraseBefore(lead)
  // "Copper trades at": a verb is no end of a name.
  const isVerb = /^VBZ$/.test(usualTag(phrase?.split(' ').at(-1) ?? '') ?? '')
  if (phrase === null || PRONOUN.test(phrase) || isVerb) return null
  const isHanging = HANGING.test(lead.slice(0, lead.lastIndexOf(phrase)).trimEnd())
  // "Sent a judge in Orley watches worth": the name belongs to what stands before it.
  const thing = isHanging ? (BEHIND_NAME.exec(phrase)?.groups?.things ?? null) : phrase
  if (thing === null) return null
  const name = definite(thing)
  if (link === WORTH) return `How much ${isPlural(name) ? 'are' : 'is'} ${name} worth`
  return `How much ${isAhead ? 'would' : isPlural(name) ? 'do' : 'does'} ${name} cost`
}

/** "The 80 francs a year that the town should pay", "the sum that she proposes the town should pay". */
function ofRelative(figure: Figure, after: string, corpus: Corpus): string | null {
  const relative = /^\s(?:that|which)\s(?<clause>[^,;:.()]+)/.exec(after.replace(RATE, ''))?.groups?.clause
  const ask = relative === undefined ? null : asking(figure, '', '')
  if (relative === undefined || ask === null) return null
  const clause = readSimple(relative.replace(HOLDER, ''), corpus) ?? readSimple(relative, corpus)
  if (!clause || clause.auxiliary === null || clause.rest === '') return null
  const rate = RATE.exec(`${figure.statement.anchor.exact}${after.slice(0, 12)}`)?.[0] ?? ''
  return `${ask}${rate} ${inverted({ ...clause, rest: trimTail(clause.rest) })}`
}

/**
 * A figure by what it is the price or worth of, or by the clause that says what is done with it.
 *
 * @param isAhead  whether the accounts tell of what may come to be
 */
export function asPrice(figure: Figure, after: string, corpus: Corpus, isAhead: boolean): string | null {
  return ofThing(figure, isAhead) ?? ofRelative(figure, after, corpus)
}

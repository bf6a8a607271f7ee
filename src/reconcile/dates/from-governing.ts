import { isParticiple } from '../../text/verbs.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysLong } from '../edtf/interval.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { isPlural } from '../measures/phrase.ts'
import { governingClauses } from '../questions/governing.ts'
import { nounPhraseBefore } from '../questions/noun-phrase-before.ts'
import { isUnaskable, trimTail } from '../questions/polish.ts'
import { inverted, type SimpleClause } from '../questions/simple-clause.ts'
import { asksFor } from './ask.ts'
import type { Dated } from './dated.ts'

const MAX_REST = 9
const YEAR_DAYS = 300
const LIST_NUMBER = /^\s*\d+(?:\.\d+)*\.?\s+(?=\p{Lu})/u
const PREPOSITION =
  /(?:^|[\s,])(?:in|on|at|by|from|until|till|to|for|of|since|around|about|during|before|after|between|as of|as at|as|early|late|only|back|shortly|just|dated|the)[\s,]*$/i
/** What shows that the words between verb and date are more than an object and its place, or point away. */
const BROKEN =
  /[,;:()"“”—–]|\s(?:that|which|who|whose|when|where|while|and|but|than|because|after|before|if|his|her)\s/i
/** "The mill, built in": what is told of a thing between commas. */
const PARTICIPLE = /^(?<lead>.*),\s(?<told>(?:\p{Ll}+ly\s)?(?<verb>\p{Ll}+)(?:\s\p{Ll}+){0,3})$/su

/** Words of a sentence before a date, without what only leads to it. */
function leadOf({ report, sentence, statement }: Dated): string {
  let lead = report.article.text
    .slice(sentence.start, statement.anchor.start)
    .replace(/\s+/g, ' ')
    .replace(LIST_NUMBER, '')
  while (PREPOSITION.test(lead)) lead = lead.replace(PREPOSITION, '')
  return lead.trim()
}

/** "Seven miners were killed" as "the miners were killed": others may count eight. */
function uncounted(text: string): string {
  const words = text
    .trim()
    .replace(/^(?:at least|more than|fewer than)\s/i, '')
    .split(/\s+/)
  const first = words.findIndex((word) => !isNumberWord(word))
  const isCounted = first > 0 && /^\p{Ll}/u.test(words[first]!) && !/^(?:an?|the)$/i.test(words[0]!)
  return isCounted ? ['the', ...words.slice(first)].join(' ') : text
}

function isFit({ auxiliary, verb, rest }: SimpleClause, asks: string, dated: Dated): boolean {
  if (
    /^(?:may|might|could|should)$/.test(auxiliary ?? '') ||
    (verb && isUnaskable(verb.plain) && verb.plain !== 'find')
  )
    return false
  if (/^(?:has|have|had|can|must)$/.test(auxiliary ?? '') && asks === 'When') return false
  // "Was driving", "is aware": what went on at a time, or goes on, is no question of when.
  if (/^(?:is|are)$/.test(auxiliary ?? '') && !dated.isAhead) return false
  if (/^(?:is|are|was|were)$/.test(auxiliary ?? '') && /^\p{Ll}+ing\b/u.test(rest)) return false
  // What a year's number was is no question of when.
  if (daysLong(dated.interval) > YEAR_DAYS && /\d/.test(rest)) return false
  const isCut = rest === '' && auxiliary !== null && !(/^(?:is|are|was|were)$/.test(auxiliary) && dated.events.size > 0)
  return !isCut && !BROKEN.test(` ${rest} `) && rest.split(' ').length <= MAX_REST
}

/** "The mill, built in 1901, burned": "When was the mill built?" */
export function fromParticiple(dated: Dated): string | null {
  const { lead = '', told = '', verb = '' } = PARTICIPLE.exec(leadOf(dated))?.groups ?? {}
  const { text } = dated.report.article
  const isClosed = /^\s?(?:[,.;)]|$)/.test(text.slice(dated.statement.anchor.end, dated.statement.anchor.end + 2))
  const thing = nounPhraseBefore(lead)
  if (!isClosed || !isParticiple(verb) || thing === null) return null
  const name = thing.replace(/^(?:the|an?)\s/i, 'the ')
  return `When ${isPlural(name) ? 'were' : 'was'} ${name} ${told}`
}

/** The date of the innermost clause that it stands in: "When were the miners killed?", "Since when has the inn been shut?" */
export function fromGoverning(dated: Dated, corpus: Corpus): string | null {
  if (dated.isMoved) return null
  const lead = leadOf(dated)
  const { text } = dated.report.article
  const after = text.slice(dated.statement.anchor.end, dated.sentence.end).replace(/^[\s,]+/, '')
  const asks = asksFor(dated)
  // "On Monday the board published what ..." without what was published asks nothing.
  const next = lead === '' ? after.slice(trimTail(after).length) : ''
  if (/^['’]s\b/.test(after) || /^[\s,]*(?:that|whether|how|what|if)\b/.test(next)) return null
  for (const one of governingClauses(uncounted(lead === '' ? trimTail(after) : lead), corpus)) {
    const clause = lead === '' ? { ...one, rest: trimTail(one.rest) } : one
    if (!isFit(clause, asks, dated)) continue
    const isPast = dated.report.published !== null && dated.interval.to < dated.report.published.from
    const verb = clause.verb && isPast ? { ...clause.verb, tense: 'past' as const } : clause.verb
    return `${asks} ${inverted({ ...clause, verb })}`
  }
  return null
}

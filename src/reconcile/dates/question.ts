import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import type { Act } from '../compare/act.ts'
import { askedOf } from '../compare/act-question.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysLong } from '../edtf/interval.ts'
import { hasVerb } from '../questions/governing.ts'
import { named } from '../questions/named.ts'
import { finish, isUnaskable, trimTail } from '../questions/polish.ts'
import { sharedThing } from '../questions/shared-thing.ts'
import { inverted, isMisread, readSimple } from '../questions/simple-clause.ts'
import { finiteVerb, isPlainVerb, plainOfParticiple } from '../questions/verbs.ts'
import { asksFor } from './ask.ts'
import { isClock } from './clock.ts'
import type { Dated } from './dated.ts'
import { fromGoverning, fromParticiple } from './from-governing.ts'

const PREPOSITION =
  /(?:^|\s)(?:in|on|at|by|from|until|till|to|for|of|since|around|about|during|before|after|between|and|or|as|early|late|only|back|shortly|just|dated)\s*$/i

/** The clause without its date, as two texts: what stands before it, and after. */
function around({ report, near: clause, statement }: Dated): { before: string; after: string } {
  const { text } = report.article
  let before = text.slice(clause.start, statement.anchor.start).replace(/[\s,(–—-]+$/, '')
  while (PREPOSITION.test(before)) before = before.replace(PREPOSITION, '')
  return { before, after: text.slice(statement.anchor.end, clause.end) }
}

const SUBORDINATE =
  /(?:^|[\s,])(?:before|after|when|since|until|because|while|where|whose|who|which|that|what|if)\s|,\s(?:and|but|so|or)\s/i

/** Bodies do many things: a date is of what they did. */
const BODIES = new Set([...readLines(new URL('../lexicon/bodies.txt', import.meta.url)), 'company', 'city', 'state'])
const YEAR_DAYS = 300

/** "Its planned opening date, 4 May": the date of the noun, not of the clause. */
const APPOSED = /\b(?<noun>(?:\p{Ll}[\p{L}-]*\s){0,3}(?:date|deadline|day)),?\s(?:of\s)?$/u

/** "The mill, opened in 1901, held out": the date is of what stands between the commas. */
const isBetweenCommas = (before: string, after: string): boolean =>
  /,\s(?:\p{Ll}+\s){0,3}\p{Ll}+$/u.test(before) && /^\s?,/.test(after)

/** The words behind the last word that begins a clause; "a talk before the board" has no verb before it, and begins none. */
function lastClause(lead: string): string {
  const parts = lead.split(SUBORDINATE)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && !hasVerb(lead.slice(0, lead.length - last.length)) ? lead : last
}

/** "The lift was last checked in 2011": "When was the lift last checked?" */
function fromClause(dated: Dated, corpus: Corpus): string | null {
  if (dated.isMoved || isOfYear(dated)) return null
  const { before: lead, after } = around(dated)
  if (
    /^['’]s\b/.test(after) ||
    APPOSED.test(dated.report.article.text.slice(dated.near.start, dated.statement.anchor.start))
  )
    return null
  if (isBetweenCommas(lead, after) || /^\s?['’]s\b/.test(after)) return null
  // "Resolved on Friday to propose that ..." without what was proposed asks nothing.
  if (/^[\s,]*(?:that|whether|how|what|if)\b/.test(after.trim().slice(trimTail(after).length))) return null
  // Of "demand is twice what it was before the mill shut in April" the date belongs to the last clause.
  const before = lastClause(lead)
  const whole = before === '' ? after.replace(/^[\s,]+/, '') : `${before} ${trimTail(after)}`
  const clause = readSimple(whole, corpus)
  if (clause?.verb && isUnaskable(clause.verb.plain)) return null
  if (!clause || isMisread(clause) || /^(?:has|have|had|may|might|could|should|can|must)$/.test(clause.auxiliary ?? ''))
    return null
  const rest = trimTail(clause.rest)
  if (rest === '' && clause.auxiliary !== null && !/^(?:is|are|was|were|will be)$/.test(clause.auxiliary)) return null
  if (rest === '' && clause.verb === null && dated.events.size === 0) return null
  const isPast = dated.report.published !== null && dated.interval.to < dated.report.published.from
  const verb = clause.verb && isPast ? { ...clause.verb, tense: 'past' as const } : clause.verb
  const question = `${asksFor(dated)} ${inverted({ ...clause, verb, rest })}`
  // What a year's number was is no question of when.
  return daysLong(dated.interval) > YEAR_DAYS && /\d/.test(question) ? null : question
}

/** "In a memo dated 4 March": "What is the date of the memo?"; "its planned opening date, 4 May". */
function fromNominal({ report, clause, statement }: Dated): string | null {
  const before = report.article.text.slice(clause.start, statement.anchor.start)
  const found =
    /\b(?:an?|the|its|his|her|their)\s+(?<noun>(?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]+)(?:,?\s|\sis\s|\swas\s)dated\s*$/u.exec(
      before,
    )
  if (found?.groups) return `What is the date of the ${found.groups.noun}`
  const noun = (APPOSED.exec(before)?.groups?.noun ?? '').replace(
    /^(?:.*\s)?(?:the|its|their|his|her|an?)\s(?:(?:new|old|original|revised|latest)\s)?/,
    '',
  )
  return /\s/.test(noun) && !/\b(?:every|each|same|that|one|other)\b/.test(noun) ? `What is the ${noun}` : null
}

/** Who or what tells nothing by itself: "the things", "one of them", "9 percent". */
const EMPTY = /^[\d€$£]|\b(?:things?|ones?|percent|per cent)\b|%/i

/** "Plunged the town into darkness": without that the verb says nothing. */
function intoWhat(target: string, { report, sentence }: Dated): string {
  const { text } = report.article
  const at = target === '' ? -1 : text.slice(sentence.start, sentence.end).indexOf(target)
  const behind = at < 0 ? '' : text.slice(sentence.start + at + target.length, sentence.end)
  return (
    /^\s(?<way>(?:into|onto)\s\p{Ll}+(?:\s\p{Ll}+)?)(?=\s(?:on|at|in|by|when|for)\s|[,.;])/u.exec(behind)?.groups
      ?.way ?? ''
  )
}

/** "The economy grew by 2 percent in 1988", "shares were up 2 percent at noon": the number is that time's, and nothing happened then. */
const isOfYear = (dated: Dated): boolean => {
  const { interval, near, report } = dated
  const isReading = daysLong(interval) > YEAR_DAYS || isClock(dated)
  return isReading && /%|\bper\s?cent\b/.test(report.article.text.slice(near.start, near.end))
}

/** What shows behind a verb that what it does to something, or how, is still to come: "got into a quarrel", "prepared to walk". */
const GOES_ON = /^\s(?:into|onto|to|the|an?|its|his|her|their|that|whether|how)\s/

/** Whether the words tell more of an act than that it was done, though they name nothing that it was done to. */
function isCutOff({ action, words }: Act, { report, sentence, statement }: Dated): boolean {
  if (words.target !== '') return false
  const { text } = report.article
  const before = text.slice(sentence.start, statement.anchor.start)
  const forms = [...before.matchAll(/\p{L}+/gu)].filter(([word]) => {
    const form = fold(word)
    return form === action || finiteVerb(form)?.plain === action || plainOfParticiple(form) === action
  })
  const verb = forms.at(-1)
  if (verb === undefined) return true
  const behind = before.slice(verb.index + verb[0].length)
  return GOES_ON.test(`${behind} `) || GOES_ON.test(text.slice(statement.anchor.end, sentence.end))
}

/** "Will lead the band and sing by June": what is dated is the verb right before the date, which no object follows. */
function lastOf(dated: Dated): Act | null {
  const { act } = dated
  const verb = act?.isAhead ? /\sand\s(?<verb>\p{Ll}+)$/u.exec(act.words.target)?.groups?.verb : undefined
  if (act === null || verb === undefined || !isPlainVerb(verb) || !around(dated).before.endsWith(` ${verb}`)) return act
  return { ...act, action: verb, words: { ...act.words, target: '' } }
}

/** Whether the act is still to come and the date is not: then the date is of the telling. */
const isPastOfAhead = ({ act, interval, report: { published } }: Dated): boolean =>
  act?.isAhead === true && published !== null && interval.to <= published.to

/** "The Supreme Court" for "Supreme Court". */
function withArticle(act: Act): Act {
  const { doer } = act.words
  return /^\p{Lu}/u.test(doer) ? { ...act, words: { ...act.words, doer: named(doer, 'organization') } } : act
}

/** "When will both sides meet?", where the clause itself is not as plain. */
function fromAct(dated: Dated): string | null {
  const { isMoved } = dated
  const act = lastOf(dated)
  const { before, after } = around(dated)
  if (isBetweenCommas(before, after)) return null
  const asked =
    isMoved || act === null || isUnaskable(dated.act?.action ?? '') || isOfYear(dated) || isPastOfAhead(dated)
      ? null
      : askedOf(withArticle(act), false)
  if (act === null || asked === null || isCutOff(act, dated) || EMPTY.test(`${act.words.doer} ${act.words.target}`))
    return null
  return `${asksFor(dated)} ${asked} ${intoWhat(act.words.target, dated)}`
}

/** Where no clause reads well: "What date is given for the vote?" */
function fromThing(dated: Dated, shared: ReadonlyMap<string, number>): string | null {
  const { report, sentence, statement, interval, events } = dated
  const days = daysLong(interval)
  // Much happens in a year: where nothing is said to have happened there is nothing to ask.
  if (days > YEAR_DAYS && events.size === 0) return null
  const thing = sharedThing(report.article.text, sentence, statement.anchor, shared, days > YEAR_DAYS)
  if (thing !== null && days <= YEAR_DAYS && /\p{Lu}/u.test(thing)) return null
  if (thing !== null && BODIES.has(fold(thing.split(' ').at(-1) ?? ''))) return null
  const kind = days > YEAR_DAYS ? 'year' : days > 27 && days < 32 ? 'month' : 'date'
  return thing === null ? null : `What ${kind} is given for ${thing}`
}

/**
 * Questions that `dated` can answer, best first.
 *
 * @param shared       stems that sentences of several texts have around these dates, with the number of texts
 * @param isContested  whether the accounts part: what all agree on may be left unasked where nothing tells what was then
 */
export function dateQuestions(
  dated: Dated,
  corpus: Corpus,
  shared: ReadonlyMap<string, number>,
  isContested: boolean,
): string[] {
  return [
    fromNominal(dated),
    fromClause(dated, corpus),
    fromParticiple(dated),
    isOfYear(dated) ? null : fromGoverning(dated, corpus),
    fromAct(dated),
    isContested ? fromThing(dated, shared) : null,
  ].map((question) => (question === null ? '' : (finish(question) ?? '')))
}

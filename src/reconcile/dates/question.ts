import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysLong } from '../edtf/interval.ts'
import { hasVerb } from '../questions/governing.ts'
import { finish, isUnaskable, trimTail } from '../questions/polish.ts'
import { sharedThing } from '../questions/shared-thing.ts'
import { inverted, isMisread, readSimple } from '../questions/simple-clause.ts'
import { around, isBetweenCommas, isOfYear, YEAR_DAYS } from './around.ts'
import { asksFor } from './ask.ts'
import type { Dated } from './dated.ts'
import { fromAct } from './from-act.ts'
import { fromGoverning, fromParticiple } from './from-governing.ts'
import { askedWhenPlanned } from './planned.ts'

const SUBORDINATE =
  /(?:^|[\s,])(?:before|after|when|since|until|because|while|where|whose|who|which|that|what|if)\s|,\s(?:and|but|so|or)\s/i

/** Bodies do many things: a date is of what they did. */
const BODIES = new Set([...readLines(new URL('../lexicon/bodies.txt', import.meta.url)), 'company', 'city', 'state'])

/** "Its planned opening date, 4 May": the date of the noun, not of the clause. */
const APPOSED = /\b(?<noun>(?:\p{Ll}[\p{L}-]*\s){0,3}(?:date|deadline|day)),?\s(?:of\s)?$/u

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

/** "The regatta planned for May was put off": "When was the regatta planned?" */
function fromPlan({ planned, interval, report }: Dated): string | null {
  const isPast = report.published !== null && interval.to < report.published.from
  return planned && askedWhenPlanned(planned, isPast)
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
  const asked = [
    fromNominal(dated),
    fromPlan(dated),
    fromClause(dated, corpus),
    fromParticiple(dated),
    isOfYear(dated) ? null : fromGoverning(dated, corpus),
    fromAct(dated),
    isContested ? fromThing(dated, shared) : null,
  ].map((question) => (question === null ? '' : (finish(question) ?? '')))
  // "When did they spend Sunday fishing? Sunday."
  return asked.map((question) => (question.includes(` ${dated.statement.anchor.exact} `) ? '' : question))
}

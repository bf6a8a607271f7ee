import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'

const list = (file: string): string => readLines(new URL(`../lexicon/${file}`, import.meta.url)).join('|')

/** "The auditors", "its owner", "Solm Ferries": up to where the phrase must end. */
const WHO = String.raw`(?<giver>(?:[Tt]he\s|[Ii]ts\s|\p{Lu})[^,;.:"“”]{2,60}?)`
/** "..., and the auditors say": another gives the number that follows, and nothing else of it. */
const SAYS = new RegExp(
  String.raw`(?:^|[\s“‘"(])(?:(?:and|but|while|whereas|yet|though)\s)?${WHO}\s(?:${list('verbs-of-stating-figures.txt')})\s$`,
  'u',
)
/** "9 million claimed by the owner". */
const CLAIMED = new RegExp(
  String.raw`^(?:\s\p{L}+){0,2}?\s(?:given|claimed|reported|stated|cited|named|quoted|announced|published|put forward|counted|recorded|estimated|calculated)\sby\s${WHO}(?=[,;.:]|\s(?:for|in|on|at|and|but|that|which|is|was|has|had)\s|$)`,
  'u',
)
/** "The owner will tell the court it was". */
const TELLS = new RegExp(
  String.raw`(?:^|[\s“‘"(])${WHO}\s(?:(?:will|would|has|had)\s)?(?:tells?|told)\s[^,;.:]{2,40}\s(?:it|there)\s(?:is|are|was|were)\s(?:\p{L}+\s){0,2}$`,
  'u',
)
/** "The owner's figure of". */
const OWN = new RegExp(
  String.raw`(?:^|[\s“‘"(])${WHO}['’]s?\s(?:own\s)?(?:\p{L}+\s)?(?:figures?|estimates?|counts?|tally|total|number|claims?|forecasts?|projections?|calculations?)\s(?:of|was|is)\s(?:\p{L}+\s){0,2}$`,
  'u',
)
/** "The office published what many had feared:". */
const PUBLISHED = new RegExp(
  String.raw`(?:^|[\s“‘"(])${WHO}\s(?:published|announced|reported|released|disclosed|issued)\s[^,;.:]{0,60}:\s(?:\p{L}+\s){0,2}$`,
  'u',
)
/** "I was given a loss of", "they had been told that": a number handed to whoever passes it on. */
const HANDED =
  /\b(?:was|were|am|are|been|being)\s(?:told|given\s(?:an?|the)\s(?:figure|number|estimate|total|count|toll|loss|profit|deficit|cost|price))\b[^,;.]{0,40}$/i
/** "Rejects the figure of", "denied that"; not "nobody disputes that". */
const DISPUTED_BEFORE =
  /(?<!\b(?:not|never|neither|nobody|nor|no|without)\s[^,;.]{0,30}|n['’]t\s)\b(?:disput|reject|contest|challeng|question|doubt|den(?:y|ies|ied)\b|refut|dismiss)\p{L}*\s[^,;.]{0,40}$/iu
/** "9 million was too high". */
const DISPUTED_BEHIND =
  /^[^,;.]{0,40}\s(?:is|was|are|were|as|be)\s(?:far\s|much\s|simply\s|plainly\s)?(?:too (?:high|low|many|few)|overstated|understated|exaggerated|inflated|wrong|incorrect|untrue|false)\b/i
/** "An earlier version of this page said", "we wrongly reported". */
const OWN_EARLIER =
  /\b(?:(?:earlier|previous|first|original)\s(?:versions?|editions?)\sof\s(?:this|our|the)\b|this\s(?:page|article|story|report|newspaper|site|post)\s(?:\p{L}+\s)?(?:said|gave|stated|put|misstated)\b|we\s(?:had\s)?(?:wrongly|incorrectly|mistakenly|erroneously)\b)[^;.]{0,80}$/iu

/** "The clerks of the port have counted": whoever comes to a number by counting. */
const COUNTS =
  /(?:^|[,;:.]\s)(?<who>[^,;:.“”]{2,90}?)\s(?:(?:has|have|had)\s)?(?:now\s)?(?:counted|recounted|tallied|logged|recorded|registered)\s[^,;:.]{0,30}$/iu
const IS_DONE = /\b(?:be|been|being|is|are|was|were)$/i
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|one)$/i

/** "The owner’s" count. */
const OWNER_MARK = /(?<=s)['’]$|['’]s$/

/** Whether a source is the very text that cites it: "an earlier version of this page". */
export const isItself = (source: string): boolean =>
  /\b(?:this|our)\s(?:own\s)?(?:page|article|story|report|newspaper|paper|site|website|post|blog)$/i.test(source)

/** UTF-16 units of its sentence before and behind a number that are looked at. */
const REACH = 160

/** Whoever else is told right before a number to give it: "the auditors say"; null where nobody is. */
export const giverBefore = (words: string): string | null => SAYS.exec(words)?.groups?.giver ?? null

/** Whether the words right behind a number tell who claims it. */
export const isClaimedBehind = (words: string): boolean => CLAIMED.test(words)

/** Who is told right before a number to have counted: "the office" of "the office counted"; null where nobody is. */
export function counterBefore(words: string): string | null {
  const who = COUNTS.exec(words)?.groups?.who
  return who === undefined || PRONOUN.test(who) || IS_DONE.test(who) ? null : who
}

/**
 * Whose figure the words around it make it.
 *
 * by      whoever gives it, in the words of the report
 * nobody  passed on, disputed or taken back by whoever tells it, and nothing tells whose it is
 * teller  nothing makes it anybody else's
 */
export type Giver = { readonly by: string } | 'nobody' | 'teller'

/** Of words that end in a name or a definite noun those: "the ministry" of "By Tuesday the ministry". */
const NAMED_LAST =
  /(?:\b(?:[Tt]he|[Ii]ts)\s\p{Ll}(?:(?!\s(?:the|its)\s)[^,])*|\p{Lu}[\p{L}’'&-]*(?:\s(?:of(?:\sthe)?|and|for|\p{Lu}[\p{L}’'&-]*))*)$/u

/** Whose a figure or a date is that stands at `place` of a text, in the sentence at `sentence`. */
export function giverOf(text: string, place: Span, sentence: Span): Giver {
  const before = text.slice(Math.max(sentence.start, place.start - REACH), place.start)
  const behind = text.slice(place.end, Math.min(sentence.end, place.end + REACH))
  const stated = CLAIMED.exec(behind) ?? OWN.exec(before)
  const isPassedOn = [HANDED, DISPUTED_BEFORE, OWN_EARLIER].some((form) => form.test(before))
  if (stated === null && (isPassedOn || DISPUTED_BEHIND.test(behind))) return 'nobody'
  const giver = (stated ?? SAYS.exec(before) ?? TELLS.exec(before) ?? PUBLISHED.exec(before))?.groups?.giver
  const by = NAMED_LAST.exec(giver?.replace(OWNER_MARK, '') ?? '')?.[0]
  return by === undefined || PRONOUN.test(by) ? 'teller' : { by }
}

import type { Span } from '../../model/span.ts'
import { isParticiple } from '../../text/verbs.ts'
import { capitalised, isSentence, tellsSaying } from './standing.ts'
import { hasMainVerb } from './verbs.ts'

/** A list's number, an agency's place line, words that tie a clause to the one before. */
const LEADS: readonly RegExp[] = [
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[-•*–—]|\(?[a-z]\))\s+(?=\p{Lu})/u,
  /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s*[^—–-]{0,30})?(?:\s*\([^)]{2,40}\))?\s*[—–-]+\s+/u,
  /^(?:meanwhile|further|moreover|however|also|still|now|then|indeed|in addition|most recently),\s+/i,
  /^(?:and|but|that|so|yet|though|although)\b,?\s+/i,
  /^(?:now\s+(?=\p{Lu})|at the same time,\s+|(?:(?:late|early)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s+)/iu,
]
/** A tail that leads on to words that the label does not have. */
const TAILS: readonly RegExp[] = [
  /[\s,;:—–-]+(?:and|or|but|while|as|that|which|who|whether|how|what|to|of|in|on|at|by|for|from|with|the|an?|its|their|his|her|than|because|when|if|over|into|between|during)$/i,
  /,\s+\p{Ll}+ing$/u,
  // What reporters tried in vain is no event.
  /,?\s(?:and|but)\s(?:could\snot\s(?:immediately\s)?be\sreached|(?:has\s)?declined\sto\scomment|did\snot\s(?:immediately\s)?(?:respond|reply))\b.*$/s,
  /[\s,;:—–-]+$/,
  /(?<![\s.]\p{Lu}|\.\p{L})\.$/u,
]
const GOES_ON = /^\s*(?:\(|that|whether|how|what|who|why|to|of|for|with|by|[“"'‘])/i
/** What may follow words that are whole: a mark, or a word that opens another clause. */
const MAY_FOLLOW =
  /^["'”’)\]]*(?:\s*(?:$|[\n.,;!?—–…]|\s[-(])|\s+(?:and|but|after|before|when|while|because|since|although|though|until|where|which|amid|despite|following|if|unless|so|then|saying|as (?:the|he|she|it|they|\p{Lu}))\b)/u
/** A comma before a verb closes what stands between the verb and its subject; before somebody who says, what is said. */
const VERB_NEXT =
  /^,?["”’]?\s+(?:(?:was|were|is|are|has|have|had|will|would)\b|(?:\p{Lu}\S*,?\s+){0,4}(?:said|says|told|announced|reported|added)\b)/u

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  const cut = (): boolean => {
    const own = text.slice(start, end)
    const space = own.length - own.trimStart().length
    if (space > 0) {
      start += space
      return true
    }
    for (const lead of LEADS) {
      const found = lead.exec(own)
      if (found) {
        start += found[0].length
        return true
      }
    }
    for (const tail of TAILS) {
      const found = tail.exec(own)
      if (found && found.index > 0) {
        end = start + found.index
        return true
      }
    }
    return false
  }
  for (let i = 0; i < 8 && start < end && cut(); i++);
  return { start, end }
}

/** Whether the words stand as a sentence by themselves, and end where the text may break off. */
function stands(text: string, { start, end }: Span): boolean {
  return isSentence(text.slice(start, end)) && isWhole(text, end)
}

/** Whether the text may break off at `end`. */
const isWhole = (text: string, end: number): boolean => {
  const after = text.slice(end, end + 60)
  return MAY_FOLLOW.test(after) && !VERB_NEXT.test(after)
}

/** What a clause that is told alone begins with. */
const SUBJECT =
  /^(?:[“"'‘[]?\p{Lu}|\d|(?:the|an?|its|his|her|their|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|some|most|all)\b)/u

/** Whether `words` of the middle of a sentence can be told alone. */
export const isTold = (words: string): boolean => SUBJECT.test(words) && isSentence(capitalised(words))

/**
 * The words of a clause that tells an event, up to where the text may break off; null where they say nothing alone.
 */
export function eventWords(text: string, clause: Span): Span | null {
  const own = trimmed(text, clause)
  const goesOn = GOES_ON.test(text.slice(own.end, own.end + 12))
  if (!goesOn && isWhole(text, own.end)) return own
  const { end } = sentenceEnd(text, own)
  const next = text.slice(own.end, end).search(CUT)
  return trimmed(text, { start: own.start, end: next < 0 ? end : own.end + next })
}

const FARTHEST = 200

function sentenceEnd(text: string, { start, end }: Span): Span {
  const stop = text.slice(end, end + FARTHEST).search(/[.!?]["”’)]*(?:\s|$)|\n|$/)
  return { start, end: end + Math.max(0, stop) }
}

/** "On", "in" and "at" say no more than the date does; "by" and "since" do. */
const BEFORE_DATE = /[\s,]*(?:\b(?:on|in|at|over|during)\s+(?:the\s+)?)?(?:\b(?:early|late)\s+)?$/i
const AFTER_DATE = /^[\s,]*/
/** "Paving the way, in May the ministry ..." */
const ASIDE_BEFORE_DATE = /^(?:[^,]{3,60},\s)?(?:(?:on|in|at|early|late)\s+)*$/i

/**
 * `label` without a date at its end or at its start: the entry stands under it. Left as it is where too little would
 * remain, or where the date is tied to more than "on", "in" or "at".
 */
export function undated(text: string, label: Span, date: Span): Span {
  if (TIED_ITSELF.test(text.slice(date.start, date.end))) return label
  if (date.end === label.end) {
    const said = text.slice(label.start, date.start)
    const end = label.start + said.length - (BEFORE_DATE.exec(said)?.[0].length ?? 0)
    const own = { start: label.start, end }
    const left = text.slice(label.start, end)
    const isTied = TIED_BEFORE.test(left) || (TELLS_DATE.test(left) && /\bat\s+(?:the\s+)?$/.test(said))
    return isEnough(text, own) && !isTied ? own : label
  }
  const lead = text.slice(label.start, date.start)
  if (date.start < label.start || !ASIDE_BEFORE_DATE.test(lead)) return label
  const start = date.end + (AFTER_DATE.exec(text.slice(date.end, label.end))?.[0].length ?? 0)
  return isEnough(text, { start, end: label.end }) && SUBJECT.test(text.slice(start, label.end))
    ? { start, end: label.end }
    : label
}

/** Words that a date is tied to more closely: "until Friday", "the week of 3 May", "was on Friday". */
const TIED_BEFORE =
  /(?:^|\s)(?:as of|by|since|until|till|from|to|after|before|of|for|than|and|or|between|through|about|around|early|late|mid|be|been|being|is|are|was|were|has|have|had|will|dated|due|scheduled|set|planned|expected|the|an?|its|his|her|their|this|that)$/i
/** "Since 3 May", where the tie is part of the date's words. */
export const TIED_ITSELF = /^(?:as of|by|since|until|till|from|after|before|between|about|around)\b/i
/** "Puts it at 3 May" tells the date itself. */
const TELLS_DATE = /\bputs?\s[^,;]*$/i
const isEnough = (text: string, { start, end }: Span): boolean => isSentence(capitalised(text.slice(start, end)))

const LAST_WORD = /^(.*)\s(?!(?:on|in|at|over|during)\s*$)(\S+)(?:\s(?:on|in|at|over|during))?\s*$/s
/** A noun behind a preposition, as far as the end. */
const IN_PHRASE =
  /\b(?:of|in|from|for|with|under|by|to|at)\s(?:the|an?|its|their|his|her)\s(?:(?!(?:when|where|that|which|who|as|after|before|while|and|but)\b)[\p{L}’'-]+\s?){1,4}$/u

/** Whether a date right behind `words` belongs to a participle there: "the deal is part of the pact signed". */
export function datesParticiple(words: string): boolean {
  const [, before = '', last = ''] = LAST_WORD.exec(words) ?? []
  return (
    !tellsSaying(last) &&
    isParticiple(last.toLowerCase()) &&
    IN_PHRASE.test(before) &&
    hasMainVerb(before) &&
    !tellsSaying(before)
  )
}

const CUT = /,["”’]?(?=\s)|\s?—|\s–\s|[:;]\s/g
const AMPLE = 90

/** `span` up to the first comma or dash behind `keep` where it stands; null where it never does. */
function shortened(text: string, span: Span, keep: Span): Span | null {
  for (const { index } of text.slice(keep.end, span.end).matchAll(CUT)) {
    const short = trimmed(text, { start: span.start, end: keep.end + index })
    if (short.end >= keep.end && stands(text, short)) return short
  }
  return null
}

const SUBORDINATE = /^\W*(?:when|as|after|before|while|since|once)\b/i
/** Of another time than the clause above it, and so told alone. */
const APART = /^\W*(?:after|before|since|until)\s+/i

/**
 * The words that tell what happened, verbatim: the dated clause where it is a sentence by itself, else the sentence, else the
 * sentence up to a comma behind the date.
 *
 * @param isSaid  whether the clause is what somebody says, so that who says it must stand there too
 */
export function labelOf(text: string, clause: Span, sentence: Span, date: Span, isSaid: boolean): Span | null {
  const whole = trimmed(text, sentence)
  const own = trimmed(text, clause)
  const isAllOfIt = own.start === whole.start
  const goesOn = GOES_ON.test(text.slice(own.end, own.end + 12))
  const apart = APART.exec(text.slice(own.start, own.end))
  if (apart && !goesOn && !isSaid) {
    const alone = { start: own.start + apart[0].length, end: own.end }
    if (alone.start <= date.start && isWhole(text, own.end) && isTold(text.slice(alone.start, alone.end))) return alone
  }
  const dependent = SUBORDINATE.test(text.slice(clause.start, clause.end))
  const takes = (span: Span): boolean => span.start <= date.start && span.end >= date.end && stands(text, span)
  const ownStands = !goesOn && takes(own)
  const ample = (span: Span): Span =>
    (span.end - span.start > AMPLE && !isSaid ? shortened(text, span, date) : null) ?? span
  if (ownStands && !dependent && (!isSaid || isAllOfIt)) return ample(own)
  if (takes(whole)) return ample(whole)
  return shortened(text, sentence, date) ?? (isSaid ? null : shortened(text, clause, date)) ?? (ownStands ? own : null)
}

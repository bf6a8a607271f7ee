import type { Span } from '../../model/span.ts'
import { isPlainVerb } from '../questions/verbs.ts'
import { hasFiniteVerb } from './verbs.ts'

const LONGEST = 180
const LEAST_WORDS = 4
/** A list's number, an agency's place line, words that tie a clause to the one before. */
const LEADS: readonly RegExp[] = [
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[-•*–—]|\(?[a-z]\))\s+(?=\p{Lu})/u,
  /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s*[^—–-]{0,30})?(?:\s*\([^)]{2,40}\))?\s*[—–-]+\s+/u,
  /^(?:meanwhile|further|moreover|however|also|still|now|then|indeed),\s+/i,
  /^(?:and|but|that|so|yet|though|although)\b,?\s+/i,
]
/** A tail that leads on to words that the label does not have. */
const TAILS: readonly RegExp[] = [
  /[\s,;:—–-]+(?:and|or|but|while|as|that|which|who|whether|how|what|to|of|in|on|at|by|for|from|with|the|an?|its|their|his|her|than|because|when|if)$/i,
  /,\s+\p{Ll}+ing$/u,
  /[\s,;:—–-]+$/,
  /(?<![\s.]\p{Lu}|\.\p{L})\.$/u,
]
/** Words that say nothing without the sentence before, or tell of the writer. */
const POINTS_AWAY =
  /^["“'‘]?(?:it|he|she|they|we|i|you|this|these|those|there|here|such|who|which|what|both|others?|another|also|one)\b/i
const SELF = /\b(?:i|we|us|our|my|me)\b/i
const GOES_ON = /^\s*(?:\(|that|whether|how|what|who|why|to|of|for|with|by|[“"'‘])/i
const QUOTED = /[“"][^”"]*[”"]/g

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

const ENDS_SAYING = /\b(?:said|says|told|asked|wrote|added)$/i

/** "Buy her before ..." asks and tells nothing. */
function isOrder(label: string): boolean {
  const [first = '', second = ''] = label.toLowerCase().split(/\s+/)
  return isPlainVerb(first) && /^(?:her|him|it|them|me|us|the|an?|your|this|that)$/.test(second)
}

const isBalanced = (label: string): boolean =>
  !/‘[^’]*$/.test(label) &&
  (label.match(/[“]/g)?.length ?? 0) === (label.match(/[”]/g)?.length ?? 0) &&
  (label.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (label.match(/\(/g)?.length ?? 0) === (label.match(/\)/g)?.length ?? 0)

/** A phrase or clause before the subject; one that nothing follows has no sentence behind it. */
const OPENING =
  /^["“'‘]?(?:(?:when|as|after|before|while|since|once|though|although|(?:in|on|at|by|from|during|under|following|with) (?:an?|the)|\p{L}+(?:ed|ing))\s[^,]*(?:,\s|$)|(?:in|on|at|by|from|during)\s[^,]*,\s)/iu
const RELATIVE = /,\s(?:who|which|whose|whom|where)\s[^,]*(?:,|$)/gi

/** Whether the words stand as a sentence by themselves. */
const stands = (text: string, { start, end }: Span): boolean => isSentence(text.slice(start, end))

function isSentence(label: string): boolean {
  return (
    label.length <= LONGEST &&
    label.split(/\s+/).length >= LEAST_WORDS &&
    !/[\n|]/.test(label) &&
    /^["“'‘]?[\p{Lu}\p{N}]/u.test(label) &&
    !POINTS_AWAY.test(label) &&
    !SELF.test(label.replace(QUOTED, '').replace(/\bUS\b/g, '')) &&
    !ENDS_SAYING.test(label) &&
    !isOrder(label) &&
    isBalanced(label) &&
    hasFiniteVerb(label.replace(OPENING, '').replace(RELATIVE, ' '))
  )
}

/** The words of a clause that tells an event, where they can be shown alone; null else. */
export function eventLabel(text: string, clause: Span): Span | null {
  const own = trimmed(text, clause)
  const label = text.slice(own.start, own.end)
  const goesOn = GOES_ON.test(text.slice(own.end, own.end + 12))
  return !goesOn && SUBJECT.test(label) && isSentence(capitalised(label)) ? own : null
}

/** "On", "in" and "at" say no more than the date does; "by" and "since" do. */
const BEFORE_DATE = /[\s,]*(?:\b(?:on|in|at)\s+(?:the\s+)?)?$/i
const AFTER_DATE = /^[\s,]*/

/**
 * `label` without a date at its end or at its start: the entry stands under it. Left as it is where too little would
 * remain, or where the date is tied to more than "on", "in" or "at".
 */
export function undated(text: string, label: Span, date: Span): Span {
  if (TIED_ITSELF.test(text.slice(date.start, date.end))) return label
  if (date.end === label.end) {
    const said = text.slice(label.start, date.start)
    const end = label.start + said.length - (BEFORE_DATE.exec(said)?.[0].length ?? 0)
    return isEnough(text, { start: label.start, end }) && !TIED_BEFORE.test(text.slice(label.start, end))
      ? { start: label.start, end }
      : label
  }
  const lead = text.slice(label.start, date.start)
  if (date.start < label.start || !/^(?:(?:on|in|at)\s+)?$/i.test(lead)) return label
  const start = date.end + (AFTER_DATE.exec(text.slice(date.end, label.end))?.[0].length ?? 0)
  return isEnough(text, { start, end: label.end }) && SUBJECT.test(text.slice(start, label.end))
    ? { start, end: label.end }
    : label
}

/** Words that a date is tied to more closely: "until Friday", "the week of 3 May", "was on Friday". */
const TIED_BEFORE =
  /(?:^|\s)(?:as of|by|since|until|till|from|to|after|before|of|for|than|and|or|between|about|around|early|late|mid|be|been|being|is|are|was|were|has|have|had|will)$/i
/** "Since 3 May", where the tie is part of the date's words. */
const TIED_ITSELF = /^(?:as of|by|since|until|till|from|after|before|between|about|around)\b/i
const isEnough = (text: string, span: Span): boolean => isSentence(capitalised(text.slice(span.start, span.end)))
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a clause that is told alone begins with. */
const SUBJECT = /^(?:[“"'‘]?\p{Lu}|\d|the\b|an?\b|its\b|his\b|her\b|their\b)/u

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

/**
 * The words that tell what happened, verbatim: the dated clause where it is a sentence by itself, else the sentence, else the
 * sentence up to a comma behind the date.
 *
 * @param isSaid  whether the clause is what somebody says, so that who says it must stand there too
 */
export function labelOf(text: string, clause: Span, sentence: Span, date: Span, isSaid: boolean): Span | null {
  const whole = trimmed(text, sentence)
  const own = trimmed(text, clause)
  const isWhole = own.start === whole.start
  const goesOn = GOES_ON.test(text.slice(own.end, own.end + 12))
  const dependent = SUBORDINATE.test(text.slice(clause.start, clause.end))
  const takes = (span: Span): boolean => span.start <= date.start && span.end >= date.end && stands(text, span)
  const ownStands = !goesOn && takes(own)
  const ample = (span: Span): Span =>
    (span.end - span.start > AMPLE && !isSaid ? shortened(text, span, date) : null) ?? span
  if (ownStands && !dependent && (!isSaid || isWhole)) return ample(own)
  if (takes(whole)) return ample(whole)
  return shortened(text, sentence, date) ?? (isSaid ? null : shortened(text, clause, date)) ?? (ownStands ? own : null)
}

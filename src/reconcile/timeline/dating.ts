import type { Anchor } from '../../model/anchor.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { fold, stem, words } from '../../text/words.ts'
import { intervalOf } from '../edtf/interval.ts'
import { hasFiniteVerb } from './verbs.ts'

const HAPPENINGS = new Set(readLines(new URL('../lexicon/happenings.txt', import.meta.url)).map((word) => stem(word)))
const SAYING = new Set(readLines(new URL('../lexicon/saying.txt', import.meta.url)))
const STANCES = new Set(readLines(new URL('../lexicon/stance-verbs.txt', import.meta.url)))
const ACTS = new Set(readLines(new URL('../lexicon/acts-told.txt', import.meta.url)))
/** A quarter. */
const LONGEST_DAYS = 93
/** What is counted over a quarter or a year is a figure. */
const FIGURE_DAYS = 80
const LEDE = 500

/** Stretches that no reader would look up a day for. */
const VAGUE =
  /\b(?:ago|prior to|coming|recent(?:ly)?|earlier|later|past|now|this week|week from|currently|these days|same|following|decades?|century|era|nowadays|soon|season|so far)\b/i
const EXACT_AGO = /^(?:an?|one|two|three|four|five|six|\d{1,3}) (?:days?|years?) (?:ago|earlier|later)$/i
/** The date belongs to a thing ("its notice of 3 May", "a sale planned for June") or only measures another ("more than in 2019"). */
const BEFORE_OTHER: readonly RegExp[] = [
  /\b(?:(?<!later )than|rather than|instead of|compared (?:with|to)|like|unlike|versus)\s+(?:(?:in|on|at|by|for|the|those of)\s+)*$/i,
  /(?<=\S\s)\bfrom\s+(?:the\s+)?$/,
  /(?<!\b(?:as|night|morning|evening|afternoon|day|week|end|start|beginning|early hours|middle|close|first|spring|summer|autumn|winter|weekend))\s+of\s+$/i,
  /(?<!\b(?:be|been|being|is|are|was|were|it|had|has|have|and|first|also|now))\s(?:planned|scheduled|due|set|meant|slated|dated|expected)\s+(?:for|in|on|by|to)?\s*$/i,
]
/** "From nine on Monday to 14" has the first of two; "from 14 on Monday" the day of the change. */
const FIRST_OF_TWO = /\bfrom\s+\S+(?:\s\S+){0,3}\s+(?:(?:in|on|at|by)\s+)?$/i
const COMPARED =
  /\b(?:half|twice|double|triple|third|more|fewer|less|higher|lower|up|down|percent|per cent|%)\b[^,;]*$/i
/** "Half the sum paid in 2019", "since its last sale, in June": what is compared or gone by has the date. */
const OF_COMPARED: readonly RegExp[] = [
  /\b(?:after|before|prior to|not|until after)\s+(?:the\s+(?:end|start|middle)\s+of\s+)?$/i,
  /\b(?:first|only|last|latest|worst|best|\p{L}{2,}est)\b[^.;]*\bsince\s+$/iu,
  /\b(?:half|twice|double|treble|triple|two-thirds|three times|four times|ten times)\s(?:as\s\w+\sas\s)?(?:the|that|those|its|their|what)\b[^,;.—–]*$/i,
  /\b(?:since|before|after|until|than|from)\s(?:the|its|his|her|their|\S+['’]s?)\s(?:[^\s,]+\s){0,4}[^\s,]+,\s(?:(?:in|on)\s)?$/i,
]
const HYPOTHETICAL =
  /(?:^|[,;:—–]|\b(?:and|but|that))\s*(?:if|unless|whether|in case|had there|should \w+ \w+,)\b|^\W*(?:were|suppose|imagine|nor|neither)\b|\bif\b/i
const NEGATED =
  /\b(?:not(?! (?:later|more|less|fewer) than)|never|nobody|no (?!later |more |less |fewer )\w+ (?:was|were|is|are|will|has|have)|\p{L}+n['’]t|neither|nor|cannot)\b/iu
const SELF = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b/
const DENIED = /^\W*(?:that\s+)?(?:it|he|she|they)\b.{0,3}\b(?:did|was|were|had|has|have)(?:n['’]t| not)\b/i
const DEADLINE = /\b(?:by|until|till|than|before)\s+(?:\w+\s+){0,2}$/i
const MODAL = /\b(?:would|could|might|should|need not|can|may)\b/
const ACTS_OF_YEARS = /\b(?:kill|die|dead|found|built|open|pass|adopt|sign|elect|crash|launch)/i
const JOINED = /,?\s(?:and|but)\s/
const REPORTED = /\b(?:said|says|told|announced|promised|pledged|agreed|wants?|asked|ordered|proposed)\b/i

const folded = (text: string): string[] => words(text).map(fold)

/** Stems in `text` of verbs and nouns that tell an event. */
export function happeningsIn(text: string): Set<string> {
  return new Set(
    words(text)
      .map((word) => stem(fold(word)))
      .filter((one) => HAPPENINGS.has(one)),
  )
}

/** The day, month or year that an entry stands under; null for stretches too long, too vague or without a start. */
export function entryDate({ content, anchor }: Statement<Time>): string | null {
  return VAGUE.test(anchor.exact) && !EXACT_AGO.test(anchor.exact) ? null : dayOf(content.edtf)
}

/** The day, month or year of an EDTF date or time; null for stretches too long or without a start. */
export function dayOf(written: string): string | null {
  const edtf = written.replace(/T[^/]*/g, '')
  if (/-(?:2[1-4])(?:$|\/)/.test(edtf.replace(/\d{4}-\d{2}-\d{2}/g, '')) || edtf.startsWith('..')) return null
  // What holds from a day stands under that day.
  const since = /^(\d{4}-\d{2}-\d{2})\/\.\.$/.exec(edtf)?.[1]
  if (since) return since
  const interval = intervalOf(edtf)
  if (!interval || !Number.isFinite(interval.from) || !Number.isFinite(interval.to)) return null
  return edtf.includes('/') && (interval.to - interval.from) / 1440 > LONGEST_DAYS ? null : edtf
}

/** Whether the date says when it was said, by a verb that only reports: "told reporters on Monday". */
function datesReporting(text: string, anchor: Span, isLede: boolean): boolean {
  const before = (
    text
      .slice(Math.max(0, anchor.start - 60), anchor.start)
      .split(/[.;:”"!?\n]/)
      .at(-1) ?? ''
  ).toLowerCase()
  const lead = before.match(/[\p{L}'’-]+/gu)?.slice(-3) ?? []
  const after =
    text
      .slice(anchor.end, anchor.end + 30)
      .toLowerCase()
      .match(/^\W*(\p{L}+)/u)?.[1] ?? ''
  const saying = [...lead, after].filter((word) => SAYING.has(word))
  if (saying.length === 0 || saying.some((word) => ACTS.has(word))) return false
  // What the first lines say is the news itself.
  return !isLede
}

/** "The line carried 412,000 in 2025" is a figure of that year and no event. */
export function isFigureOfYear(words: string, edtf: string): boolean {
  const interval = intervalOf(edtf)
  const isLong = !!interval && Number.isFinite(interval.to) && (interval.to - interval.from) / 1440 > FIGURE_DAYS
  return (
    isLong &&
    (/%|\bper ?cent\b/i.test(words) ||
      happeningsIn(words).size === 0 ||
      (/\d/.test(words.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s/, '')) && !ACTS_OF_YEARS.test(words)))
  )
}

/** "The guild opposes the sale on 3 May": with a day to come, the day of what is opposed. Words before the date. */
export function isWanted(lead: string): boolean {
  return words(lead).some((word, i) => {
    const own = word.toLowerCase()
    const verb = finiteVerb(own)
    return i > 0 && (STANCES.has(own) || (verb?.tense === 'present' && STANCES.has(verb.plain)))
  })
}

/** Whether words right before a date tell of what is compared or went before: "half the sum paid in", "prior to". */
export const isOfCompared = (before: string): boolean => OF_COMPARED.some((pattern) => pattern.test(before))

/** "Its October sale", "the 3 May 2031, hearing": the date is that of a thing. */
export function isOfThing(text: string, { start, end, exact }: Anchor): boolean {
  return (
    /\b(?:an?|the|its|their|his|her|our)\s+$/i.test(text.slice(Math.max(0, start - 8), start)) &&
    /^,?\s(?!(?:and|the|in|a|his|her|it|when|where|which|who|as|after|with|but)\b)\p{Ll}/u.test(
      text.slice(end, end + 16),
    ) &&
    !/^the\s/i.test(exact)
  )
}

/** Whether `text`, around a date, tells something that a reader would put on a timeline under it. */
export function isTelling(text: string, { anchor, content }: Statement<Time>, clause: Span, sentence: Span): boolean {
  const before = text.slice(sentence.start, anchor.start)
  const own = text.slice(clause.start, clause.end)
  const whole = text.slice(sentence.start, sentence.end)
  if (/\?["'”’)]*\s*$/.test(whole) || HYPOTHETICAL.test(whole)) return false
  // "The first since May": the tie may be in the words of the date.
  const tie = /^since\s/i.exec(anchor.exact)?.[0] ?? ''
  if (isOfCompared(before + tie) || BEFORE_OTHER.some((pattern) => pattern.test(before))) return false
  if (/^['’]s\b/.test(text.slice(anchor.end)) && !/^\W*(?:at|in|during)\s+$/i.test(before)) return false
  // "Ports Act 1979", "Notice 2026/41", "the October docking": part of a name or a thing's mark.
  if (/\p{Lu}[\p{L}.]*\s+$/u.test(before) && /^\d{4}$/.test(anchor.exact)) return false
  if (isOfThing(text, anchor)) return false
  if (FIRST_OF_TWO.test(before) && /^\s*(?:to|up to)\s/.test(text.slice(anchor.end))) return false
  if (SELF.test(own)) return false
  const isDenied = DENIED.test(text.slice(anchor.end, anchor.end + 60).replaceAll(/[“”"‘]/g, ''))
  if (!isDenied && datesReporting(text, anchor, anchor.start < LEDE)) return false
  const near = before.split(/[,;—–(]/).at(-1) ?? ''
  if (COMPARED.test(near) && happeningsIn(near).size === 0) return false
  const isSaid = folded(own).some((word) => ACTS.has(word))
  const lead = text.slice(clause.start, anchor.start)
  const isNegated = NEGATED.test(lead) || (!hasFiniteVerb(lead) && NEGATED.test(text.slice(anchor.end, clause.end)))
  if (!isSaid && !isDenied && isNegated) return false
  // "Left in May and could not be reached": what is joined behind the date is another matter.
  const joined = text.slice(anchor.end, clause.end).search(JOINED)
  const dated = lead + text.slice(anchor.end, joined < 0 ? clause.end : anchor.end + joined)
  if (!DEADLINE.test(before) && MODAL.test(dated) && !REPORTED.test(whole)) return false
  return !isFigureOfYear(own.replace(anchor.exact, ''), content.edtf)
}

import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { sentenceAt } from '../surface/clause.ts'
import { overlapping } from '../surface/order.ts'
import { verbForm } from '../surface/verbs.ts'
import type { Surroundings } from './surroundings.ts'

const SAYING =
  /(?:sa(?:id|ys?)|told|announced|reported|warned|added|stated|asked|according|wrote|published|released|estimated|quoted)(?:\s{1,3}(?:on|in|late|early|\p{L}{2,14})){0,3}\s{1,3}$/iu
const OTHER = /(?:since|by|until|before|after|for|next|than|built|founded|born|due)\s{1,3}(?:in\s{1,3}|on\s{1,3})?$/iu
const AS_AT = /\bas\s{1,3}(?:at|of)\s{1,3}(?:\d{1,2}[:.]\d{2}[^\n]{0,12}\son\s{1,3})?$/iu
/** "And as of 3 May" leads what follows. */
const LEADS_ON = /\b(?:and|but|while)\s{1,3}as\s{1,3}(?:at|of)\s[^\n]{0,24}$/iu
const TIMELESS = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|time)$/
const OPENING = /^\W{0,3}(?:in|on|by|at)?\W{0,3}$/i
const SUBORDINATE = /\b(?:after|before|when|while|because|since|as|that|which|who|where)\b/i
const SINGLE = /^\d{4}(?:-(?:0\d|1[0-2]))?(?:-\d\d)?$/

/** What the date of a figure is looked for by. */
export interface Figure {
  readonly span: Span
  readonly clause: Span
  readonly unit: string
  /** A fraction: a date behind it dates what it is compared with. */
  readonly isShare: boolean
}

/** How far below its heading a sentence still stands under it. */
const MOST_SENTENCES = 30
/** How many characters off a date may stand. */
const REACH = 800

/**
 * The date as of which a figure holds: one told "as of" it; a single date told right behind it ("14 on Monday"), before it with nothing but
 * its own phrase between (", in May, was 54"), at the sentence's head ("In June, …", "1976: …"), or by a heading "as at".
 * Null for lengths of time and factors, and where the date is that of what somebody said or of another event.
 */
export function asOfDate({ analysis, dates }: Surroundings, { span, clause, unit, isShare }: Figure): string | null {
  const sentence = analysis.sentences[sentenceAt(analysis, span.start)]
  if (TIMELESS.test(unit) || sentence === undefined) return null
  const { text } = analysis
  const near = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) }
  const here = overlapping(dates, near).filter((time) => isDating(analysis, time))
  const stated = here.find((time) => isStated(text, here, time.anchor, span))
  if (stated !== undefined) return dateOf(stated)
  const within = ({ anchor }: Finding) => anchor.start >= clause.start && anchor.end <= clause.end
  const behind = here.find((time) => within(time) && time.anchor.start >= span.end)
  if (behind !== undefined && !isShare && isNear(text.slice(span.end, behind.anchor.start))) return dateOf(behind)
  const opening = here.find(({ anchor }) => OPENING.test(text.slice(sentence.start, anchor.start)))
  if (
    opening !== undefined &&
    opening.anchor.end <= span.start &&
    !/[;]/.test(text.slice(opening.anchor.end, span.start))
  )
    return dateOf(opening)
  const before = here.findLast((time) => within(time) && time.anchor.end <= span.start)
  if (before !== undefined && leads(text, before.anchor, sentence.start, span.start)) return dateOf(before)
  return underHeading(analysis, sentence.start, dates)
}

/** "As of 3 May, 90 cases and 12 deaths", "90 cases and 12 deaths (13%) as of 3 May": of all counts up to another date. */
function isStated(text: string, dates: readonly Finding[], date: Span, span: Span): boolean {
  const lead = text.slice(Math.max(0, date.start - 40), date.start)
  if (!AS_AT.test(lead)) return false
  const isBehind = date.start >= span.end
  if (isBehind ? LEADS_ON.test(lead) : text[date.end] === ')') return false
  const gap = isBehind ? { start: span.end, end: date.start } : { start: date.end, end: span.start }
  return (
    !text.slice(gap.start, gap.end).includes(';') &&
    !dates.some(({ anchor }) => anchor.start >= gap.start && anchor.end <= gap.end)
  )
}

/** Whether the words between a figure and a date behind it belong to one phrase. */
function isNear(between: string): boolean {
  return between.length < 80 && !/[,;:()—]|\d/.test(between) && !SUBORDINATE.test(between)
}

/** Whether a date before a figure stands in its phrase: no comma between, or both sides of the date's own. */
function leads(text: string, date: Span, from: number, to: number): boolean {
  const between = text.slice(date.end, to)
  if (/\b(?:that|which|who|where|after|before|when)\b/i.test(text.slice(from, date.start))) return false
  if (SUBORDINATE.test(between) || /[;:()—\d]/.test(between)) return false
  if (!between.includes(',')) return true
  const lead = /,\s{1,3}([^,]{0,40})$/.exec(text.slice(from, date.start))
  const enclosed = lead !== null && !(lead[1]!.match(/\p{L}+/gu) ?? []).some((word) => verbForm(word) !== null)
  return enclosed && between.startsWith(',') && between.split(',').length === 2
}

function isDating({ text, article }: Analysis, { anchor, content }: Finding<Time>): boolean {
  // no figure holds as of a day to come
  if (article.published !== null && content.edtf.slice(0, 10) > article.published.slice(0, content.edtf.length))
    return false
  if (!SINGLE.test(content.edtf) || /^(?:since|by|before|until|next|the coming)\b/i.test(anchor.exact)) return false
  const before = text.slice(Math.max(0, anchor.start - 50), anchor.start)
  return (
    (!SAYING.test(before) || AS_AT.test(before)) &&
    !OTHER.test(before) &&
    !/^\s{1,2}(?:statement|report|announcement|Act)\b/.test(text.slice(anchor.end, anchor.end + 16))
  )
}

function dateOf({ content }: Finding<Time>): string {
  return content.edtf
}

/** The date of the heading above the sentence, where it says "as at" or "as of" it. */
function underHeading(analysis: Analysis, offset: number, dates: readonly Finding<Time>[]): string | null {
  const at = sentenceAt(analysis, offset)
  let above = at
  while (above >= 0 && at - above < MOST_SENTENCES && !analysis.sentences[above]!.heading) above--
  const heading = analysis.sentences[above]
  if (heading === undefined || !heading.heading) return null
  const dated = overlapping(dates, heading)[0]
  const stated = dated !== undefined && AS_AT.test(analysis.text.slice(heading.start, dated.anchor.start))
  return stated ? dated.content.edtf.slice(0, 10) : null
}

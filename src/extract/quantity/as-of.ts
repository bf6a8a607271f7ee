import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { sentenceAt } from '../surface/clause.ts'
import { verbForm } from '../surface/verbs.ts'

const SAYING =
  /(?:sa(?:id|ys?)|told|announced|reported|warned|added|stated|asked|according|wrote|published|released|estimated|quoted)(?:\s{1,3}(?:on|in|late|early|\p{L}{2,14})){0,3}\s{1,3}$/iu
const OTHER = /(?:since|by|until|before|after|for|next|than|built|founded|born|due)\s{1,3}(?:in\s{1,3}|on\s{1,3})?$/iu
const AS_AT = /\bas\s{1,3}(?:at|of)\s{1,3}(?:\d{1,2}[:.]\d{2}[^\n]{0,12}\son\s{1,3})?$/iu
const TIMELESS = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|time)$/
const OPENING = /^\W{0,3}(?:in|on|by|at)?\W{0,3}$/i
const SUBORDINATE = /\b(?:after|before|when|while|because|since|as|that|which|who|where)\b/i
const SINGLE = /^\d{4}(?:-(?:0\d|1[0-2]))?(?:-\d\d)?$/

/**
 * The date as of which a figure holds: a single date told right behind it ("14 on Monday"), before it with nothing but
 * its own phrase between (", in May, was 54"), at the sentence's head ("In June, …", "1976: …"), or by a heading "as at".
 * Null for lengths of time and factors, and where the date is that of what somebody said or of another event.
 *
 * @param isShare  a fraction: a date behind it dates what it is compared with
 */
export function asOfDate(
  analysis: Analysis,
  span: Span,
  clause: Span,
  { found, unit, isShare }: { readonly found: readonly Finding[]; readonly unit: string; readonly isShare: boolean },
): string | null {
  const sentence = analysis.sentences[sentenceAt(analysis, span.start)]
  if (TIMELESS.test(unit) || sentence === undefined) return null
  const { text } = analysis
  const times = found.filter((one): one is Finding<Time> => one.content.kind === 'time')
  const here = times.filter(
    (time) => time.anchor.start >= sentence.start && time.anchor.end <= sentence.end && isDating(analysis, time),
  )
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
  return underHeading(analysis, sentence.start, times)
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
    !SAYING.test(before) &&
    !OTHER.test(before) &&
    !/^\s{1,2}(?:statement|report|announcement|Act)\b/.test(text.slice(anchor.end, anchor.end + 16))
  )
}

function dateOf({ content }: Finding<Time>): string {
  return content.edtf
}

/** The date of the last heading before `offset`, where it says "as at" or "as of" it. */
function underHeading(analysis: Analysis, offset: number, times: readonly Finding<Time>[]): string | null {
  const heading = analysis.sentences.findLast(({ start, heading: is }) => is && start < offset)
  if (heading === undefined) return null
  const dated = times.find(({ anchor }) => anchor.start >= heading.start && anchor.end <= heading.end)
  const stated = dated !== undefined && AS_AT.test(analysis.text.slice(heading.start, dated.anchor.start))
  return stated ? dated.content.edtf.slice(0, 10) : null
}

import type { EventMention } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { isParticiple } from '../../text/verbs.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { intervalOf } from '../edtf/interval.ts'
import { isHourOnly, isLive } from './clock.ts'
import { dayOf, entryDate, happeningsIn, isTelling, isWanted } from './dating.ts'
import { datesParticiple, labelOf } from './label.ts'
import { pointsBack, withReferent } from './referent.ts'
import { describesNoun, isDeictic, isOfTarget, type Label, worded } from './wording.ts'

/** One report's telling of what a date holds. */
export interface Told {
  /** The date as it is written; an event's own words where they are dated from elsewhere. */
  readonly statement: Statement<Time> | Statement<EventMention>
  /** Events of that date in whose words it stands. */
  readonly events: readonly Statement<EventMention>[]
  /** EDTF, no hour in it. */
  readonly date: string
  readonly label: Label
  readonly stems: ReadonlySet<string>
  readonly happenings: ReadonlySet<string>
  /** How well the label stands for others of the same event. */
  readonly rank: number
  /** Whether it is still to come as the report appears. */
  readonly isAhead: boolean
}

const IDEAL = 60

/** How well words stand for others that tell of the same event. */
export function rankOf(label: string, isSaid: boolean): number {
  return (
    (isSaid ? 0 : 2) +
    Math.min(1, happeningsIn(label).size) +
    Math.min(3, topicStems(label).size) * 0.4 -
    Math.max(0, label.length - IDEAL) / 60 -
    (/^(?:its|his|her|their)\b/i.test(label) ? 1 : 0) -
    (pointsBack(label) ? 2 : 0)
  )
}

/** Whether a date is still to come as a report appears. */
export const isAhead = (date: string, { published }: Report): boolean =>
  (intervalOf(date)?.from ?? 0) > (published?.to ?? Number.POSITIVE_INFINITY)

/** The rest of a line that a date opens: "1976: the dam fails". Null for a stamp on a line of its own. */
function listed(text: string, { start, end }: Span): Span | null {
  if (start > 0 && text[start - 1] !== '\n' && !/^[-•*]\s$/.test(text.slice(Math.max(0, start - 2), start))) return null
  const mark = /^(?::|\s[–—-])\s+/.exec(text.slice(end, end + 4))
  if (!mark) return null
  const from = end + mark[0].length
  const line = text.indexOf('\n', from)
  const stop = text.slice(from, line < 0 ? undefined : line).search(/[;.](?:\s|$)/)
  return { start: from, end: stop < 0 ? (line < 0 ? text.length : line) : from + stop }
}

/** Whether the start of a span stands in a heading. */
export const isHeading = ({ article }: Report, { start }: Span): boolean =>
  article.headings.some((heading) => heading.start <= start && start < heading.end)

/** A clause that describes a noun and is not over: its date is its own. */
const RELATIVE = /,\s(?:who|which|whose|whom|where|when)\s[^,]*$/
const BESIDE = /,\s(\p{Ll}+)\s[^,]*$/u

/** Whether a date stands in words that only describe a noun: "Ana Ruiz, who left in", "the yard, built in" and a comma behind. */
function isAsideOf(lead: string, rest: string): boolean {
  return RELATIVE.test(lead) || (isParticiple(BESIDE.exec(lead)?.[1] ?? '') && /^[^,]*,/.test(rest))
}

/** "After taking office in May, she ...": what went before has the date. */
const GONE_BEFORE = /^(?:after|before|since|until|upon|prior to|(?:after|since)\s\S+ly)\s\p{L}+ing\b[^,]*$/iu
/** "Is charged with the theft of a car in May": who is under a charge now, for what was done then. */
const UNDER_CHARGE =
  /\b(?:is|are)\s(?:\p{Ll}+\s)?(?:accused|blamed|charged|facing trial|on trial|suspected|wanted)\s(?:of|for|with|over|in)\b[^,;]*$/u

/** Whether a date is of what went before the words of a label, which tell of a time after it. */
function isOfBefore(text: string, label: Span, anchor: Span, ahead: boolean): boolean {
  const lead = text.slice(label.start, anchor.start)
  return (GONE_BEFORE.test(lead) && /^,/.test(text.slice(anchor.end))) || (!ahead && UNDER_CHARGE.test(lead))
}

/** "The lock was meant to be in May": when a thing is, and no happening, of which another sentence tells. */
const ONLY_IS = /\b(?:be|been|is|was|were)(?:\s(?:on|in|at))?\s*$/

/** Whether the words of a label tell nothing of its date: it ends the sentence before, or is all that is said of a thing. */
function isOfOther(text: string, label: Span, anchor: Span): boolean {
  const isBefore = label.start <= anchor.start && /^\.\s+\p{Lu}/u.test(text.slice(anchor.end, label.end))
  const lead = text.slice(label.start, anchor.start)
  return isBefore || (ONLY_IS.test(lead) && anchor.end >= label.end && happeningsIn(lead).size === 0)
}

/**
 * What a time statement tells of its date; null where no reader would put it on a timeline.
 *
 * @param around  the events in whose words it stands
 */
export function toldOf(
  statement: Statement<Time>,
  around: readonly Statement<EventMention>[],
  corpus: Corpus,
): Told | null {
  const report = corpus.reports.get(statement.article)!
  const { text } = report.article
  const { anchor, content } = statement
  const date = entryDate(statement)
  if (date === null || isHeading(report, anchor)) return null
  if (isHourOnly(anchor.exact) && !isLive(report.article)) return null
  const sentence = sentenceAround(text, anchor)
  const line = listed(text, anchor)
  const clause =
    line ??
    (content.dates && {
      start: Math.min(content.dates.start, anchor.start),
      end: Math.max(content.dates.end, anchor.end),
    })
  if (!clause || (!line && !isTelling(text, statement, clause, sentence))) return null
  const ahead = isAhead(date, report)
  if (ahead && isWanted(text.slice(clause.start, anchor.start))) return null
  const isSaid = statement.attribution !== null
  const told = line && line.end - line.start > 12 ? line : labelOf(text, clause, sentence, anchor, isSaid)
  if (!told) return null
  const own = worded(text, told, [anchor])
  const label = { ...own, words: withReferent(own.words, report.article) }
  const { words } = label
  if (isOfBefore(text, label, anchor, ahead) || isOfOther(text, told, anchor)) return null
  if (around.some((event) => event.anchor.start === label.start && isOfTarget(text, event))) return null
  if (describesNoun(text, { start: label.start, exact: text.slice(label.start, label.end) })) return null
  const isAside = isAsideOf(text.slice(label.start, anchor.start), text.slice(anchor.end, label.end))
  if (isDeictic(words) || isAside || datesParticiple(text.slice(told.start, anchor.start))) return null
  const happenings = happeningsIn(words)
  const near = text.slice(clause.start, clause.end)
  const stems = topicStems(words)
  if (stems.size + happenings.size < 2) return null
  return {
    statement,
    date,
    label,
    stems,
    happenings: happeningsIn(near),
    rank: rankOf(words, isSaid) - (line ? 1 : 0),
    isAhead: ahead,
    events: around.filter(({ content: one }) => one.date !== null && dayOf(one.date) === date),
  }
}

import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { intervalOf } from '../edtf/interval.ts'
import { entryDate, happeningsIn, isTelling } from './dating.ts'
import { labelOf } from './label.ts'

/** One report's telling of what a date holds. */
export interface Told {
  readonly statement: Statement<Time>
  /** EDTF, no hour in it. */
  readonly date: string
  readonly label: Span & { readonly exact: string }
  readonly stems: ReadonlySet<string>
  readonly happenings: ReadonlySet<string>
  /** How well the label stands for others of the same event. */
  readonly rank: number
  /** Whether it is still to come as the report appears. */
  readonly isAhead: boolean
}

const IDEAL = 60

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

const isHeading = ({ article }: Report, { start }: Span): boolean =>
  article.headings.some((heading) => heading.start <= start && start < heading.end)

/** What a time statement tells of its date; null where no reader would put it on a timeline. */
export function toldOf(statement: Statement<Time>, corpus: Corpus): Told | null {
  const report = corpus.reports.get(statement.article)!
  const { text } = report.article
  const { anchor, content } = statement
  const date = entryDate(statement)
  if (date === null || isHeading(report, anchor)) return null
  const sentence = sentenceAround(text, anchor)
  const line = listed(text, anchor)
  const clause =
    line ??
    (content.dates && {
      start: Math.min(content.dates.start, anchor.start),
      end: Math.max(content.dates.end, anchor.end),
    })
  if (!clause || (!line && !isTelling(text, statement, clause, sentence))) return null
  const isSaid = statement.attribution !== null
  const label = line && line.end - line.start > 12 ? line : labelOf(text, clause, sentence, anchor, isSaid)
  if (!label) return null
  const exact = text.slice(label.start, label.end)
  const happenings = happeningsIn(exact)
  const near = text.slice(clause.start, clause.end)
  const stems = topicStems(exact)
  if (stems.size + happenings.size < 2) return null
  const isAhead = (intervalOf(date)?.from ?? 0) > (report.published?.to ?? Number.POSITIVE_INFINITY)
  const isAway = /^(?:its|his|her|their)\b/i.test(exact)
  const isAside = /,\s(?:who|which|whose|where|when)\s[^,]*$/.test(exact.slice(0, anchor.start - label.start))
  const rank =
    (isSaid ? 0 : 2) +
    Math.min(1, happenings.size) +
    Math.min(3, stems.size) * 0.4 -
    Math.max(0, exact.length - IDEAL) / 60 -
    (line || isAway ? 1 : 0) -
    (isAside ? 2 : 0)
  return {
    statement,
    date,
    label: { ...label, exact },
    stems,
    happenings: happeningsIn(near),
    rank,
    isAhead,
  }
}

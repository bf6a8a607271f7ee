import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { readLines } from '../../text/lines.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import { phrasesOf, stemsOf } from '../corpus/phrases.ts'
import { type Qualifiers, qualifiersOf } from '../corpus/qualifiers.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'
import { EVENT_PHRASES } from './events.ts'

/** A date with the clause it dates and everything that decides whether another date answers the same question. */
export interface Dated {
  readonly statement: Statement<Time>
  readonly report: Report
  readonly interval: Interval
  readonly clause: Span
  /** Classes of events that happen once to a thing. */
  readonly events: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly names: readonly ProperName[]
  readonly qualifiers: Qualifiers
  /** Whether the sentence says that a date was moved. */
  readonly isMoved: boolean
  /** Whether the clause speaks of what is to come. */
  readonly isAhead: boolean
  readonly source: string | null
}

const MOVED = phrasesOf(
  readLines(new URL('../lexicon/cues-moved.txt', import.meta.url)).map((cue) => [cue, true] as const),
)
const SAYING = new Set(readLines(new URL('../lexicon/saying.txt', import.meta.url)))
const LONGEST_DAYS = 400
const SAYING_REACH = 4

/** Whether the expression dates the saying rather than what is said: "said on Monday", "told reporters late on Friday". */
export function datesSaying(text: string, { anchor }: Statement<Time>): boolean {
  const before = text.slice(Math.max(0, anchor.start - 60), anchor.start)
  const last = (before.split(/[.;:”"!?\n]/).at(-1) ?? '').toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  if (last.slice(-SAYING_REACH).some((word) => SAYING.has(word))) return true
  const after =
    text
      .slice(anchor.end, anchor.end + 30)
      .toLowerCase()
      .match(/^\W*(\p{L}+)/u)?.[1] ?? ''
  return SAYING.has(after)
}

/** The dated clause of a time statement; null where it dates nothing, only a saying, or too long a stretch. */
export function datedOf(statement: Statement<Time>, corpus: Corpus): Dated | null {
  const { content, anchor } = statement
  const interval = intervalOf(content.edtf)
  if (!content.dates || !interval || !((interval.to - interval.from) / 1440 <= LONGEST_DAYS)) return null
  const report = corpus.reports.get(statement.article)!
  const { text } = report.article
  if (datesSaying(text, statement)) return null
  const clause = { start: Math.min(content.dates.start, anchor.start), end: Math.max(content.dates.end, anchor.end) }
  const sentence = sentenceAround(text, anchor)
  const words = `${text.slice(clause.start, anchor.start)} ${text.slice(anchor.end, clause.end)}`
  const source = corpus.attributionOf(statement)?.content.source ?? null
  return {
    statement,
    report,
    interval,
    clause,
    events: new Set(EVENT_PHRASES.find(stemsOf(words)).map(({ value }) => value)),
    stems: topicStems(words),
    names: namesIn(text, clause, corpus),
    qualifiers: qualifiersOf(words),
    isMoved: MOVED.find(stemsOf(text.slice(sentence.start, sentence.end))).length > 0,
    isAhead: /\b(?:will|to be|is to|are to|would|shall|is due|are due|set for|scheduled|next|planned|by)\b/i.test(
      words,
    ),
    source,
  }
}

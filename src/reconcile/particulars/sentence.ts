import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'

/** A sentence of a report with the statements that begin in it. */
export interface Sentence {
  readonly report: Report
  readonly text: string
  /** UTF-16 offset of `text` in the report's text. */
  readonly start: number
  readonly statements: readonly Statement[]
}

/** Kinds of statements whose words are a clause, those that say most of what was done first. */
const KINDS = ['event', 'effect', 'attribution'] as const
/** UTF-16 units; what is longer is a table or a list. */
const LONGEST = 600

/** The sentences of all reports in which something is told, in order of publication, then of place. */
export function sentencesOf(corpus: Corpus): Sentence[] {
  const found = new Map<string, Sentence & { readonly statements: Statement[] }>()
  for (const kind of KINDS)
    for (const statement of corpus.of(kind)) {
      const report = corpus.reports.get(statement.article)!
      const { start: at } = statement.anchor
      const { start, end } = sentenceAround(report.article.text, { start: at, end: at + 1 })
      if (end - start > LONGEST) continue
      const key = `${statement.article} ${start}`
      const own = found.get(key)
      if (own) own.statements.push(statement)
      else found.set(key, { report, text: report.article.text.slice(start, end), start, statements: [statement] })
    }
  return [...found.values()].sort((a, b) => a.report.order - b.report.order || a.start - b.start)
}

/** What shows a part of a sentence: the statement that holds it in fewest words, else one that holds some of it; null without. */
export function evidenceFor({ statements, start }: Sentence, part: Span): Statement | null {
  const [from, to] = [start + part.start, start + part.end]
  const touching = statements.filter(({ anchor }) => anchor.start < to && from < anchor.end)
  const holding = touching.filter(({ anchor }) => anchor.start <= from && to <= anchor.end)
  const length = ({ anchor }: Statement): number => anchor.end - anchor.start
  const shortest = (some: readonly Statement[]): Statement | undefined =>
    some.length === 0 ? undefined : some.reduce((best, one) => (length(one) < length(best) ? one : best))
  return shortest(holding) ?? touching[0] ?? null
}

/** When the sentence tells that it was, by an event that holds a place of it; null where none is dated. */
export function dateAt({ statements, start }: Sentence, at: number): Interval | null {
  for (const { anchor, content } of statements)
    if (content.kind === 'event' && content.date !== null && anchor.start <= start + at && start + at < anchor.end)
      return intervalOf(content.date)
  return null
}

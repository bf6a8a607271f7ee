import type { TimelineEntry } from '../../model/timeline.ts'
import { overlap } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { groupThings } from '../corpus/group.ts'
import { type Dated, datedOf } from '../dates/dated.ts'
import { idOf } from '../points/id.ts'

const SIMILAR = 0.45
const LEAST_STEMS = 2
const LEAST_WORDS = 3
const MAX_LABEL = 320

/** The day, month or year of a value; the hour stands in the label. */
const dayOf = (edtf: string): string => edtf.replace(/T[^/]*/g, '')

function hasContent({ stems, report, clause }: Dated): boolean {
  const label = report.article.text.slice(clause.start, clause.end)
  return (
    stems.size >= LEAST_STEMS &&
    label.trim().split(/\s+/).length >= LEAST_WORDS &&
    label.length <= MAX_LABEL &&
    !label.includes('\n')
  )
}

/** What happened or is to happen, by date: one entry for each date and similar clause, the clause verbatim as label. */
export function timelineOf(corpus: Corpus): TimelineEntry[] {
  const dated = corpus.of('time').flatMap((statement) => {
    const one = datedOf(statement, corpus)
    return one && hasContent(one) ? [one] : []
  })
  const groups = groupThings(
    dated,
    ({ stems, statement }) => [...stems].map((stem) => `${dayOf(statement.content.edtf)} ${stem}`),
    (one, group) =>
      Math.min(
        ...group.slice(0, 8).map((other) => {
          if (dayOf(other.statement.content.edtf) !== dayOf(one.statement.content.edtf)) return 0
          const { dice, contained, shared } = overlap(other.stems, one.stems, corpus.weight)
          return shared >= 2 && Math.max(dice, contained * 0.8) >= SIMILAR ? dice + contained : 0
        }),
      ),
  )
  const entries = groups.map((group) => {
    const [first] = group as [Dated, ...Dated[]]
    const label = first.report.article.text.slice(first.clause.start, first.clause.end).trim()
    const statements = group.map(({ statement }) => statement.id)
    return {
      from: first.interval.from,
      entry: { id: idOf('t', ...statements), date: dayOf(first.statement.content.edtf), label, statements },
    }
  })
  return entries.sort((a, b) => a.from - b.from || (a.entry.id < b.entry.id ? -1 : 1)).map(({ entry }) => entry)
}

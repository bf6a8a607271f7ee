import type { TimelineEntry } from '../../model/timeline.ts'
import { byKey } from '../corpus/by-key.ts'
import { overlap } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { groupThings } from '../corpus/group.ts'
import { type Dated, datedOf } from '../dates/dated.ts'
import { idOf } from '../points/id.ts'
import { labelOf } from './label.ts'

const SIMILAR = 0.45
const LEAST_STEMS = 2
const YEAR_DAYS = 200

/** The day, month or year of a value; the hour stands in the label. */
const dayOf = (edtf: string): string => edtf.replace(/T[^/]*/g, '')

interface Told {
  readonly dated: Dated
  readonly label: string
}

/** Whether the clause tells an event: not what did not happen, nor "a third of what it was in 2010". */
function isEvent({ stems, events, isNegated, isOld, interval, report, near, statement }: Dated): boolean {
  const isYear = interval.to - interval.from > YEAR_DAYS * 1440
  const before = report.article.text.slice(near.start, statement.anchor.start)
  const isComparison = isYear && events.size === 0 && /\d/.test(before)
  return stems.size + events.size >= LEAST_STEMS && !isNegated && !isOld && !isComparison
}

function similarity(a: Dated, b: Dated, corpus: Corpus): number {
  if (dayOf(a.statement.content.edtf) !== dayOf(b.statement.content.edtf)) return 0
  const { dice, contained, shared } = overlap(a.stems, b.stems, corpus.weight)
  return shared >= 2 && Math.max(dice, contained * 0.8) >= SIMILAR ? dice + contained : 0
}

/** What happened or is to happen, by date: one entry for each date and similar clause, its words verbatim as label. */
export function timelineOf(corpus: Corpus): TimelineEntry[] {
  const told = [...byKey(corpus.of('time'), ({ article }) => article).values()].flatMap((times) => {
    const spans = times.map(({ anchor }) => anchor)
    return times.flatMap((statement): Told[] => {
      const dated = datedOf(statement, corpus, spans, 'timeline')
      const label = dated && isEvent(dated) ? labelOf(dated) : null
      return dated && label !== null ? [{ dated, label }] : []
    })
  })
  const groups = groupThings(
    told,
    ({ dated: { stems, statement } }) => [...stems].map((stem) => `${dayOf(statement.content.edtf)} ${stem}`),
    (one, group) => Math.min(...group.slice(0, 8).map((other) => similarity(other.dated, one.dated, corpus))),
  )
  const entries = groups.map((group) => {
    const [{ dated, label }] = group as [Told, ...Told[]]
    const statements = group.map(({ dated: { statement } }) => statement.id)
    const date = dayOf(dated.statement.content.edtf)
    return { from: dated.interval.from, entry: { id: idOf('t', date, ...statements), date, label, statements } }
  })
  return entries.sort((a, b) => a.from - b.from || (a.entry.id < b.entry.id ? -1 : 1)).map(({ entry }) => entry)
}

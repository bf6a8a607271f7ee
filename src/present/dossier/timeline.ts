import { articleRefs } from './article-ref.ts'
import { bounds } from './bounds.ts'
import { evidenceOfAll } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { TimelineItem, TimelineView } from './types.ts'

/** What happened or is to happen, by first day; the shorter of two that start together first. */
export function timeline(snapshot: Snapshot): TimelineView {
  const items = snapshot.reconciliation.timeline.map(
    ({ statements, ...entry }): TimelineItem => ({
      ...entry,
      ...bounds(entry.date),
      evidence: evidenceOfAll(snapshot, statements),
    }),
  )
  const first = ({ from, to }: TimelineItem): string => from ?? to ?? ''
  const last = ({ from, to }: TimelineItem): string => to ?? from ?? ''
  return {
    items: items.sort((a, b) => compare(first(a), first(b)) || compare(last(a), last(b))),
    articles: articleRefs(snapshot),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

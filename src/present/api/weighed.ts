import { type Weighed, weigh } from '../../pipeline/weigh.ts'
import type { Snapshot } from '../dossier/snapshot.ts'

const known = new WeakMap<Snapshot, Weighed>()

/** What the reports of a snapshot weigh and leave open, told once for each snapshot. */
export function weighed(snapshot: Snapshot): Weighed {
  const before = known.get(snapshot)
  if (before !== undefined) return before
  const { articles, statement, reconciliation } = snapshot
  const found = weigh(
    articles.map(({ article }) => article),
    statement.values(),
    reconciliation.points,
  )
  known.set(snapshot, found)
  return found
}

import { type Weighed, weigh } from '../../pipeline/weigh.ts'
import type { Snapshot } from '../dossier/snapshot.ts'

/** What the reports of a snapshot weigh and leave open. */
export const weighed = ({ articles, statement, reconciliation }: Snapshot): Weighed =>
  weigh(
    articles.map(({ article }) => article),
    statement.values(),
    reconciliation.points,
  )

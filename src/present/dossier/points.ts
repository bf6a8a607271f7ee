import { articleRefs } from './article-ref.ts'
import { ordered, pointView } from './point-view.ts'
import type { Snapshot } from './snapshot.ts'
import type { PointsView } from './types.ts'

/** All questions that two or more reports answer. */
export function points(snapshot: Snapshot): PointsView {
  return {
    points: ordered(snapshot.reconciliation.points).map((point) => pointView(snapshot, point)),
    articles: articleRefs(snapshot),
  }
}

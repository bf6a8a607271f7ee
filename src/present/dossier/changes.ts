import { articleRef, articleRefs, dayOf } from './article-ref.ts'
import { bounds } from './bounds.ts'
import { ordered, pointsWith, pointView } from './point-view.ts'
import type { Snapshot } from './snapshot.ts'
import type { ChangesView } from './types.ts'

/**
 * What is new: articles of the day or later, newest first, and the points they take part in.
 *
 * @param since  EDTF date, its first day counting
 */
export function changes(snapshot: Snapshot, since: string): ChangesView {
  const from = bounds(since).from ?? since
  // A report of an unknown day of March is new when the last day of March is.
  const fresh = snapshot.articles.filter((one) => (bounds(dayOf(one)).to ?? dayOf(one)) >= from)
  const ids = new Set(fresh.map(({ article }) => article.id))
  return {
    since,
    articles: fresh.toReversed().map(articleRef),
    points: ordered(pointsWith(snapshot.reconciliation.points, ids)).map((point) => ({
      point: pointView(snapshot, point),
      fresh: [...new Set(point.accounts.flatMap(({ articles }) => articles))].filter((id) => ids.has(id)),
    })),
    all: articleRefs(snapshot),
  }
}

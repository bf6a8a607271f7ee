import type { Account, Point } from '../../model/point.ts'
import { articleRef, articleRefs, dayOf } from './article-ref.ts'
import { bounds } from './bounds.ts'
import { evidenceOfAll } from './evidence.ts'
import { ordered, pointsWith, pointView } from './point-view.ts'
import type { Snapshot } from './snapshot.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import type { ChangeKind, ChangesView, SilentSource } from './types.ts'

type Ids = ReadonlySet<string>

const ORDER: readonly ChangeKind[] = ['corrected', 'position', 'moved', 'parted', 'answered', 'raised', 'repeated']

/** @param fresh  ids of the new articles, of which one at least takes part in the point */
function changeOf({ kind, relation, reason, accounts }: Point, fresh: Ids): ChangeKind {
  const isNew = ({ articles }: Account): boolean => articles.every((id) => fresh.has(id))
  const added = accounts.filter(isNew)
  // Also where one new report tells both what the actor holds and what it held before.
  if (kind === 'stance' && relation === 'changed' && added.length > 0) return 'position'
  if (added.length === accounts.length) return 'raised'
  if (added.length === 0) return 'repeated'
  if (relation === 'changed') return reason.code === 'revision' ? 'corrected' : 'moved'
  if (relation === 'agrees') return 'repeated'
  return accounts.length - added.length === 1 ? 'parted' : 'answered'
}

/** Sources of two earlier reports or more, copies counted once, that no new report cites. */
function silentSources(snapshot: Snapshot, fresh: Ids): SilentSource[] {
  const isCopy = (id: string): boolean => snapshot.article.get(id)?.article.copyOf != null
  return sources(snapshot).sources.flatMap(({ name, kind, articles }) => {
    const own = articles.filter((id) => !isCopy(id))
    if (kind === 'unnamed' || own.length < 2 || articles.some((id) => fresh.has(id))) return []
    const last = own.reduce((a, b) => (snapshot.order.get(b)! > snapshot.order.get(a)! ? b : a))
    return [{ name, kind, last, reports: own.length }]
  })
}

/** Steps of which every mention stands in a new article. */
function newMeasures(snapshot: Snapshot, fresh: Ids): ChangesView['measures'] {
  return snapshot.reconciliation.measures.flatMap(({ label, statements }) => {
    const known = statements.flatMap((id) => snapshot.statement.get(id) ?? [])
    if (known.length === 0 || !known.every(({ article }) => fresh.has(article))) return []
    return [{ label, evidence: evidenceOfAll(snapshot, statements) }]
  })
}

/**
 * What is new since a day, what moved, who changed position, what was corrected, and what fell silent.
 *
 * @param since  EDTF date, its first day counting
 */
export function changes(snapshot: Snapshot, since: string): ChangesView {
  const from = bounds(since).from ?? since
  // A report of an unknown day of March is new when the last day of March is.
  const added = snapshot.articles.filter((one) => (bounds(dayOf(one)).to ?? dayOf(one)) >= from)
  const fresh = new Set(added.map(({ article }) => article.id))
  const all = ordered(snapshot.reconciliation.points)
  const touched = pointsWith(all, fresh).map((point) => ({ point, change: changeOf(point, fresh) }))
  // A copy takes nothing up and leaves nothing out; nor does an article that stands alone.
  const tells = added.some(({ article }) => article.copyOf === null) && added.length < snapshot.articles.length
  const takenUp = new Set(touched.map(({ point }) => point.id))
  return {
    since,
    articles: added.toReversed().map(articleRef),
    points: ORDER.flatMap((kind) => touched.filter(({ change }) => change === kind)).map(({ point, change }) => ({
      point: pointView(snapshot, point),
      change,
      fresh: [...new Set(point.accounts.flatMap(({ articles }) => articles))].filter((id) => fresh.has(id)),
    })),
    events: timeline(snapshot).items.filter(({ evidence }) => evidence.every(({ article }) => fresh.has(article))),
    measures: newMeasures(snapshot, fresh),
    silent: {
      sources: tells ? silentSources(snapshot, fresh) : [],
      points: tells
        ? all
            .filter(({ id, relation }) => relation === 'differs' && !takenUp.has(id))
            .map((point) => pointView(snapshot, point))
        : [],
    },
    all: articleRefs(snapshot),
  }
}

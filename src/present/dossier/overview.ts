import type { Relation } from '../../model/point.ts'
import { articleRef, articleRefs } from './article-ref.ts'
import { ordered, pointView } from './point-view.ts'
import { quotes } from './quotes.ts'
import type { Snapshot } from './snapshot.ts'
import { sourceNames } from './sources.ts'
import type { OverviewView, PointView } from './types.ts'

const QUOTES = 10

/**
 * What a situation is, how much there is of it, and where accounts part.
 *
 * @param limit  points of each relation, and newest articles
 */
export function overview(snapshot: Snapshot, limit = 5): OverviewView {
  const { articles, reconciliation } = snapshot
  const all = ordered(reconciliation.points)
  const count = (relation: Relation): number => all.filter((point) => point.relation === relation).length
  const some = (relation: Relation): PointView[] =>
    all
      .filter((point) => point.relation === relation)
      .slice(0, limit)
      .map((point) => pointView(snapshot, point))
  const dated = articles.filter(({ article }) => article.published !== null)
  const newest = dated.toReversed()
  const titled = newest.find(({ article }) => article.title !== null)?.article
  return {
    situation: snapshot.situation,
    headline: titled ? { text: titled.title!, article: titled.id } : null,
    counts: {
      articles: articles.length,
      independent: articles.filter(({ article }) => article.copyOf === null).length,
      statements: [...snapshot.statement.values()].filter(({ grade }) => grade !== 'weak').length,
      sources: sourceNames(snapshot).length,
      differs: count('differs'),
      changed: count('changed'),
      agrees: count('agrees'),
    },
    dates: dated.length ? { first: dated[0]!.article.published!, last: newest[0]!.article.published! } : null,
    differs: some('differs'),
    changed: some('changed'),
    agrees: some('agrees'),
    latest: newest.slice(0, limit).map(articleRef),
    quotes: quotes(snapshot, QUOTES),
    articles: articleRefs(snapshot),
  }
}

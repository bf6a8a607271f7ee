import type { StoredArticle } from '../../store/store.ts'
import { articleRef, articleRefs } from './article-ref.ts'
import { DossierError } from './error.ts'
import { ordered, pointsWith, pointView } from './point-view.ts'
import type { Snapshot } from './snapshot.ts'
import type { ReaderView } from './types.ts'

/** @throws DossierError  when the situation has no such article */
export function storedArticle(snapshot: Snapshot, id: string): StoredArticle {
  const stored = snapshot.article.get(id)
  if (!stored) throw new DossierError('dossier/no-article', `there is no article ${JSON.stringify(id)} here`)
  return stored
}

/**
 * One article with all that was found in it.
 *
 * @param id  of the article
 * @throws DossierError  when the situation has no such article
 */
export function reader(snapshot: Snapshot, id: string): ReaderView {
  const stored = storedArticle(snapshot, id)
  const { articles, statementsOf, pointsOf, reconciliation } = snapshot
  const at = snapshot.order.get(id)!
  return {
    article: articleRef(stored),
    text: stored.article.text,
    headings: stored.article.headings,
    sentences: stored.sentences,
    statements: (statementsOf.get(id) ?? []).map(({ id, anchor, content, rule, grade, grounds, attribution }) => ({
      id,
      kind: content.kind,
      start: anchor.start,
      end: anchor.end,
      content,
      rule,
      grade: grade ?? 'stated',
      grounds: grounds ?? {},
      attribution,
      points: (pointsOf.get(id) ?? []).map((point) => point.id),
    })),
    points: ordered(pointsWith(reconciliation.points, new Set([id]))).map((point) => pointView(snapshot, point)),
    repeatedBy: articles.filter(({ article }) => article.copyOf === id).map(articleRef),
    previous: articles[at - 1]?.article.id ?? null,
    next: articles[at + 1]?.article.id ?? null,
    articles: articleRefs(snapshot),
  }
}

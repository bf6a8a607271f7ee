import type { ArticleSource } from '../../model/article.ts'
import type { StoredArticle } from '../../store/store.ts'
import type { Snapshot } from './snapshot.ts'
import type { ArticleRef } from './types.ts'

const address = (source: ArticleSource): string => ('file' in source ? source.file : source.url)

export function articleRef({ article, analysed, alsoAt }: StoredArticle): ArticleRef {
  const { id, title, outlet, byline, published, source, language, copyOf } = article
  const places = { source: address(source), alsoAt: alsoAt.map(address) }
  return { id, title, outlet, byline, published, ...places, language, analysed, copyOf }
}

/** All articles as lists name them, by publication date. */
export function articleRefs({ articles }: Snapshot): ArticleRef[] {
  return articles.map(articleRef)
}

/** The day on which an article was published, or first read where it does not say: `YYYY-MM-DD` or a coarser EDTF. */
export function dayOf({ article: { published }, firstRead }: StoredArticle): string {
  return (published ?? firstRead).slice(0, 10)
}

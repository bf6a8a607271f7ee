import { analyse } from '../language/index.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'

/** An analysis is some hundred times as large as its text. */
const KEPT = 8

/**
 * Analyses articles when they are asked for; those asked for last are kept.
 *
 * @param kept  how many
 */
export function analyses(kept = KEPT): (article: Article) => Analysis {
  const known = new Map<string, Analysis>()
  return (article) => {
    const found = known.get(article.id) ?? analyse(article)
    known.delete(article.id)
    known.set(article.id, found)
    if (known.size > kept) known.delete(known.keys().next().value!)
    return found
  }
}

import type { Gap } from '../../model/gap.ts'
import { articleRefs } from './article-ref.ts'
import { quote } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { GapsView } from './types.ts'

/** What the reports leave open, each with the words that show it. */
export function gaps(snapshot: Snapshot, found: readonly Gap[]): GapsView {
  return {
    gaps: found.map(({ words, ...gap }) => ({
      ...gap,
      evidence: words.flatMap(({ article, anchor, attribution }) => {
        const stored = snapshot.article.get(article)
        return stored === undefined ? [] : [quote(snapshot, stored, anchor, attribution)]
      }),
    })),
    articles: articleRefs(snapshot),
  }
}

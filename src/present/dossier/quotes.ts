import type { Attribution } from '../../model/attribution.ts'
import type { Statement } from '../../model/statement.ts'
import { evidenceOf } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { Evidence } from './types.ts'

// Long enough to say something, short enough to be read in passing; in UTF-16 units.
const SHORTEST = 50
const LONGEST = 220

const isQuotable = ({ anchor, content }: Statement): boolean =>
  content.kind === 'attribution' &&
  content.form === 'direct' &&
  (content.sourceKind === 'named' || content.sourceKind === 'organization') &&
  anchor.exact.length >= SHORTEST &&
  anchor.exact.length <= LONGEST

/** Words of those whom the most reports quote, one of each, newest report first; copies left out. */
export function quotes(snapshot: Snapshot, limit: number): Evidence[] {
  const cited = new Map<string, { articles: Set<string>; quote: Statement | null }>()
  for (const { article } of snapshot.articles) {
    if (article.copyOf !== null) continue
    for (const statement of snapshot.statementsOf.get(article.id) ?? []) {
      if (statement.content.kind !== 'attribution') continue
      const { source } = statement.content as Attribution
      const entry = cited.get(source) ?? { articles: new Set(), quote: null }
      cited.set(source, entry)
      entry.articles.add(article.id)
      if (isQuotable(statement)) entry.quote = statement
    }
  }
  return [...cited.values()]
    .filter(({ quote }) => quote !== null)
    .sort((a, b) => b.articles.size - a.articles.size)
    .slice(0, limit)
    .map(({ quote }) => evidenceOf(snapshot, quote!))
}

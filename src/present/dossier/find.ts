import { fold, words } from '../../text/words.ts'
import { articleRefs } from './article-ref.ts'
import type { Search } from './ask/index.ts'
import { canonical } from './ask/related.ts'
import { stemsOf } from './ask/stems.ts'
import { quote } from './evidence.ts'
import { ordered, pointView } from './point-view.ts'
import type { Snapshot } from './snapshot.ts'
import { sourceNames } from './sources.ts'
import type { FindView } from './types.ts'

const MOST = 30
const CANDIDATES = 300

/**
 * Sentences, points and sources that hold all words of a query, in any form of the words.
 *
 * @param query  words; nothing is found for none
 */
export async function find(snapshot: Snapshot, search: Search, query: string): Promise<FindView> {
  const asked = words(query)
  const stems = asked.map(canonical)
  const holdsAll = (text: string): boolean => {
    const found = new Set(stemsOf(text))
    return stems.length > 0 && stems.every((stem) => found.has(stem))
  }
  const hits = await search(asked, CANDIDATES)
  const evidence = hits
    .map((hit) => quote(snapshot, snapshot.article.get(hit.article)!, hit, null))
    .filter(({ exact }) => holdsAll(exact))
  const matching = snapshot.reconciliation.points.filter(({ question, accounts }) =>
    holdsAll([question, ...accounts.map(({ answer }) => answer)].join(' ')),
  )
  const folded = fold(query.trim())
  const names = sourceNames(snapshot).filter((name) => folded !== '' && fold(name).includes(folded))
  return {
    query,
    evidence: evidence.slice(0, MOST),
    points: ordered(matching).map((point) => pointView(snapshot, point)),
    sources: [...new Set(names)],
    articles: articleRefs(snapshot),
  }
}

import type { Statement } from '../../../model/statement.ts'
import type { ArticleSpan, Hit, ReadStore } from '../../../store/store.ts'
import type { Snapshot } from '../snapshot.ts'

/** Of a situation the articles in which something was found, with the statements that stand there. */
export type Excerpt = Pick<Snapshot, 'article' | 'statement' | 'statementsOf'>

/** Sentences after a hit that may be asked for. */
const AFTER = 2

/** What is read from the store grows with the hits alone, never with the situation. */
export async function excerptOf(store: ReadStore, situation: string, hits: readonly Hit[]): Promise<Excerpt> {
  const ids = [...new Set(hits.map(({ article }) => article))]
  const article = new Map((await store.someArticles(situation, ids)).map((one) => [one.article.id, one]))
  const spans = hits.flatMap((hit): ArticleSpan[] => {
    const sentences = article.get(hit.article)?.sentences ?? []
    const at = sentences.findIndex(({ start }) => start === hit.start)
    return at < 0 ? [] : [{ ...hit, end: sentences[Math.min(at + AFTER, sentences.length - 1)]!.end }]
  })
  const statements = await store.statementsIn(situation, spans)
  const statementsOf = new Map<string, Statement[]>(ids.map((id) => [id, []]))
  for (const one of statements) statementsOf.get(one.article)!.push(one)
  return { article, statement: new Map(statements.map((one) => [one.id, one])), statementsOf }
}

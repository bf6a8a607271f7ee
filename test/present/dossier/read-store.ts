import type { Article } from '../../../src/model/article.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { reconcile } from '../../../src/reconcile/index.ts'
import type { ReadStore, StoredArticle } from '../../../src/store/store.ts'
import { sentencesOf } from './samples.ts'

const FIRST_READ = '2030-01-01T00:00:00Z'

/** The read side of a store that holds one situation, laid side by side, and finds no words. */
export function storeOf(name: string, articles: readonly Article[], statements: readonly Statement[]): ReadStore {
  const stored = articles.map(
    (article): StoredArticle => ({
      article,
      analysed: true,
      sentences: sentencesOf(article.text),
      firstRead: FIRST_READ,
      duplicateOf: null,
      alsoAt: [],
    }),
  )
  const reconciliation = reconcile(articles, statements)
  return {
    situations: async () => [{ name, articles: stored.length, updated: FIRST_READ }],
    articles: async () => stored,
    statements: async () => statements,
    someArticles: async (_, ids) => stored.filter(({ article }) => ids.includes(article.id)),
    statementsIn: async (_, spans) =>
      statements.filter(({ article, anchor }) =>
        spans.some((span) => span.article === article && span.start < anchor.end && span.end > anchor.start),
      ),
    sentences: async () => stored.reduce((sum, { sentences }) => sum + sentences.length, 0),
    reconciliation: async () => reconciliation,
    pointsOn: async () => [],
    notices: async () => [],
    progress: async () => ({ revision: 1, reconciled: '1/test' }),
    search: async () => [],
  }
}

import type { Kysely } from 'kysely'
import type { Hit, ReadArticle } from '../store.ts'
import type { Tables } from './tables.ts'

/** Full text over sentences: the one part of the store whose SQL differs between databases. */
export interface SentenceIndex {
  add(db: Kysely<Tables>, situation: string, stored: ReadArticle): Promise<void>
  /** Takes the words of the articles out; called before their sentences are deleted. */
  remove(db: Kysely<Tables>, situation: string, articles: readonly string[]): Promise<void>
  search(db: Kysely<Tables>, situation: string, words: readonly string[], limit: number): Promise<Hit[]>
}

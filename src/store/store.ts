import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Reconciliation } from '../model/situation.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** An article as stored, with what later stages need to show it. */
export interface StoredArticle {
  readonly article: Article
  /** Whether it was analysed; false for a language that is kept and shown only. */
  readonly analysed: boolean
  readonly sentences: readonly Span[]
  /** ISO date-time of the first read. */
  readonly firstRead: string
}

/** Everything one input gave; saved and replaced as a whole. */
export interface Reading {
  /** Path or address as the article's source names it: the key under which a later reading replaces this one. */
  readonly source: string
  /** SHA-256 of the bytes and the version of the program's rules: equal means there is nothing to do. */
  readonly fingerprint: string
  readonly articles: readonly Omit<StoredArticle, 'firstRead'>[]
  readonly statements: readonly Statement[]
  readonly notices: readonly Notice[]
}

export interface SituationInfo {
  readonly name: string
  readonly articles: number
  readonly updated: string
}

/** A sentence found by full text, best first. */
export interface Hit {
  readonly article: string
  readonly start: number
  readonly end: number
  /** Higher is better; comparable within one search only. */
  readonly score: number
}

/** Read side: all that dossiers are made of. */
export interface ReadStore {
  /** Newest first. */
  situations(): Promise<readonly SituationInfo[]>
  /** By publication date, undated last. */
  articles(situation: string): Promise<readonly StoredArticle[]>
  statements(situation: string): Promise<readonly Statement[]>
  reconciliation(situation: string): Promise<Reconciliation>
  notices(situation: string): Promise<readonly Notice[]>
  /** Sentences that hold any of the words (stemmed), ranked by BM25. */
  search(situation: string, words: readonly string[], limit: number): Promise<readonly Hit[]>
}

/** The port. Every row is keyed by situation; each call is one transaction. */
export interface Store extends ReadStore {
  /** Fingerprints by source of all that was read; also of inputs that gave only notices. */
  fingerprints(situation: string): Promise<ReadonlyMap<string, string>>
  saveReading(situation: string, reading: Reading): Promise<void>
  saveCopies(situation: string, copyOf: ReadonlyMap<string, string | null>): Promise<void>
  saveReconciliation(situation: string, reconciliation: Reconciliation): Promise<void>
  close(): Promise<void>
}

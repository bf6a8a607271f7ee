import type { Article, ArticleSource } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Point } from '../model/point.ts'
import type { Part, PartKind, Parts, Reconciliation } from '../model/situation.ts'
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
  /** Id of the article with the very same words, which is shown instead of this one; null for an article that is shown. */
  readonly duplicateOf: string | null
  /** Other sources that gave the very same words. */
  readonly alsoAt: readonly ArticleSource[]
}

/** A stored article as a reading gives it, before the store adds what it knows of the others. */
export type ReadArticle = Pick<StoredArticle, 'article' | 'analysed' | 'sentences'>

/** Everything one input gave; saved and replaced as a whole. */
export interface Reading {
  /** Absolute path or address: the key under which a later reading replaces this one. */
  readonly source: string
  /** The source as articles name it: the path below the folder read. */
  readonly name: string
  /** SHA-256 of the bytes and the version of the program's rules: equal means there is nothing to do. */
  readonly fingerprint: string
  readonly articles: readonly ReadArticle[]
  readonly statements: readonly Statement[]
  readonly notices: readonly Notice[]
}

/** By article's id, the article that it repeats nearly, and the one that has its very words; null for none. */
export type Copies = ReadonlyMap<string, { readonly copyOf: string | null; readonly duplicateOf: string | null }>

/** What is known of an input that was read, enough to tell whether to read it again. */
export type ReadingInfo = Pick<Reading, 'source' | 'name' | 'fingerprint' | 'notices'>

export interface SituationInfo {
  readonly name: string
  readonly articles: number
  /** ISO date-time of the last read that changed it. */
  readonly updated: string
}

/** How far the reconciliation is behind the readings. */
export interface Progress {
  /** Counts the changes to articles and statements; 0 where there is no such situation. */
  readonly revision: number
  /** The mark with which the last reconciliation was saved; null before the first. */
  readonly reconciled: string | null
}

/** A stored thing that another may be the same as. */
export interface Host<T> {
  /** Under which it is stored among those of its kind. */
  readonly place: number
  readonly thing: T
  /** How many statements or names the two have in common. */
  readonly shared: number
}

/** For each thing of some parts, in their order, the stored things that share something with it, most first. */
export type Hosts = { readonly [K in PartKind]: readonly (readonly Host<Part<K>>[])[] }

/** Things to store: in place of another, or as new ones; of a place that is given no thing, the one there goes. */
export type Graft = {
  readonly [K in PartKind]: readonly { readonly place: number | null; readonly thing: Part<K> | null }[]
}

/** What was found with articles that have gone since, or stand there in other words. */
export interface Left {
  readonly articles: readonly string[]
  /** Ids of all statements that these had. */
  readonly statements: readonly string[]
  /** The things that rest on them, as they are stored. */
  readonly held: { readonly [K in PartKind]: readonly { readonly place: number; readonly thing: Part<K> }[] }
}

/** One article with what it changes in the reconciliation. */
export interface Settling {
  readonly article: string
  /** What other articles find it by. */
  readonly keys: readonly string[]
  readonly copies: Copies
  readonly graft: Graft
}

export interface ArticleSpan extends Span {
  /** Id of the article. */
  readonly article: string
}

/** A sentence found by full text, best first. */
export interface Hit extends ArticleSpan {
  /** Higher is better; comparable within one search only. */
  readonly score: number
}

/** Read side: all that dossiers are made of. */
export interface ReadStore {
  /** Newest first. */
  situations(): Promise<readonly SituationInfo[]>
  /** By publication date, undated last; of articles with the very same words only one, here and in all that follows. */
  articles(situation: string): Promise<readonly StoredArticle[]>
  statements(situation: string): Promise<readonly Statement[]>
  /** Those of `ids` that are there, duplicates too, in no order. */
  someArticles(situation: string, ids: readonly string[]): Promise<readonly StoredArticle[]>
  /** Statements that share some text with one of the spans, each once, by article and place. */
  statementsIn(situation: string, spans: readonly ArticleSpan[]): Promise<readonly Statement[]>
  /** How many sentences all articles have. */
  sentences(situation: string): Promise<number>
  reconciliation(situation: string): Promise<Reconciliation>
  /** Points that have one of some statements, in no order. */
  pointsOn(situation: string, statements: readonly string[]): Promise<readonly Point[]>
  notices(situation: string): Promise<readonly Notice[]>
  progress(situation: string): Promise<Progress>
  /** Sentences that hold any of the words (stemmed), ranked by BM25. */
  search(situation: string, words: readonly string[], limit: number): Promise<readonly Hit[]>
}

/** The port. Every row is keyed by situation; each call is one transaction. */
export interface Store extends ReadStore {
  /** Statements of some articles, by article and place. */
  statementsOf(situation: string, articles: readonly string[]): Promise<readonly Statement[]>
  /** All that was read; also inputs that gave only notices. */
  readings(situation: string): Promise<readonly ReadingInfo[]>
  /** The reading of the same source, else of the same name elsewhere, that gave this fingerprint; null where none did. */
  reading(situation: string, key: Pick<Reading, 'source' | 'name' | 'fingerprint'>): Promise<ReadingInfo | null>
  /**
   * Saves a reading in place of the earlier one of the same source, and raises the revision. An article that another
   * source gave under the same id moves to this reading.
   */
  saveReading(situation: string, reading: Reading): Promise<void>
  /** As `articles`, those with the very same words as another too. */
  allArticles(situation: string): Promise<readonly StoredArticle[]>
  /** Which articles repeat which; articles left out keep what they have. */
  saveCopies(situation: string, copies: Copies): Promise<void>
  /**
   * @param mark  names the revision and the rules it was computed from; read back as `Progress.reconciled`
   * @param keys  by article's id, what other articles find it by; these articles are settled
   */
  saveReconciliation(
    situation: string,
    reconciliation: Reconciliation,
    mark: string,
    keys?: ReadonlyMap<string, readonly string[]>,
  ): Promise<void>
  /** How many articles are shown, and the ids of those that no reconciliation has seen, by publication date. */
  settling(situation: string): Promise<{ readonly articles: number; readonly unsettled: readonly string[] }>
  /**
   * Settled articles that share most with some keys, best first, a rare key counting more than a frequent one; copies, which
   * best have no keys, are left out.
   *
   * @param mostHolders  a key that more articles have tells nothing and is left out
   */
  similar(
    situation: string,
    keys: readonly string[],
    options: { readonly limit: number; readonly mostHolders: number },
  ): Promise<readonly string[]>
  hosts(situation: string, parts: Parts): Promise<Hosts>
  left(situation: string): Promise<Left>
  /** Saves what is left of things after articles went, and forgets these. */
  savePruned(situation: string, graft: Graft): Promise<void>
  /** Publication dates of articles. */
  published(situation: string, articles: readonly string[]): Promise<ReadonlyMap<string, string | null>>
  saveSettling(situation: string, settling: Settling): Promise<void>
  saveMark(situation: string, mark: string): Promise<void>
  close(): Promise<void>
}

import { extractStatements } from '../extract/index.ts'
import { analyse } from '../language/index.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Part, PartKind, Parts, Reconciliation } from '../model/situation.ts'
import type { Statement } from '../model/statement.ts'
import { findCopies, listSources, readArticles, readBytes, type SourceRef } from '../read/index.ts'
import { type Grafted, graft, type Known, restingOn } from '../reconcile/graft/graft.ts'
import { articleKeys } from '../reconcile/graft/keys.ts'
import { type Gone, prune } from '../reconcile/graft/prune.ts'
import { reconcile } from '../reconcile/index.ts'
import { rulesVersion } from './rules-version.ts'

/** The stages in order, each free of the others; what a reading goes through. */
export interface Stages {
  listSources(inputs: readonly string[]): Promise<{ sources: readonly SourceRef[]; notices: readonly Notice[] }>
  readBytes(source: SourceRef): Promise<{ bytes: Uint8Array } | { notice: Notice }>
  readArticles(
    bytes: Uint8Array,
    source: SourceRef,
  ):
    | { articles: readonly Article[]; notices: readonly Notice[] }
    | Promise<{ articles: readonly Article[]; notices: readonly Notice[] }>
  analyse(article: Article): Analysis
  extract(analysis: Analysis): readonly Statement[]
  /** Articles that repeat others: nearly word for word, or the very same article once more. */
  findCopies(articles: readonly Article[]): {
    readonly copyOf: ReadonlyMap<string, string | null>
    readonly duplicates: ReadonlyMap<string, string>
  }
  reconcile(articles: readonly Article[], statements: readonly Statement[]): Reconciliation
  /** What an article can be found by from others that tell of the same. */
  keysOf(article: Article, statements: readonly Statement[]): readonly string[]
  /** Of a reconciliation of some articles that which rests on statements of the new ones. */
  restingOn(found: Reconciliation, isNew: (statement: string) => boolean): Parts
  /** A thing without what rested on articles that are gone; null where it does not stand without them. */
  prune<K extends PartKind>(kind: K, thing: Part<K>, gone: Gone): Part<K> | null
  /** What the new ones change in what was known of all. */
  graft(found: Parts, known: Known, order: (article: string) => number): Grafted
  /** Names the rules by which one article is read: another version reads it anew. */
  readonly readingVersion: () => string
  /** Names the rules by which articles are laid side by side. */
  readonly reconcilingVersion: () => string
}

export const STAGES: Stages = {
  listSources,
  readBytes,
  readArticles,
  analyse,
  extract: extractStatements,
  findCopies,
  reconcile,
  keysOf: articleKeys,
  restingOn,
  graft,
  prune,
  readingVersion: () => rulesVersion(['read', 'language', 'extract', 'lexicon', 'text']),
  reconcilingVersion: () => rulesVersion(['read', 'reconcile', 'text']),
}

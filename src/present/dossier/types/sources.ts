import type { ArticleRef, Evidence } from './evidence.ts'

export interface SourceView {
  readonly name: string
  readonly kind: 'named' | 'organization' | 'outlet' | 'unnamed' | 'document'
  /** Roles the reports give, latest first. */
  readonly roles: readonly string[]
  /** Articles that cite it. */
  readonly articles: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface SourcesView {
  readonly sources: readonly SourceView[]
  /** Articles that repeat another, with the article repeated. */
  readonly copies: readonly { readonly article: string; readonly of: string }[]
  readonly articles: readonly ArticleRef[]
}

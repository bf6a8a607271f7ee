import type { Span } from './span.ts'

/** Why two mentions are held to be of one thing: the sieve that joined them. */
export type LinkReason =
  | 'same name'
  | 'short name'
  | 'acronym'
  | 'apposition'
  | 'predicate'
  | 'title'
  | 'same words'
  | 'same head'
  | 'kind'
  | 'relative'
  | 'pronoun'
  | 'speaker'

/** Words that speak of a person, body, place or thing. */
export interface Mention extends Span {
  readonly kind: 'name' | 'noun' | 'pronoun'
  /** Half-open range of indices into `Analysis.words`, clauses that hang on it left out. */
  readonly words: readonly [from: number, to: number]
  /** Index into `Analysis.words`. */
  readonly head: number
  /** Index into `Analysis.names` of the name that it is or holds as its head. */
  readonly name?: number
  /** Nearest earlier mention of the same thing, as an index into `Analysis.mentions`, and why; none where it is the first. */
  readonly antecedent?: { readonly mention: number; readonly reason: LinkReason }
  /** Index into `Analysis.mentions` of the first mention of the same thing; its own where it is the first. */
  readonly first: number
}

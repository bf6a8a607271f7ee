import type { Article } from './article.ts'
import type { Clause } from './clause.ts'
import type { Mention } from './coreference.ts'
import type { Name } from './name.ts'
import type { Span } from './span.ts'
import type { Word } from './word.ts'

/** A word, number or mark as it is written: "don't" and "61-metre" are one token, and two and three words. */
export interface Token extends Span {
  readonly text: string
  /** Index into `Analysis.sentences`. */
  readonly sentence: number
  /** Penn Treebank tag of its main word; NNPS counts as NNP, JJR and JJS as JJ, quotation marks are `"`, other marks `:`. */
  readonly tag: string
  /** Tag of a clitic written onto it: POS ("Norway's"), VBZ ("it's"), MD ("they'll"), RB ("don't"); else empty. */
  readonly clitic: string
}

/** A sentence, heading or list item; never crosses a paragraph. */
export interface Sentence extends Span {
  /** Index into `Analysis.paragraphs`. */
  readonly paragraph: number
  /** Half-open range of indices into `Analysis.tokens`. */
  readonly tokens: readonly [from: number, to: number]
  /** Half-open range of indices into `Analysis.words`. */
  readonly words: readonly [from: number, to: number]
  /** Whether the sentence is a heading or a live blog's time stamp rather than prose. */
  readonly heading: boolean
}

/** The layers an analysis can hold. A component says which it requires and which it assigns. */
export type Layer = 'sentences' | 'tokens' | 'words' | 'names' | 'coreference' | 'clauses'

/** An article with what the language stage found in it. Components meet only here. */
export interface Analysis {
  readonly article: Article
  readonly text: string
  /** Names of the layers that were computed; empty for a language that is not analysed. */
  readonly layers: ReadonlySet<Layer>
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Layer `words`: syntactic words with lemma, tags and their place in the dependency tree. */
  readonly words: readonly Word[]
  /** Layer `names`, in order of the text. */
  readonly names: readonly Name[]
  /** Layer `coreference`, in order of the text: mentions, each with what it goes back to. */
  readonly mentions: readonly Mention[]
  /** Layer `clauses`, in the order of their predicates. */
  readonly clauses: readonly Clause[]
}

import type { Attitude, Clause } from '../../../model/clause.ts'
import type { LinkReason, Mention } from '../../../model/coreference.ts'
import type { NameType } from '../../../model/name.ts'
import type { Span } from '../../../model/span.ts'
import type { Upos } from '../../../model/word.ts'

/** A word of a sentence with its place in the tree. */
export interface WordView extends Span {
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  /** Index into the sentence's words; null for the root. */
  readonly head: number | null
  readonly relation: string
}

export interface NameView extends Span {
  readonly type: NameType
  /** Words of the title or office beside it. */
  readonly title: string | null
}

/** Words that speak of something, and the words before them that they go back to. */
export interface MentionView extends Span {
  readonly kind: Mention['kind']
  readonly of: (Span & { readonly text: string }) | null
  readonly reason: LinkReason | null
}

/** What takes part in what a clause says; `time`, `place` and `other` are phrases beside the verb's own. */
export interface PartView {
  readonly role: 'subject' | 'object' | 'recipient' | 'predicative' | 'time' | 'place' | 'other'
  /** With its preposition. */
  readonly text: string
}

/** Who does what, and whether a careful reader takes it to be so. */
export interface ClauseView extends Span {
  /** Dictionary form of its verb, adjective or noun. */
  readonly lemma: string
  readonly factuality: Clause['factuality']
  readonly negated: boolean
  readonly parts: readonly PartView[]
  /** Whose words, thought or wish it is; null for the text's own. */
  readonly perspective: { readonly attitude: Attitude; readonly holder: string | null } | null
}

/** One sentence as it was understood. */
export interface SentenceView extends Span {
  readonly article: string
  readonly text: string
  readonly words: readonly WordView[]
  readonly names: readonly NameView[]
  readonly mentions: readonly MentionView[]
  readonly clauses: readonly ClauseView[]
  /** Where the sentences before and after it begin. */
  readonly previous: number | null
  readonly next: number | null
}

import type { Anchor } from './anchor.ts'

/**
 * What the reports leave open.
 *
 * unanswered    a question that a report raises, or says nobody answers, and no report answers
 * no-side       an option on which nobody is told to take a side
 * unnamed-only  told by one source without a name, and by nobody else
 * undated       a figure on which accounts part, of a report and words without a date
 */
export type GapKind = 'unanswered' | 'no-side' | 'unnamed-only' | 'undated'

export interface Gap {
  readonly id: string
  readonly kind: GapKind
  /** Reads as a question a person would ask. */
  readonly question: string
  /** Id of the option it is about; null for none. */
  readonly option: string | null
  /** Words that show it, in order of publication. */
  readonly words: readonly [GapWords, ...GapWords[]]
}

/** A run of an article's words, said by whom `attribution` names. */
export interface GapWords {
  readonly article: string
  readonly anchor: Anchor
  /** Id of the attribution around them; null for the report's own voice. */
  readonly attribution: string | null
}

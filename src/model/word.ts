import type { Span } from './span.ts'

/** Universal part-of-speech tags of Universal Dependencies 2. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * A syntactic word of Universal Dependencies: "don't" is two, "do" and "n't"; "adult-learned" is three.
 *
 * Words cover all but white space and invisible characters by themselves, in order, and never overlap; `text` is the
 * slice, never a normal form.
 */
export interface Word extends Span {
  readonly text: string
  /** Index into `Analysis.sentences`. */
  readonly sentence: number
  /** Dictionary form: lower case, but for names. */
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag as in UD English (`NNS`, `VBD`, `-LRB-`). */
  readonly xpos: string
  /** Index into `Analysis.words` of the word it depends on; -1 for the one root of a sentence. */
  readonly head: number
  /** Relation to the head, with its subtype where it has one (`nsubj:pass`). */
  readonly relation: string
}

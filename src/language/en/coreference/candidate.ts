import type { Sentence } from '../../../model/analysis.ts'
import type { Name } from '../../../model/name.ts'
import type { Span } from '../../../model/span.ts'
import type { Word } from '../../../model/word.ts'
import type { Count, Gender, Pronoun, Sort } from './lexicon.ts'
import type { Tree } from './tree.ts'

export type Range = readonly [from: number, to: number]
/** "the", "a", none, "her", "this", "no", many, "another". */
export type Determiner = 'the' | 'a' | 'none' | 'possessive' | 'this' | 'no' | 'some' | 'another'

/** Words that may speak of something, with what they tell of it. */
export interface Candidate {
  /** Place in the list of candidates, which is ordered by start, the longer first. */
  readonly index: number
  readonly kind: 'name' | 'noun' | 'pronoun'
  /** Words without clauses, appositions and a final "'s". */
  readonly words: Range
  /** Words with the clauses that hang on it. */
  readonly whole: Range
  readonly head: number
  readonly sentence: number
  /** Index into the names, or -1. */
  readonly name: number
  readonly pronoun: Pronoun | null
  /** Heads of the parts, where it is several things joined by "and". */
  readonly parts: readonly number[] | null
  readonly determiner: Determiner
  readonly count: Count
  readonly gender: Gender
  readonly sort: Sort
  /** Lemmas of the words between determiner and head that say which one is meant, small letters. */
  readonly modifiers: readonly string[]
  /** Whose it is said to be: a lemma in small letters, of a pronoun its person, number and gender; else null. */
  readonly owner: string | null
  /** Whether it only qualifies another noun: "the *tax* plan". */
  readonly qualifier: boolean
  /** Index of the quotation it stands in, or -1. */
  readonly quotation: number
}

/** What the sieves read. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly tree: Tree
  readonly candidates: readonly Candidate[]
  /** Candidate by head word (the one that is no coordination), or -1. */
  readonly byHead: Int32Array
  readonly quotations: readonly Span[]
}

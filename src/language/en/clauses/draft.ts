import type { Argument, Clause, Oblique } from '../../../model/clause.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A clause while it is being read. */
export interface Draft extends Writable<Omit<Clause, 'auxiliaries' | 'obliques' | 'adverbs' | 'complements'>> {
  readonly index: number
  /** The word by which the clause hangs in the tree: "has" of "has to sign", else the predicate. */
  readonly top: number
  /** The words on which parts of the clause may hang: the predicate and `top`. */
  readonly bearers: readonly number[]
  /** The subject as it stands: in "he was shot" he. */
  topic: Argument | null
  /** Whether the infinitive has its "to". */
  hasTo: boolean
  auxiliaries: number[]
  obliques: Oblique[]
  adverbs: number[]
  complements: number[]
}

export function draftOf(index: number, sentence: number, predicate: number, top: number): Draft {
  return {
    index,
    top,
    bearers: top === predicate ? [predicate] : [top, predicate],
    topic: null,
    hasTo: false,
    start: 0,
    end: 0,
    sentence,
    words: [predicate, predicate + 1],
    predicate,
    kind: 'verb',
    lemma: '',
    auxiliaries: [],
    form: 'verbless',
    tense: null,
    perfect: false,
    progressive: false,
    voice: 'active',
    modal: null,
    negation: null,
    mood: 'statement',
    parent: null,
    relation: 'root',
    host: null,
    marker: null,
    condition: null,
    subject: null,
    object: null,
    recipient: null,
    predicative: null,
    obliques: [],
    adverbs: [],
    complements: [],
    perspective: null,
    quoted: false,
    factuality: 'ongoing',
  }
}

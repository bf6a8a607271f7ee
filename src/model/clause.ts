import type { Span } from './span.ts'

/** A phrase by its words; the clauses that hang on it, its preposition and its outer marks are left out. */
export interface Phrase {
  /** Index into `Analysis.words`. */
  readonly head: number
  /** The head and those joined to it: two for "the mayor and her deputy". */
  readonly heads: readonly number[]
  /** Half-open range of indices into `Analysis.words`. */
  readonly words: readonly [from: number, to: number]
  /**
   * Index into `Analysis.clauses` where the phrase is a clause: "leaving early", or "departure" as a noun of action.
   */
  readonly clause: number | null
}

/**
 * How an argument was found.
 *
 * stated        it stands with the predicate
 * relative      the noun that a relative clause or a participle describes: "the ship that sank", "troops sent abroad"
 * coordination  shared with the clause before: "they met and signed"
 * control       the subject that an infinitive, participle or noun takes from the clause above: "they plan to sign"
 * by            the doer of a passive or of a noun of action: "signed by both"
 * possessive    "its departure"
 * of            "the departure of the ship"
 * compound      "oil exports"
 */
export type ArgumentSource =
  | 'stated'
  | 'relative'
  | 'coordination'
  | 'control'
  | 'by'
  | 'possessive'
  | 'of'
  | 'compound'

/** Who does, or what is acted on. */
export interface Argument extends Phrase {
  readonly source: ArgumentSource
}

/** A phrase that says when, where, with whom, because of what. */
export interface Oblique extends Phrase {
  /** In small letters, "because of" with a blank; null for "last week", "there". */
  readonly preposition: string | null
  readonly kind: 'time' | 'place' | 'other'
}

/**
 * What a predicate names: something done, a quality, a description, or an action put as a noun ("the closure of the
 * port").
 */
export type PredicateKind = 'verb' | 'adjective' | 'noun' | 'other' | 'action'

/** `verbless` has no verb of its own: "call it safe"; `noun` is a noun of action. */
export type ClauseForm = 'finite' | 'infinitive' | 'participle' | 'verbless' | 'noun'

/**
 * What a clause is to the clause above it.
 *
 * complement   what is said, thought, wanted, begun: "said that it sank", "began to sink"
 * subject      "That it sank surprised them"
 * relative     describes a noun with a verb of its own subject and tense: "the ship that sank"
 * modifier     describes a noun without: "a ship built here", "a plan to sell", "the sunken ship"
 * condition    "if", "unless", "provided that"
 * purpose      "in order to", "to" of aim
 * adverbial    any other: "when", "because", "although", "leaving"
 * coordination joined to a clause before it
 * parataxis    beside it, without a joining word
 * argument     a noun of action among the phrases of the clause above
 */
export type ClauseRelation =
  | 'root'
  | 'complement'
  | 'subject'
  | 'relative'
  | 'modifier'
  | 'condition'
  | 'purpose'
  | 'adverbial'
  | 'coordination'
  | 'parataxis'
  | 'argument'

/**
 * What somebody does with what a clause says. `order` asks for an act, `ask` for an answer; `judge` calls it good or
 * bad.
 */
export type Attitude = 'say' | 'think' | 'know' | 'see' | 'want' | 'intend' | 'order' | 'ask' | 'judge'

/** Whose words, thought or wish a clause is. Follow `clause` to its own perspective for the next one out. */
export interface Perspective {
  readonly attitude: Attitude
  /** Index into `Analysis.words` of the word that shows it: "said", "according", "plan". */
  readonly cue: number
  /** Index into `Analysis.clauses` of the clause whose predicate that word is; null for "according to". */
  readonly clause: number | null
  /** Who says, thinks or wants; null where the words do not tell. */
  readonly holder: Argument | null
}

/**
 * What a careful reader takes a clause to hold out, whoever's words it is in.
 *
 * happened   is over
 * ongoing    holds, goes on, or is the habit
 * scheduled  will be, firmly: "will open", "is due to open", "agreed to open"
 * intended   somebody wants, tries or aims at it
 * required   somebody orders, asks for, or ought to do it
 * possible   may, might, can; or hangs on a condition
 * unreal     would have been
 * alleged    somebody says so in words that keep it open: "claimed", "suspected of", "allegedly"
 * denied     did, does or will not happen
 * asked      is the question
 */
export type Factuality =
  | 'happened'
  | 'ongoing'
  | 'scheduled'
  | 'intended'
  | 'required'
  | 'possible'
  | 'unreal'
  | 'alleged'
  | 'denied'
  | 'asked'

/**
 * A predicate with what goes with it. Indices of words and clauses are those of `Analysis.words` and
 * `Analysis.clauses`.
 */
export interface Clause extends Span {
  /** Index into `Analysis.sentences`. */
  readonly sentence: number
  /** Half-open range from its first to its last word, clauses inside it included, clauses joined to it left out. */
  readonly words: readonly [from: number, to: number]
  /** The word that carries the meaning: "signed" of "has not signed", "ready" of "is ready". */
  readonly predicate: number
  readonly kind: PredicateKind
  /**
   * Dictionary form, with its particle ("carry out"); the verb where an action is a noun ("withdraw" for
   * "withdrawal").
   */
  readonly lemma: string
  /** The words that make the predicate with it, in order: auxiliaries, "is", "has to", particle; without negation. */
  readonly auxiliaries: readonly number[]

  readonly form: ClauseForm
  /** Null where no word tells: infinitives, participles, nouns. */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly voice: 'active' | 'passive'
  /** Lemma of the modal verb, "have to", "be to" or "ought to"; null without, and for "will", which is a tense. */
  readonly modal: string | null
  /** The word that negates it: "not", "never", "no" in "no ship sank". */
  readonly negation: number | null
  readonly mood: 'statement' | 'question' | 'order'

  /** The clause above it. */
  readonly parent: number | null
  readonly relation: ClauseRelation
  /** The word it hangs on in the tree; null at the root. For a relative clause the noun that it describes. */
  readonly host: number | null
  /** Words that join it, in small letters: "that", "if", "in order to", "and"; null without. */
  readonly marker: string | null
  /** The condition on which it hangs. */
  readonly condition: number | null

  /** Who does it; of what is said to be something, that. Passives are undone: in "was shot by police" the police. */
  readonly subject: Argument | null
  /** What is acted on: in "he was shot by police" he. */
  readonly object: Argument | null
  /** To whom: "gave them time". */
  readonly recipient: Argument | null
  /** What the subject is said to be: "the mayor of the town" of "She is the mayor of the town". */
  readonly predicative: Phrase | null
  readonly obliques: readonly Oblique[]
  /** Words of manner, degree, doubt: "allegedly", "quickly". */
  readonly adverbs: readonly number[]
  /** Clauses that complete it, or are its subject. */
  readonly complements: readonly number[]

  /** The nearest saying, thinking or wanting that it is inside of; null where the text says it itself. */
  readonly perspective: Perspective | null
  /** Whether its predicate stands between quotation marks. */
  readonly quoted: boolean
  readonly factuality: Factuality
}

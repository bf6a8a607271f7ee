/** agrees: all accounts can hold together; differs: they cannot; changed: a later report updates an earlier one. */
export type Relation = 'agrees' | 'differs' | 'changed'

/** What kind of question a point answers. */
export type PointKind = 'figure' | 'date' | 'stance' | 'quote' | 'status' | 'event' | 'effect' | 'norm' | 'capability'

/** From where an account came: the source behind the reports that give it, counted once however often repeated. */
export interface Origin {
  /** Who stands behind: an actor's name, a document, or the report's outlet or title where it speaks in its own voice. */
  readonly name: string
  readonly kind: 'named' | 'organization' | 'outlet' | 'unnamed' | 'document' | 'report'
  /** Ids of the articles that pass it on, first published first. */
  readonly articles: readonly string[]
  /** Why these articles count as one origin; null for a single article. */
  readonly reason: string | null
}

/** One answer to a point's question, with everything that gives it. */
export interface Account {
  /** In few words, from the reports. */
  readonly answer: string
  readonly statements: readonly string[]
  readonly articles: readonly string[]
  readonly origins: readonly Origin[]
}

/** A question that two or more reports answer, with their answers side by side. */
export interface Point {
  readonly id: string
  readonly kind: PointKind
  /** Reads as a question a person would ask. */
  readonly question: string
  readonly relation: Relation
  /** Why the accounts were compared and so related: code of a closed list, and the values it speaks of. */
  readonly reason: { readonly code: ReasonCode; readonly values: Readonly<Record<string, string>> }
  /** Two or more answers; one answer where all agree in the same words. Earliest published first. */
  readonly accounts: readonly Account[]
}

/** Why two accounts stand as they stand. The page and the terminal have one sentence for each. */
export type ReasonCode =
  | 'same-value' // agrees: the same value in other words at most
  | 'precision' // agrees: one is a rounder form of the other
  | 'range-holds' // agrees: one lies within the other's bounds
  | 'both-cannot-hold' // differs: same thing, same time, two values
  | 'other-source' // differs: as above, and they pass on different sources
  | 'later-count' // changed: a later as-of date or publication of a count that moves
  | 'revision' // changed: a later report says that it replaces what was said before, by itself or by another

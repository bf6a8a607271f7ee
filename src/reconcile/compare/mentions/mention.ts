/** Words that tell of an event, or name or describe an actor, a place or a thing, with what their report says around them. */
export interface Mentioned {
  /** Id of the article. */
  readonly article: string
  /** Offset of its first character into the article's text. */
  readonly start: number
  /** The words themselves. */
  readonly exact: string
  readonly kind: 'name' | 'noun' | 'pronoun' | 'verb'
  /** Dictionary form of the word that carries it, of an action put as a noun the verb: "withdraw" for "withdrawal". */
  readonly head: string
  /** Stems of its words. */
  readonly stems: ReadonlySet<string>
  /** Who or what it is by the fullest name that the article has, in folded words; of an event none. */
  readonly name: readonly string[]
  /** Folded words of the names of those who take part in it, of a thing the names that stand with it. */
  readonly names: ReadonlySet<string>
  /** Stems of who does it, by the fullest names; of a thing none. */
  readonly doer: ReadonlySet<string>
  /** Stems of what it is done to, by the fullest names; of a thing none. */
  readonly undergoer: ReadonlySet<string>
  /** Stems of all that takes part in it or is said of it. */
  readonly around: ReadonlySet<string>
  /** Stems of where and when. */
  readonly setting: ReadonlySet<string>
  /** Numbers that stand with it, as written. */
  readonly numbers: ReadonlySet<string>
  /** Stems of its sentence. */
  readonly sentence: ReadonlySet<string>
  /** Place of the first mention that the article's own coreference holds to be of the same thing; null where it has none. */
  readonly thing: number | null
}

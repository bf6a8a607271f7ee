/** What an actor has, commands or is able to do. The anchor spans the means or the ability. */
export interface Capability {
  readonly kind: 'capability'
  /** By the fullest name that the article has; the noun phrase where unnamed. */
  readonly actor: string
  /** The means or the ability in the report's words. */
  readonly what: string
}

/** One measure across all reports: mentions in other words joined. */
export interface Measure {
  readonly id: string
  /** The clearest mention's words. */
  readonly label: string
  /** Ids of measure and position statements about it. */
  readonly statements: readonly string[]
}

export type Stance = 'for' | 'against' | 'conditional' | 'undecided'

/** An actor's stance on a measure: stated, reported, or characterised by the report. */
export interface Position {
  readonly kind: 'position'
  /** The fullest name of the actor that the article has; the noun phrase where unnamed. */
  readonly actor: string
  /** The words that name the measure ("it" undone where the article allows). */
  readonly measure: string
  readonly stance: Stance
  /** The condition's own words where `stance` is `conditional`, else null. */
  readonly condition: string | null
}

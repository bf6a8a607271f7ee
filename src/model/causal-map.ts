/** One end of effects: what can be more or less, come about or be prevented, whoever speaks of it. */
export interface CausalVariable {
  readonly id: string
  /** The wording most claims use, without words of magnitude: "water pressure" for "the level of water pressure". */
  readonly label: string
  /** Every wording, each once, first published first. */
  readonly labels: readonly string[]
}

/**
 * What one claim says of cause and outcome.
 *
 * raises  the cause brings it about or adds to it
 * lowers  it prevents it or takes from it
 * open    the words leave it open: whether, partly, alone
 * denied  it flatly does neither
 */
export type ClaimSide = 'raises' | 'lowers' | 'open' | 'denied'

/** All that is claimed of what one variable does to another. */
export interface CausalLink {
  readonly id: string
  /** Ids of variables. */
  readonly from: string
  readonly to: string
  /** What its claims say together; `differ` where some say of the very same ends what others deny or reverse. */
  readonly side: ClaimSide | 'differ'
  /** Ids of effect statements, first published first. */
  readonly claims: readonly { readonly statement: string; readonly side: ClaimSide }[]
}

/** The effects of a situation joined at the variables they share: a signed directed graph of claims, not of what is so. */
export interface CausalMap {
  readonly variables: readonly CausalVariable[]
  readonly links: readonly CausalLink[]
}

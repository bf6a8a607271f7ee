/** + the cause raises or brings about the effect; - lowers or prevents it; ? the words leave it open or deny it */
export type Sign = '+' | '-' | '?'

/** X leads to, or prevents, Y, as somebody claims. Cause and effect name variables: direction is in the sign. */
export interface Effect {
  readonly kind: 'effect'
  /** In the report's words, without words of direction ("more", "falling"). */
  readonly cause: string
  readonly effect: string
  readonly sign: Sign
  /** The words that weaken the claim: "could", "often"; null where it is flat. */
  readonly hedge: string | null
  /** Who claims it, by the fullest name; null where the report says it itself. */
  readonly claimedBy: string | null
}

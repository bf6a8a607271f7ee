export type NormForce = 'allows' | 'forbids' | 'requires' | 'declares'

/** What a law, treaty, order, ruling or designation allows, forbids, requires or declares. */
export interface Norm {
  readonly kind: 'norm'
  /** The law or order in the report's words: "the Ports Act", "a court order". */
  readonly norm: string
  readonly says: NormForce
  /** What it allows, forbids, requires or declares, in the report's words. */
  readonly what: string
  /** The condition's own words; null without. */
  readonly condition: string | null
}

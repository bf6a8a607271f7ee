/** Something that happened or is to happen on a date, as reports say. */
export interface TimelineEntry {
  readonly id: string
  /** EDTF. */
  readonly date: string
  /** The clause that tells it, verbatim from the first report that does. */
  readonly label: string
  readonly statements: readonly string[]
}

/** Something that happened or is to happen on a date, as reports say. */
export interface TimelineEntry {
  readonly id: string
  /** EDTF. */
  readonly date: string
  /** The clause that tells it, verbatim from the report that tells it best, without the date where that stands at an end. */
  readonly label: string
  readonly statements: readonly string[]
}

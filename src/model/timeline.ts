/** Something that happened or is to happen on a date, as reports say. */
export interface TimelineEntry {
  readonly id: string
  /** EDTF. */
  readonly date: string
  /**
   * The clause that tells it, from the report that tells it best, without what the date says already. In brackets a name for a
   * pronoun, and the date that others give: "[or 3 May]".
   */
  readonly label: string
  readonly statements: readonly string[]
}

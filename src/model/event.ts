/**
 * happened, ongoing, scheduled  as the words hold it out; scheduled is firmly to come
 * denied                        said not to have happened, or not to be happening
 * alleged                       held out by somebody in words that keep it open
 */
export type EventFactuality = 'happened' | 'ongoing' | 'scheduled' | 'denied' | 'alleged'

/** Something that happened, is happening or is firmly to come; never a wish, a general truth or an option. */
export interface EventMention {
  readonly kind: 'event'
  /** Dictionary form of what was done: "close", also for "the closure". */
  readonly action: string
  /**
   * Who did it, by the fullest names that the article has, the noun phrase where unnamed; where the words tell of no doer,
   * whom it befell by name.
   */
  readonly actors: readonly string[]
  /** What it was done to, in the report's words; null where they do not tell. */
  readonly target: string | null
  /** In the report's words; null where they do not tell. */
  readonly place: string | null
  /** EDTF of when it happened or is to happen; null where the words do not tell. */
  readonly date: string | null
  readonly factuality: EventFactuality
}

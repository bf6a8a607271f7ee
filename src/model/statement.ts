import type { Anchor } from './anchor.ts'
import type { Attribution } from './attribution.ts'
import type { Capability } from './capability.ts'
import type { Effect } from './effect.ts'
import type { EventMention } from './event.ts'
import type { MeasureMention } from './measure.ts'
import type { Norm } from './norm.ts'
import type { Position } from './position.ts'
import type { Quantity } from './quantity.ts'
import type { Role } from './role.ts'
import type { Time } from './time.ts'

/** What a statement says, by kind. */
export type Content =
  | Attribution
  | Time
  | Quantity
  | EventMention
  | MeasureMention
  | Position
  | Effect
  | Norm
  | Capability
  | Role
export type StatementKind = Content['kind']

/**
 * How surely something is read.
 *
 * stated   the anchor's own words say it
 * context  words elsewhere in the article give it: a date above, a name that "they" goes back to
 * weak     the rule is often wrong: shown on request alone, and never a point by itself
 */
export type Grade = 'stated' | 'context' | 'weak'

/** What a field rests on. */
export interface Ground {
  readonly grade: Grade
  /** The words that gave it; null where no single run of words did. */
  readonly words: Anchor | null
}

/** What a rule found in one article, before it has an identity. */
export interface Finding<C extends Content = Content> {
  /** `folder/file` of the rule, never reused. */
  readonly rule: string
  readonly anchor: Anchor
  readonly content: C
  /** Of the whole; `stated` where it is left out. */
  readonly grade?: Grade
  /** By name of a field of `content`; a field that is left out is stated in the anchor's words. */
  readonly grounds?: Readonly<Record<string, Ground>>
}

/** What is said, and the words that show it. */
export interface Statement<C extends Content = Content> extends Finding<C> {
  /** Hash of article, kind, anchor and content: the same reading of the same article gives the same id. */
  readonly id: string
  /** Id of the article. */
  readonly article: string
  /** Id of the attribution inside whose content it stands; null = the report's own voice. */
  readonly attribution: string | null
  /** What produced it. */
  readonly reader: 'rules' | 'model' | 'person'
}

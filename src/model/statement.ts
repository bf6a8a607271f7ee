import type { Anchor } from './anchor.ts'
import type { Attribution } from './attribution.ts'
import type { MeasureMention } from './measure.ts'
import type { Position } from './position.ts'
import type { Quantity } from './quantity.ts'
import type { Role } from './role.ts'
import type { Time } from './time.ts'

/** What a statement says, by kind. */
export type Content = Attribution | Time | Quantity | MeasureMention | Position | Role
export type StatementKind = Content['kind']

/** What a rule found in one article, before it has an identity. */
export interface Finding<C extends Content = Content> {
  /** `folder/file` of the rule, never reused. */
  readonly rule: string
  readonly anchor: Anchor
  readonly content: C
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

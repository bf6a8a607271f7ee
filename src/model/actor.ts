import type { NameKind } from './role.ts'

/** One person, organization, group or place across all reports. */
export interface Actor {
  readonly id: string
  /** The fullest name that any report uses. */
  readonly name: string
  readonly kind: NameKind
  /** Other names used, each with why it was joined. */
  readonly aliases: readonly { readonly name: string; readonly reason: string }[]
  /** Ids of the statements that name it as source, actor or bearer of a role. */
  readonly statements: readonly string[]
}

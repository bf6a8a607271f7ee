import type { NameKind } from './role.ts'

/** What reports say an actor is, and when. */
export interface ActorRole {
  /** In the words of the first report. */
  readonly role: string
  /** EDTF days of the first and the last report that say so; null where none is dated. */
  readonly from: string | null
  readonly to: string | null
  readonly statements: readonly string[]
}

/** One person, organization, group or place across all reports. */
export interface Actor {
  readonly id: string
  /** The fullest name that any report uses. */
  readonly name: string
  readonly kind: NameKind
  /** Other names used, each with why it was joined. */
  readonly aliases: readonly { readonly name: string; readonly reason: string }[]
  /** By the first report that says so; left out where none does. */
  readonly roles?: readonly ActorRole[]
  /** Names of other actors that may be this one, each with why they are not joined; left out where there is none. */
  readonly unsure?: readonly { readonly name: string; readonly reason: string }[]
  /** Ids of the statements that name it as source, actor or bearer of a role. */
  readonly statements: readonly string[]
}

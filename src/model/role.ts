export type NameKind = 'person' | 'organization' | 'group' | 'place'

/** What somebody or something is, by title, office, apposition or description. The anchor spans name and role together. */
export interface Role {
  readonly kind: 'role'
  /** The fullest name the article has. */
  readonly name: string
  readonly nameKind: NameKind
  /** In the report's words: "Defense Secretary", "director of CERAC". */
  readonly role: string
}

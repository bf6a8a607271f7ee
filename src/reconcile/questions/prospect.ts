import type { SimpleClause } from './simple-clause.ts'

/** What stands between a subject and what it may or is to do: "are highly likely to". */
const PROSPECT =
  /^(?:be\s)?(?:\p{L}+ly\s|more\s|very\s)*(?:able|bound|certain|due|expected|going|likely|prepared|ready|set|sure|willing)\sto\s(?:be\s)?/iu
const MODAL = /^(?:can|could|may|might|will|would)$/

/** The words of a clause from the verb that says what is done: "retreat at once" of "are likely to retreat at once". */
export function withoutProspect({ rest }: SimpleClause): string {
  return rest.replace(PROSPECT, '')
}

/** What the subject of a clause can, may or will do, from its verb on; null where it does it or did. */
export function prospectOf(clause: SimpleClause): string | null {
  if (MODAL.test(clause.auxiliary ?? '')) return withoutProspect(clause)
  const rest = withoutProspect(clause)
  return clause.auxiliary !== null && rest !== clause.rest ? rest : null
}

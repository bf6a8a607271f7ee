import type { ActorRole } from '../../model/actor.ts'
import type { Role } from '../../model/role.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'

/** "The former mayor of Brill" and "former Mayor of Brill" are one role. */
const keyOf = (role: string): string =>
  fold(role)
    .replace(/^(?:the|an?|its|their|his|her)\s/, '')
    .replace(/\s+/g, ' ')

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a)
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)

/** Two lists of roles of one actor as one. */
export function joinRoles(one: readonly ActorRole[], other: readonly ActorRole[]): readonly ActorRole[] {
  return [...byKey([...one, ...other], ({ role }) => keyOf(role)).values()].map((alike) =>
    alike.reduce((a, b) => ({
      role: a.role,
      from: earlier(a.from, b.from),
      to: later(a.to, b.to),
      statements: [...new Set([...a.statements, ...b.statements])],
    })),
  )
}

/**
 * What reports say an actor is, by the day of the first report that says so, undated last.
 *
 * @param roles  of one actor, in order of publication
 */
export function rolesOverTime(roles: readonly Statement<Role>[], corpus: Corpus): readonly ActorRole[] {
  return [...byKey(roles, ({ content }) => keyOf(content.role)).values()].map((said): ActorRole => {
    const days = said
      .flatMap(({ article }) => corpus.reports.get(article)?.article.published ?? [])
      .map((published) => published.slice(0, 'YYYY-MM-DD'.length))
      .sort()
    return {
      role: said[0]!.content.role,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      statements: said.map(({ id }) => id),
    }
  })
}

import type { Point } from '../../model/point.ts'
import type { Part, PartKind } from '../../model/situation.ts'
import { idOf } from '../points/id.ts'

/** Articles that are no longer there as they were. */
export interface Gone {
  readonly articles: ReadonlySet<string>
  /** Ids of all their statements. */
  readonly statements: ReadonlySet<string>
}

function prunePoint({ accounts, ...rest }: Point, { articles, statements }: Gone): Point | null {
  const kept = accounts
    .map((account) => ({
      ...account,
      statements: account.statements.filter((id) => !statements.has(id)),
      articles: account.articles.filter((id) => !articles.has(id)),
      origins: account.origins
        .map((origin) => ({ ...origin, articles: origin.articles.filter((id) => !articles.has(id)) }))
        .filter((origin) => origin.articles.length > 0),
    }))
    .filter((account) => account.statements.length > 0)
  const isAnswered = new Set(kept.flatMap((account) => account.articles)).size > 1
  // What stood against it is gone: whether the rest still tells anything is found anew.
  if (!isAnswered || (rest.relation !== 'agrees' && kept.length < 2)) return null
  const ids = kept.flatMap((account) => account.statements).sort()
  return { ...rest, id: idOf('p', rest.kind, ...ids), accounts: kept }
}

/** Null where nothing is left, or the words that a thing is told in are gone. */
const PRUNE: { readonly [K in PartKind]: (thing: Part<K>, gone: Gone) => Part<K> | null } = {
  actors: (thing, gone) => without(thing, gone),
  measures: (thing, gone) => without(thing, gone),
  points: prunePoint,
  timeline: (thing, gone) => (gone.statements.has(thing.statements[0]!) ? null : without(thing, gone)),
  variables: (thing) => thing,
  links: (thing, { statements }) => {
    const claims = thing.claims.filter(({ statement }) => !statements.has(statement))
    return claims.length > 0 ? { ...thing, claims } : null
  },
  loops: (thing, { statements }) => (thing.effects.some((id) => statements.has(id)) ? null : thing),
}

function without<T extends { readonly statements: readonly string[] }>(thing: T, gone: Gone): T | null {
  const statements = thing.statements.filter((id) => !gone.statements.has(id))
  return statements.length > 0 ? { ...thing, statements } : null
}

/** A thing without what rested on articles that are gone; null where it does not stand without them. */
export function prune<K extends PartKind>(kind: K, thing: Part<K>, gone: Gone): Part<K> | null {
  return PRUNE[kind](thing, gone)
}

import type { Actor } from '../../model/actor.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'
import { acronymsOf } from './acronyms.ts'
import { type Joining, joinOrganizations, joinPersons } from './join.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { parseName } from './name.ts'
import { rolesOverTime } from './roles.ts'
import { unsureOf } from './unsure.ts'

/** Actors of a situation, and which of them a name means. */
export interface ActorIndex {
  readonly actors: readonly Actor[]
  /** Id of the actor that `name` means; null for a bare role or an unknown name. */
  of(name: string): string | null
  get(id: string): Actor | undefined
}

function rootOf(key: string, joinings: ReadonlyMap<string, Joining>): string {
  const seen = new Set<string>()
  let at = key
  for (let next = joinings.get(at); next && !seen.has(at); next = joinings.get(at)) {
    seen.add(at)
    at = next.to
  }
  return at
}

const cache = new WeakMap<Corpus, ActorIndex>()

/** One actor for all names that mean it, each alias with its reason; cached. */
export function actorsOf(corpus: Corpus): ActorIndex {
  let index = cache.get(corpus)
  if (index === undefined) {
    index = indexOf(corpus)
    cache.set(corpus, index)
  }
  return index
}

function indexOf(corpus: Corpus): ActorIndex {
  const mentions = mentionsOf(corpus)
  const joinings = new Map([...joinOrganizations(mentions, acronymsOf(corpus)), ...joinPersons(mentions)])
  const members = new Map<string, string[]>()
  for (const key of mentions.keys()) {
    const root = rootOf(key, joinings)
    members.set(root, [...(members.get(root) ?? []), key])
  }
  const idOfRoot = new Map<string, string>()
  const rolesById = new Map(corpus.of('role').map((role) => [role.id, role]))
  const unsure = byKey(
    unsureOf(mentions, joinings).flatMap(({ name, other, reason }) => [
      { of: rootOf(name, joinings), other, reason },
      { of: rootOf(other, joinings), other: name, reason },
    ]),
    ({ of }) => of,
  )
  const named = (key: string): string => mentions.get(rootOf(key, joinings))!.name.written
  const actors = [...members].map(([root, keys]): Actor => {
    const main = mentions.get(root) as Mention
    const id = idOf('e', root)
    idOfRoot.set(root, id)
    const aliases = keys
      .filter((key) => key !== root)
      .map((key) => ({ name: mentions.get(key)!.name.written, reason: joinings.get(key)!.reason }))
    const statements = keys.flatMap((key) => mentions.get(key)!.statements)
    const roles = rolesOverTime(
      statements.flatMap((one) => rolesById.get(one) ?? []),
      corpus,
    )
    const open = (unsure.get(root) ?? []).map(({ other, reason }) => ({ name: named(other), reason }))
    return {
      id,
      name: main.name.written,
      kind: main.kind,
      aliases,
      ...(roles.length > 0 && { roles }),
      ...(open.length > 0 && { unsure: open }),
      statements,
    }
  })
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const meantBy = (written: string): string | null => {
    for (const isBody of [false, true]) {
      const key = parseName(written, isBody)?.words.join(' ')
      if (key !== undefined && mentions.has(key)) return idOfRoot.get(rootOf(key, joinings)) ?? null
    }
    return null
  }
  // The same few names are asked for with every pair of statements.
  const known = new Map<string, string | null>()
  return {
    actors,
    of: (written) => {
      let id = known.get(written)
      if (id === undefined) {
        id = meantBy(written)
        known.set(written, id)
      }
      return id
    },
    get: (id) => byId.get(id),
  }
}

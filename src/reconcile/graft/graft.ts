import type { Actor } from '../../model/actor.ts'
import type { CausalLink, CausalVariable } from '../../model/causal-map.ts'
import type { Point } from '../../model/point.ts'
import type { Part, PartKind, Parts, Reconciliation } from '../../model/situation.ts'
import { joinRoles } from '../actors/roles.ts'
import { RANK } from '../points/rank.ts'
import { joinPoints, type Order } from './points.ts'

/** For each thing of some parts, in their order, the things known before that share a statement or a name with it, most first. */
export type Known = {
  readonly [K in PartKind]: readonly (readonly { readonly place: number; readonly thing: Part<K> }[])[]
}

/** Things to keep: in place of one known before, or as new ones. */
export type Grafted = { [K in PartKind]: { readonly place: number | null; readonly thing: Part<K> }[] }

const joinIds = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

const statementsOf = {
  actors: ({ statements }: Part<'actors'>) => statements,
  measures: ({ statements }: Part<'measures'>) => statements,
  points: ({ accounts }: Part<'points'>) => accounts.flatMap(({ statements }) => statements),
  timeline: ({ statements }: Part<'timeline'>) => statements,
  links: ({ claims }: Part<'links'>) => claims.map(({ statement }) => statement),
  loops: ({ effects }: Part<'loops'>) => effects,
}

/** Of what was found among some reports, that which rests on statements of the new ones. */
export function restingOn({ causes, ...found }: Reconciliation, isNew: (statement: string) => boolean): Parts {
  const links = causes.links.filter((one) => statementsOf.links(one).some(isNew))
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]))
  return {
    actors: found.actors.filter((one) => statementsOf.actors(one).some(isNew)),
    measures: found.measures.filter((one) => statementsOf.measures(one).some(isNew)),
    points: found.points.filter((one) => statementsOf.points(one).some(isNew)),
    timeline: found.timeline.filter((one) => statementsOf.timeline(one).some(isNew)),
    loops: found.loops.filter((one) => statementsOf.loops(one).some(isNew)),
    variables: causes.variables.filter(({ id }) => ends.has(id)),
    links,
  }
}

function joinActors(host: Actor, found: Actor): Actor {
  const aliases = new Map([...found.aliases, ...host.aliases].map((one) => [one.name, one]))
  aliases.delete(host.name)
  const roles = joinRoles(host.roles ?? [], found.roles ?? [])
  const unsure = new Map([...(found.unsure ?? []), ...(host.unsure ?? [])].map((one) => [one.name, one]))
  for (const name of [host.name, ...aliases.keys()]) unsure.delete(name)
  return {
    ...host,
    aliases: [...aliases.values()],
    ...(roles.length > 0 && { roles }),
    ...(unsure.size > 0 && { unsure: [...unsure.values()] }),
    statements: joinIds(host.statements, found.statements),
  }
}

const joinStatements = <T extends { readonly statements: readonly string[] }>(host: T, found: T): T => ({
  ...host,
  statements: joinIds(host.statements, found.statements),
})

const joinVariables = (host: CausalVariable, found: CausalVariable): CausalVariable => ({
  ...host,
  labels: joinIds(host.labels, found.labels),
})

/** What is open beside what is not stands as the latter; of two sides nothing is claimed for certain unless they were found to differ. */
function sideOf(a: CausalLink['side'], b: CausalLink['side']): CausalLink['side'] {
  if (a === b || b === 'open') return a
  if (a === 'open') return b
  return a === 'differ' || b === 'differ' ? 'differ' : 'open'
}

const joinLinks = (host: CausalLink, found: CausalLink): CausalLink => ({
  ...host,
  side: sideOf(host.side, found.side),
  claims: [...new Map([...host.claims, ...found.claims].map((one) => [one.statement, one])).values()],
})

/** Null where two points only happen to be put in the same words, and the one known before is the better. */
function settlePoints(host: Point, found: Point, order: Order): Point | null {
  const known = new Set(statementsOf.points(host))
  if (statementsOf.points(found).some((id) => known.has(id))) return joinPoints(host, found, order)
  return RANK[found.relation] > RANK[host.relation] ? found : null
}

/**
 * Each thing found joins the one known before that shares most with it; what shares nothing is new.
 *
 * @param settle  the two as one; null where the one known before stays as it is
 */
function join<T>(
  found: readonly T[],
  known: readonly (readonly { readonly place: number; readonly thing: T }[])[],
  settle: (host: T, found: T) => T | null,
): { place: number | null; thing: T }[] {
  const changed = new Map<number, T>()
  const fresh: { place: null; thing: T }[] = []
  for (const [at, thing] of found.entries()) {
    const [host] = known[at] ?? []
    if (!host) {
      fresh.push({ place: null, thing })
      continue
    }
    const settled = settle(changed.get(host.place) ?? host.thing, thing)
    if (settled) changed.set(host.place, settled)
  }
  return [...[...changed].map(([place, thing]) => ({ place, thing })), ...fresh]
}

/**
 * Grafts what was found among new reports and their neighbours on what was known of all.
 *
 * @param found  what rests on the new reports
 * @param known  by its places in `found`
 */
export function graft(found: Parts, known: Known, order: Order): Grafted {
  const variables = join(found.variables, known.variables, joinVariables)
  const renamed = new Map(found.variables.map(({ id }, at) => [id, known.variables[at]?.[0]?.thing.id ?? id]))
  const links = found.links.map((link) => ({
    ...link,
    from: renamed.get(link.from) ?? link.from,
    to: renamed.get(link.to) ?? link.to,
  }))
  return {
    actors: join(found.actors, known.actors, joinActors),
    measures: join(found.measures, known.measures, joinStatements),
    points: join(found.points, known.points, (host, one) => settlePoints(host, one, order)),
    timeline: join(found.timeline, known.timeline, joinStatements),
    variables,
    links: join(links, known.links, joinLinks),
    loops: join(found.loops, known.loops, (host) => host),
  }
}

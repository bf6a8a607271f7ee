import type { CausalLinkView, CausesView } from '../../../dossier/types.ts'

/** The part of the map that is drawn: what claims join, and what was asked for. */
export interface Drawn {
  readonly variables: CausesView['variables']
  readonly links: readonly CausalLinkView[]
}

/** More names than this cannot be read at once. */
const MOST = 40

/** Variables beside each variable. */
function neighbours(links: readonly CausalLinkView[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (a: string, b: string): unknown => found.get(a)?.add(b) ?? found.set(a, new Set([b]))
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return found
}

/**
 * Variables that two or more links join. Where these are too many, those on circles come first, then those with most links,
 * each with its neighbours.
 *
 * @param asked  ids of variables that are drawn in any case, with what they touch
 */
export function drawnOf({ variables, links, loops }: CausesView, asked: readonly string[]): Drawn {
  const beside = neighbours(links)
  const isJoined = (id: string): boolean => {
    const near = beside.get(id) ?? new Set<string>()
    return near.size > 1 || [...near].some((one) => (beside.get(one)?.size ?? 0) > 1)
  }
  const chosen = new Set(asked.flatMap((id) => [id, ...(beside.get(id) ?? [])]))
  const onCircles = loops.flatMap((loop) => loop.variables)
  // Variables come with most links first.
  for (const id of [...onCircles, ...variables.map((one) => one.id).filter(isJoined)]) {
    const more = [id, ...(beside.get(id) ?? [])].filter((one) => !chosen.has(one))
    if (chosen.size + more.length > MOST) continue
    for (const one of more) chosen.add(one)
  }
  return {
    variables: variables.filter(({ id }) => chosen.has(id)),
    links: links.filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
  }
}

/** A way from one node to another. */
export interface Edge {
  readonly from: number
  readonly to: number
}

/** Steps taken in search of circles through one node; a map so dense that more are needed shows nothing. */
const MOST_STEPS = 2_000

/** Edges by one of their ends. */
function group<E extends Edge>(edges: readonly E[], end: (edge: E) => number): Map<number, E[]> {
  const found = new Map<number, E[]>()
  for (const edge of edges) {
    const list = found.get(end(edge))
    if (list) list.push(edge)
    else found.set(end(edge), [edge])
  }
  return found
}

/** Nodes that reach `start` in at most `depth` steps, with the least number of steps. */
function distancesTo(start: number, into: ReadonlyMap<number, readonly Edge[]>, depth: number): Map<number, number> {
  const found = new Map([[start, 0]])
  let frontier = [start]
  for (let steps = 1; steps <= depth && frontier.length > 0; steps++) {
    const next = frontier.flatMap((node) => (into.get(node) ?? []).map(({ from }) => from))
    frontier = [...new Set(next)].filter((node) => node >= start && !found.has(node))
    for (const node of frontier) found.set(node, steps)
  }
  return found
}

/**
 * Simple circles of up to `longest` edges, each once, begun at its least node. Only nodes from which the beginning can still
 * be reached are entered, as in Johnson's algorithm (1975); the bound on length keeps dense maps cheap.
 */
export function circlesOf<E extends Edge>(edges: readonly E[], longest: number): E[][] {
  const out = group(edges, ({ from }) => from)
  const into = group(edges, ({ to }) => to)
  const circles: E[][] = []
  for (const start of [...out.keys()].sort((a, b) => a - b)) {
    const near = distancesTo(start, into, longest - 1)
    let steps = 0
    const walk = (node: number, path: readonly E[]): void => {
      for (const edge of out.get(node) ?? []) {
        if (steps++ > MOST_STEPS) return
        if (edge.to === start && path.length > 0) circles.push([...path, edge])
        else if (
          edge.to > start &&
          path.length + 1 + (near.get(edge.to) ?? longest) <= longest &&
          !path.some(({ from }) => from === edge.to)
        )
          walk(edge.to, [...path, edge])
      }
    }
    walk(start, [])
  }
  return circles
}

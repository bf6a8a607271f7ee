import { Graph, layout } from '@dagrejs/dagre'
import type { Drawn } from './drawn.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
/** Centre and size of a label, and its lines. */
export interface Placed extends Point {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}
interface Arrow {
  /** For an SVG path, up to the head. */
  readonly path: string
  /** The head's point; its angle in degrees, 0 to the right, clockwise. */
  readonly tip: Point & { readonly angle: number }
}
export interface Layout {
  readonly width: number
  readonly height: number
  readonly nodes: ReadonlyMap<string, Placed>
  readonly edges: ReadonlyMap<string, Arrow & { readonly badge: Point }>
}

// Pixels, but for the width of a line in characters.
const LINE = 20
/** Kept free below the words, for the direction in which a push sends them. */
const BELOW = 20
const CHARACTER = 8.4
const WIDEST = 20
const NARROWEST = 92
const MOST_LINES = 3
const MARGIN = 16
/** Length of an arrow's head. */
const TIP = 9

/** A label in lines; what does not fit ends in an ellipsis, and the list has all of it. */
export function linesOf(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= WIDEST) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`]
}

/** A curve through all points that leaves and enters each of them sideways, as the layers go. */
function curve(points: readonly Point[]): string {
  const [first] = points
  const bends = points.slice(1).map(({ x, y }, i) => {
    const before = points[i]!
    const half = (before.x + x) / 2
    return `C${half} ${before.y} ${half} ${y} ${x} ${y}`
  })
  return first === undefined ? '' : `M${first.x} ${first.y}${bends.join('')}`
}

const middleOf = ({ y }: Placed): number => y - BELOW / 2

/** From the right side of one to the left side of the other. */
function onward(from: Placed, to: Placed, between: readonly Point[]): Arrow {
  const start = { x: from.x + from.width / 2, y: middleOf(from) }
  const tip = { x: to.x - to.width / 2, y: middleOf(to) }
  return { path: curve([start, ...between, { x: tip.x - TIP, y: tip.y }]), tip: { ...tip, angle: 0 } }
}

/** A circle's last arrow goes back through the layers: from above or below one to above or below the other. */
function backward(from: Placed, to: Placed, between: readonly Point[]): Arrow {
  const [first = from, last = to] = [between[0], between.at(-1)]
  const edgeOf = (node: Placed, near: Point): number => node.y + (near.y < node.y ? -0.5 : 0.5) * node.height
  const [start, tip] = [edgeOf(from, first), edgeOf(to, last)]
  const isDown = tip < to.y
  const end = `Q${to.x} ${last.y} ${to.x} ${tip + (isDown ? -TIP : TIP)}`
  const path = `M${from.x} ${start}Q${from.x} ${first.y} ${first.x} ${first.y}${curve(between).replace(/^M[^C]*/, '')}${end}`
  return { path, tip: { x: to.x, y: tip, angle: isDown ? 90 : -90 } }
}

/** Places for variables and links in layers from left to right, after Gansner and others (1993), by dagre. */
export function layoutOf({ variables, links }: Drawn): Layout {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 56, edgesep: 16, marginx: MARGIN, marginy: MARGIN })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, label } of variables) {
    const lines = linesOf(label)
    const width = Math.max(NARROWEST, Math.max(...lines.map(({ length }) => length)) * CHARACTER + 10)
    graph.setNode(id, { width, height: lines.length * LINE + BELOW, lines })
  }
  for (const { id, from, to } of links) graph.setEdge(from, to, { width: 26, height: 26, labelpos: 'c', minlen: 1 }, id)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  const nodes = new Map<string, Placed>(graph.nodes().map((id: string) => [id, graph.node(id)]))
  const edges = graph.edges().map((edge: { v: string; w: string; name?: string | undefined }) => {
    const { points = [], x = 0, y = 0 } = graph.edge(edge) as { points?: Point[]; x?: number; y?: number }
    const [from, to] = [nodes.get(edge.v)!, nodes.get(edge.w)!]
    const between = points.slice(1, -1).map((point) => ({ x: point.x, y: point.y - BELOW / 2 }))
    const badge = { x, y: y - BELOW / 2 }
    return [
      `${edge.name}`,
      { badge, ...(from.x < to.x ? onward(from, to, between) : backward(from, to, between)) },
    ] as const
  })
  return { width, height, nodes, edges: new Map(edges) }
}

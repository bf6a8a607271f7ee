import type { TimelineItem } from '../../../dossier/types.ts'
import { endOf, type Strip, startOf } from './scale.ts'

export interface Mark {
  readonly item: TimelineItem
  /** Left and right end of what the words say, in pixels; equal for a single day. */
  readonly x0: number
  readonly x1: number
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly lane: number
  /** On which side of the mark its words stand. */
  readonly side: 'left' | 'right'
}

/** Events that stand too close together to be named one by one. */
export interface Cluster {
  readonly items: readonly TimelineItem[]
  readonly x: number
}

const LETTER = 7
const LONGEST = 34
const NEAR = 46

/** The label of the strip: the first words of the event; the list below has all of them. */
export function shortLabel(label: string): string {
  if (label.length <= LONGEST) return label
  const space = label.lastIndexOf(' ', LONGEST)
  return `${label.slice(0, space < 12 ? LONGEST : space)} …`
}

/** Gives every event a lane in which its mark and label touch no other; those for which there is none are clustered. */
export function layOut(items: readonly TimelineItem[], strip: Strip, width: number, lanes: number) {
  const taken: [number, number][][] = Array.from({ length: lanes }, () => [])
  const marks: Mark[] = []
  const clusters: { items: TimelineItem[]; x: number }[] = []
  for (const item of items) {
    const [start, end] = [startOf(item), endOf(item)]
    if (start === null && end === null) continue
    const day = start !== null && end !== null && end - start <= 86_400_000
    const a = strip.at(start ?? end ?? 0)
    const b = day ? a : strip.at(end ?? start ?? 0)
    const x0 = start === null ? Math.max(4, b - 60) : a
    const x1 = end === null ? Math.min(width - 4, a + 60) : b
    if (x1 < 0 || x0 > width) continue
    const room = shortLabel(item.label).length * LETTER + 20
    const side = x1 + room > width ? 'left' : 'right'
    const from = side === 'right' ? x0 - 8 : x0 - room
    const to = side === 'right' ? x1 + room : x1 + 8
    const lane = from < -8 ? -1 : taken.findIndex((spans) => spans.every(([l, r]) => to < l || from > r))
    if (lane >= 0) {
      taken[lane]?.push([from, to])
      marks.push({ item, x0, x1, openStart: start === null, openEnd: end === null, lane, side })
      continue
    }
    const x = (Math.max(0, x0) + Math.min(width, x1)) / 2
    const near = clusters.find((cluster) => Math.abs(cluster.x - x) < NEAR)
    if (near === undefined) clusters.push({ items: [item], x })
    else near.items.push(item)
  }
  return { marks: marks.toSorted((a, b) => a.x0 - b.x0), clusters: clusters as readonly Cluster[] }
}

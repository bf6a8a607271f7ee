import type { StatementView } from '../../../dossier/types.ts'
import type { Passage } from './passages.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A run of text that no passage, tint or mark begins or ends within. */
export interface Segment extends Span {
  /** The shortest passage over it; a longer one stands around. */
  readonly passage: Passage | null
  /** Tinted statements over it, the shortest first. */
  readonly tints: readonly StatementView[]
  readonly chosen: boolean
}

/** Segments of one passage or of none, in order; what is drawn as one run. */
export interface Run {
  readonly passage: Passage | null
  readonly segments: readonly Segment[]
}

const over = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  spans.filter((span) => span.start < end && span.end > start)

const shortest = <T extends Span>(spans: readonly T[]): T[] =>
  spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))

/**
 * Cuts `span` wherever a passage, a tint or the chosen words begin or end.
 *
 * @param span  half-open UTF-16 units of the article's text, such as a paragraph
 * @returns     segments that together are `span`, without gaps, in order
 */
export function segmentsOf(
  span: Span,
  passages: readonly Passage[],
  tints: readonly StatementView[],
  chosen: Span | null,
): readonly Segment[] {
  const mine = {
    passages: over(passages, span),
    tints: over(tints, span),
    chosen: chosen === null ? [] : over([chosen], span),
  }
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of [...mine.passages, ...mine.tints, ...mine.chosen]) {
    if (start > span.start) cuts.add(start)
    if (end < span.end) cuts.add(end)
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const piece = { start: edges[index] ?? span.start, end }
    return {
      ...piece,
      passage: shortest(over(mine.passages, piece))[0] ?? null,
      tints: shortest(over(mine.tints, piece)),
      chosen: over(mine.chosen, piece).length > 0,
    }
  })
}

/** Joins neighbouring segments of the same passage. */
export function runsOf(segments: readonly Segment[]): readonly Run[] {
  const runs: { passage: Passage | null; segments: Segment[] }[] = []
  for (const segment of segments) {
    const last = runs.at(-1)
    if (last !== undefined && last.passage === segment.passage) last.segments.push(segment)
    else runs.push({ passage: segment.passage, segments: [segment] })
  }
  return runs
}

import type { PointView, ReaderView } from '../../../dossier/types.ts'
import type { Relation } from '../../data/types.ts'

/** Exact words of this report that stand in points: what is underlined and chosen. */
export interface Passage {
  readonly key: string
  readonly start: number
  readonly end: number
  /** The points in which these very words stand, the graver relation first. */
  readonly points: readonly PointView[]
  readonly relation: Relation
  /** Counted from 1 in the order of the text, for footnotes on paper. */
  readonly number: number
}

const GRAVITY: Readonly<Record<Relation, number>> = { differs: 0, changed: 1, agrees: 2 }

/** Passages in the order of the text, the longer first where two begin together. */
export function passagesOf({ article, points }: Pick<ReaderView, 'article' | 'points'>): readonly Passage[] {
  const found = new Map<string, PointView[]>()
  for (const point of points) {
    const keys = new Set(
      point.accounts.flatMap(({ evidence }) =>
        evidence.filter((one) => one.article === article.id).map(({ start, end }) => `${start}-${end}`),
      ),
    )
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), point])
  }
  return [...found]
    .map(([key, list]) => {
      const [start = 0, end = 0] = key.split('-').map(Number)
      const sorted = list.toSorted((a, b) => GRAVITY[a.relation] - GRAVITY[b.relation])
      return { key, start, end, points: sorted, relation: sorted[0]?.relation ?? ('agrees' as const) }
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((passage, index) => ({ ...passage, number: index + 1 }))
}

import type { PointView } from '../../../dossier/types.ts'
import type { Relation } from '../../data/types.ts'
import { RELATIONS } from '../../words.ts'

export type Row =
  | { readonly type: 'group'; readonly key: string; readonly relation: Relation; readonly all: number }
  | { readonly type: 'point'; readonly key: string; readonly point: PointView }
  | { readonly type: 'open'; readonly key: string; readonly point: PointView }

/** Points under the head of their relation; beneath the opened one, its accounts. */
export const rowsOf = (points: readonly PointView[], open: string | null): readonly Row[] =>
  RELATIONS.flatMap((relation): Row[] => {
    const mine = points.filter((point) => point.relation === relation)
    if (mine.length === 0) return []
    return [
      { type: 'group', key: relation, relation, all: mine.length },
      ...mine.flatMap((point): Row[] => [
        { type: 'point', key: point.id, point },
        ...(point.id === open ? [{ type: 'open' as const, key: `open ${point.id}`, point }] : []),
      ]),
    ]
  })

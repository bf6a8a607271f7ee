import type { ReactElement } from 'react'
import type { PointView } from '../../../dossier/types.ts'
import type { PointKind } from '../../data/types.ts'
import { number } from '../../format/number.ts'
import { Icon } from '../../parts/icon.tsx'
import { POINT_KIND, RELATION, RELATIONS } from '../../words.ts'
import type { Filter } from './filter.ts'

interface Props {
  readonly points: readonly PointView[]
  readonly filter: Filter
  readonly raw: string
  readonly set: (name: 'rel' | 'kind' | 'text' | 'by', value: string) => void
  readonly layout: 'report' | 'answer'
  readonly canReport: boolean
}

/** Filters by relation, kind and words; and what the columns are. */
export function Bar({ points, filter, raw, set, layout, canReport }: Props): ReactElement {
  const kinds = [...new Set(points.map(({ kind }) => kind))]
  return (
    <search className="bar no-print" aria-label="Filter">
      <div className="chips">
        <button type="button" className="chip" aria-pressed={filter.rel === null} onClick={() => set('rel', '')}>
          All <span className="n">{number(points.length)}</span>
        </button>
        {RELATIONS.map((relation) => (
          <button
            key={relation}
            type="button"
            className={`chip ${relation}`}
            aria-pressed={filter.rel === relation}
            onClick={() => set('rel', filter.rel === relation ? '' : relation)}
          >
            <Icon name={relation} />
            {RELATION[relation].word}{' '}
            <span className="n">{number(points.filter((point) => point.relation === relation).length)}</span>
          </button>
        ))}
      </div>
      <label className="by-kind">
        <span className="sr">Kind</span>
        <select className="field" value={filter.kind ?? ''} onChange={({ target }) => set('kind', target.value)}>
          <option value="">Every kind</option>
          {(Object.keys(POINT_KIND) as PointKind[])
            .filter((kind) => kinds.includes(kind) || kind === filter.kind)
            .map((kind) => (
              <option key={kind} value={kind}>
                {POINT_KIND[kind]}
              </option>
            ))}
        </select>
      </label>
      <label className="by-text">
        <span className="sr">Words of a question, an answer or a source</span>
        <input
          className="field"
          type="search"
          placeholder="Words of a question or answer"
          value={raw}
          onChange={({ target }) => set('text', target.value)}
        />
      </label>
      {canReport && (
        <div className="seg right" role="toolbar" aria-label="Columns">
          <button type="button" aria-pressed={layout === 'report'} onClick={() => set('by', 'report')}>
            by report
          </button>
          <button type="button" aria-pressed={layout === 'answer'} onClick={() => set('by', 'answer')}>
            by answer
          </button>
        </div>
      )}
    </search>
  )
}

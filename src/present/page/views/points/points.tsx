import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { PointsView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { count } from '../../format/number.ts'
import { useKeys } from '../../keys/keys.ts'
import { useNarrow, useSettled } from '../../parts/hooks.ts'
import { Empty } from '../../parts/states.tsx'
import { View } from '../../parts/view.tsx'
import type { ViewProps } from '../view.ts'
import { Bar } from './bar.tsx'
import { emptyWords, passes, readFilter } from './filter.ts'
import { Grid } from './grid.tsx'
import { rowsOf } from './rows.ts'
import './points.css'
import './opened.css'

/** More reports than this make columns too narrow to read; the answers are the columns then. */
const MOST_COLUMNS = 8

/** The filter in the address; the words follow once the typing rests. */
function useFilter() {
  const [params, setParams] = useSearchParams()
  const [raw, setRaw] = useState(params.get('text') ?? '')
  const settled = useSettled(raw, 150)
  const put = (name: string, value: string): void =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        if (value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  const putRef = useRef(put)
  putRef.current = put
  const known = params.get('text') ?? ''
  useEffect(() => {
    if (settled !== known) putRef.current('text', settled)
  }, [settled, known])
  return {
    filter: useMemo(() => readFilter(params), [params]),
    by: params.get('by'),
    raw,
    set: (name: 'rel' | 'kind' | 'text' | 'by', value: string) => (name === 'text' ? setRaw(value) : put(name, value)),
    clear: () => {
      setRaw('')
      setParams(new URLSearchParams(), { replace: true, preventScrollReset: true })
    },
  }
}

function Board({ situation, id, view }: { situation: string; id: string | null; view: PointsView }): ReactElement {
  const { filter, by, raw, set, clear } = useFilter()
  const navigate = useNavigate()
  const narrow = useNarrow()
  const canReport = view.articles.length <= MOST_COLUMNS && !narrow
  const layout = canReport && by !== 'answer' ? 'report' : 'answer'
  const points = useMemo(() => view.points.filter((point) => passes(point, filter)), [view, filter])
  const rows = useMemo(() => rowsOf(points, id), [points, id])
  const open = (next: string | null): void =>
    void navigate(
      { pathname: address(situation, 'points', next), search: location.search },
      { replace: true, preventScrollReset: true },
    )
  const filtered = filter.rel !== null || filter.kind !== null || filter.text !== ''
  useKeys({
    escape: () => {
      if (id !== null) open(null)
      else if (filtered) clear()
      else return false
      return true
    },
  })
  // A link to a point brings its row into sight once.
  const brought = useRef(false)
  useEffect(() => {
    if (brought.current || id === null) return
    brought.current = true
    document.querySelector('#main tr.sel')?.scrollIntoView({ block: 'start' })
  }, [id])

  if (view.points.length === 0) {
    return (
      <Empty title="No points yet.">
        <p>Points need two reports on the same question.</p>
      </Empty>
    )
  }
  return (
    <>
      <Bar points={view.points} filter={filter} raw={raw} set={set} layout={layout} canReport={canReport} />
      {points.length === 0 ? (
        <Empty title={emptyWords(filter)}>
          <button type="button" className="btn" onClick={clear}>
            Clear filter
          </button>
        </Empty>
      ) : (
        <Grid
          situation={situation}
          rows={rows}
          articles={view.articles}
          columns={layout === 'report' ? view.articles : []}
          open={id}
          toggle={(next) => open(next === id ? null : next)}
        />
      )}
    </>
  )
}

/** Questions that two or more reports answer, side by side. */
export function Points({ situation, id }: ViewProps): ReactElement {
  const query = usePart(situation, 'points')
  return (
    <View
      name="Points"
      situation={situation}
      query={query}
      about={({ points }) =>
        `${count(points.length, 'question')} that two or more reports answer. A stripe tells which words give the same answer.`
      }
      chosen={({ points }) => points.find((point) => point.id === id)?.question}
    >
      {(view) => <Board situation={situation} id={id} view={view} />}
    </View>
  )
}

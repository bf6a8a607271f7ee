import { type KeyboardEvent, type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { TimelineItem, TimelineView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { byId } from '../../data/types.ts'
import { shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { count } from '../../format/number.ts'
import { useKeys } from '../../keys/keys.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { Empty } from '../../parts/states.tsx'
import { View } from '../../parts/view.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import type { ViewProps } from '../view.ts'
import { endOf, startOf } from './scale.ts'
import { StripOf } from './strip.tsx'
import './timeline.css'

type Zoom = readonly [number, number] | null

/** The whole stretch of what is dated; for zooming from it. */
function wholeOf(items: readonly TimelineItem[]): readonly [number, number] {
  const ends = items.flatMap((item) => [startOf(item), endOf(item)]).filter((time) => time !== null)
  return ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)]
}

function zoomBy(zoom: Zoom, items: readonly TimelineItem[], factor: number, shift = 0): Zoom {
  const whole = wholeOf(items)
  const [low, high] = zoom ?? whole
  const half = Math.max(((high - low) * factor) / 2, 2 * 86_400_000)
  const mid = (low + high) / 2 + shift * (high - low)
  if (half * 2 >= whole[1] - whole[0]) return null
  return [mid - half, mid + half]
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWidth(Math.max(900, element.clientWidth)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { ref, width }
}

function Board({ situation, id, view }: { situation: string; id: string | null; view: TimelineView }): ReactElement {
  const { items } = view
  const [zoom, setZoom] = useState<Zoom>(null)
  const { ref, width } = useWidth()
  const navigate = useNavigate()
  const articles = useMemo(() => byId(view.articles), [view])
  const open = (next: string | null): void =>
    void navigate(address(situation, 'timeline', next), { replace: true, preventScrollReset: true })
  const fromStrip = (next: string): void => {
    open(next === id ? null : next)
    requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>('#main .evl [aria-expanded="true"]')
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'nearest' })
    })
  }
  useKeys({
    escape: () => {
      if (id !== null) open(null)
      else if (zoom !== null) setZoom(null)
      else return false
      return true
    },
    '+': () => setZoom(zoomBy(zoom, items, 0.5)),
    '-': () => setZoom(zoomBy(zoom, items, 2)),
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (event.shiftKey) {
      setZoom(zoom === null ? null : zoomBy(zoom, items, 1, step * 0.2))
      return
    }
    const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')]
    const next = marks[marks.indexOf(document.activeElement as SVGElement) + step]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  if (items.length === 0) {
    return (
      <Empty title="No event has a date yet.">
        <p>The words of the reports place no event on a day, month or year.</p>
      </Empty>
    )
  }
  return (
    <>
      <div className="tl-bar no-print" role="toolbar" aria-label="Zoom">
        <button
          type="button"
          className="btn sm"
          aria-label="Closer"
          title="Key +"
          onClick={() => setZoom(zoomBy(zoom, items, 0.5))}
        >
          +
        </button>
        <button
          type="button"
          className="btn sm"
          aria-label="Wider"
          title="Key −"
          disabled={zoom === null}
          onClick={() => setZoom(zoomBy(zoom, items, 2))}
        >
          −
        </button>
        <button type="button" className="btn bare sm" disabled={zoom === null} onClick={() => setZoom(null)}>
          Whole
        </button>
        {zoom !== null && <span className="fine">Shift and arrow keys in the strip move it</span>}
      </div>
      <section className="tl-wrap" ref={ref} aria-label="Strip of events" onKeyDown={onKeyDown}>
        {width > 0 && (
          <StripOf
            items={items}
            articles={view.articles}
            width={width}
            zoom={zoom}
            open={id}
            choose={fromStrip}
            zoomTo={(some) => {
              const [low, high] = wholeOf(some)
              const pad = Math.max((high - low) * 0.2, 86_400_000)
              setZoom([low - pad, high + pad])
            }}
          />
        )}
      </section>
      <section className="evs" aria-labelledby="h-events">
        <h2 className="sec" id="h-events">
          In words <span className="n">{count(items.length, 'event')}</span>
        </h2>
        <VirtualList
          className="evl"
          items={items}
          size={46}
          keyOf={(item) => item.id}
          render={(item) => {
            const isOpen = item.id === id
            const refs = [...new Set(item.evidence.map((one) => one.article))]
              .map((one) => articles.get(one))
              .filter((ref) => ref !== undefined)
            return (
              <div className={isOpen ? 'ev-row sel' : 'ev-row'} data-part>
                <span className="d">{dateWords(item.date, { time: true })}</span>
                <button
                  type="button"
                  className="l"
                  aria-expanded={isOpen}
                  data-row
                  onClick={() => open(isOpen ? null : item.id)}
                >
                  {item.label}
                </button>
                <span className="s">
                  {refs.length <= 2 ? refs.map(shortOf).join(', ') : count(refs.length, 'report')}
                </span>
                {isOpen && (
                  <div className="more">
                    {item.evidence.map((one) => (
                      <Evidence
                        key={`${one.article} ${one.start}`}
                        situation={situation}
                        evidence={one}
                        articles={articles}
                      />
                    ))}
                  </div>
                )}
              </div>
            )
          }}
        />
      </section>
    </>
  )
}

/** What happened when, as the reports date it. */
export function Timeline({ situation, id }: ViewProps): ReactElement {
  const query = usePart(situation, 'timeline')
  return (
    <View
      name="Timeline"
      situation={situation}
      query={query}
      about={({ items }) =>
        items.length === 0
          ? null
          : `${count(items.length, 'event')} that the reports date. Hatched: the words name a stretch, not a day.`
      }
      chosen={({ items }) => items.find((item) => item.id === id)?.label}
    >
      {(view) => <Board situation={situation} id={id} view={view} />}
    </View>
  )
}

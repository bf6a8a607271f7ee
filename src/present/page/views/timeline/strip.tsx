import { type ReactElement, useMemo } from 'react'
import type { ArticleRef, TimelineItem } from '../../../dossier/types.ts'
import { shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { count } from '../../format/number.ts'
import { press } from '../../parts/press.ts'
import { type Cluster, layOut, type Mark, shortLabel } from './lanes.ts'
import { startOf, stripOf, ticksOf } from './scale.ts'

const LANE = 40
const TOP = 14
const LANES = 8

interface Props {
  readonly items: readonly TimelineItem[]
  readonly articles: readonly ArticleRef[]
  readonly width: number
  readonly zoom: readonly [number, number] | null
  readonly open: string | null
  readonly choose: (id: string) => void
  readonly zoomTo: (items: readonly TimelineItem[]) => void
}

/** A date of the axis, as fine as the step between two of them. */
const tick = (date: Date, step: number): string => {
  const day = 86_400_000
  const options: Intl.DateTimeFormatOptions =
    step > 300 * day
      ? { year: 'numeric' }
      : step > 25 * day
        ? { month: 'short', year: date.getUTCMonth() === 0 ? 'numeric' : undefined }
        : step >= day
          ? { day: 'numeric', month: 'short' }
          : { hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date)
}

/** A day is a diamond; a stretch is hatched as far as the words say, and an open end fades in dots. */
function MarkOf({
  mark,
  bottom,
  open,
  stop,
  choose,
}: {
  mark: Mark
  bottom: number
  open: boolean
  stop: boolean
  choose: () => void
}): ReactElement {
  const { item, x0, x1, lane, side, openStart, openEnd } = mark
  const y = bottom - 30 - lane * LANE
  const band = x1 - x0 > 1
  const textX = side === 'right' ? x1 + (openEnd ? 26 : 11) : x0 - (openStart ? 26 : 11)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mark of a drawing has no native button
    <g
      className={`mark ${open ? 'on' : ''}`}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-pressed={open}
      data-mark
      {...press(choose)}
    >
      {band ? (
        <>
          <rect x={x0} y={y - 6} width={x1 - x0} height="12" fill="url(#hatch)" />
          {!openStart && <path className="end" d={`M${x0} ${y - 7}v14`} />}
          {!openEnd && <path className="end" d={`M${x1} ${y - 7}v14`} />}
          {openStart && <path className="dots" d={`M${x0} ${y}h-18`} />}
          {openEnd && <path className="dots" d={`M${x1} ${y}h18`} />}
        </>
      ) : (
        <path className="day" d={`M${x0} ${y - 6.5}l6.500 6.500l-6.500 6.500l-6.500-6.500z`} />
      )}
      <text className="e" x={textX} y={y + 1} textAnchor={side === 'right' ? 'start' : 'end'}>
        {shortLabel(item.label)}
      </text>
      <text className="sm" x={textX} y={y + 15} textAnchor={side === 'right' ? 'start' : 'end'}>
        {dateWords(item.date, { time: true })}
      </text>
    </g>
  )
}

const ClusterOf = ({ cluster, base, act }: { cluster: Cluster; base: number; act: () => void }): ReactElement => (
  // biome-ignore lint/a11y/useSemanticElements: a mark of a drawing has no native button
  <g
    className="mark cluster"
    role="button"
    tabIndex={-1}
    aria-label={`+${count(cluster.items.length, 'further event')}, show closer`}
    data-mark
    {...press(act)}
  >
    <rect x={cluster.x - 14} y={base - 16} width="28" height="15" rx="7.5" />
    <text x={cluster.x} y={base - 4.5} textAnchor="middle">
      +{cluster.items.length}
    </text>
  </g>
)

/** When the reports themselves came out. */
function Published({
  articles,
  at,
  y,
  width,
}: {
  articles: readonly ArticleRef[]
  at: (time: number) => number
  y: number
  width: number
}): ReactElement {
  const ends = [-Infinity, -Infinity, -Infinity]
  const seen = articles
    .map((ref) => ({ ref, time: Date.parse(`${ref.published?.slice(0, 10)}T00:00:00Z`) }))
    .filter(({ time }) => Number.isFinite(time))
    .toSorted((a, b) => a.time - b.time)
  return (
    <g className="published">
      <path className="axis" d={`M0 ${y}H${width}`} />
      <text className="sm" x="2" y={y + 18}>
        Reports published
      </text>
      {seen.map(({ ref, time }) => {
        const x = at(time)
        const room = (Math.min(18, shortOf(ref).length) * 6.6) / 2 + 6
        const row = x - room < 130 || x + room > width ? -1 : ends.findIndex((end) => end < x - room)
        if (row >= 0) ends[row] = x + room
        return (
          <g key={ref.id}>
            <path className="end" d={`M${x} ${y}v6`} />
            {row >= 0 && (
              <text className="sm" x={x} y={y + 19 + row * 14} textAnchor="middle">
                {shortOf(ref).length > 18 ? `${shortOf(ref).slice(0, 17)}…` : shortOf(ref)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Events on one line of time; where scales differ, the break is drawn. The list below says the same in words. */
export function StripOf({ items, articles, width, zoom, open, choose, zoomTo }: Props): ReactElement | null {
  const strip = useMemo(() => stripOf(items, width, zoom), [items, width, zoom])
  if (strip === null) return null
  const { marks, clusters } = layOut(items, strip, width, LANES)
  const used = Math.max(2, ...marks.map(({ lane }) => lane + 1))
  const bottom = TOP + used * LANE + 18
  // Clusters stand on the axis, under the lanes.
  const base = bottom + (clusters.length > 0 ? 18 : 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of the list below
    <svg
      className="tl"
      viewBox={`0 0 ${width} ${base + 86}`}
      width={width}
      height={base + 86}
      role="group"
      aria-label="Events by date"
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch" d="M0 0V5" />
        </pattern>
      </defs>
      {strip.pieces.map((piece) => (
        <g key={piece.domain[0]}>
          <path className="axis" d={`M${piece.range[0] - 12} ${base}H${piece.range[1] + 6}`} />
          {ticksOf(piece).map((date, index, all) => (
            <g key={date.getTime()} transform={`translate(${strip.at(date.getTime())} ${base})`}>
              <path className="axis" d="M0 0v5" />
              <text className="sm" y="19" textAnchor="middle">
                {tick(date, Math.abs(Number(all[index === 0 ? 1 : index - 1] ?? date) - Number(date)))}
              </text>
            </g>
          ))}
        </g>
      ))}
      {strip.pieces.slice(1).map(({ range: [from] }) => (
        <path key={from} className="axis" d={`M${from - 24} ${base + 6}l5-12m4 12l5-12`} />
      ))}
      {marks.map(({ item, x0, lane }) => (
        <path key={item.id} className="drop" d={`M${x0} ${bottom - 22 - lane * LANE}V${base}`} />
      ))}
      {marks.map((mark, index) => (
        <MarkOf
          key={mark.item.id}
          mark={mark}
          bottom={bottom}
          open={mark.item.id === open}
          stop={mark.item.id === open || (index === 0 && marks.every(({ item }) => item.id !== open))}
          choose={() => choose(mark.item.id)}
        />
      ))}
      {clusters.map((cluster) => (
        <ClusterOf
          key={startOf(cluster.items[0] ?? { from: null, to: null }) ?? cluster.x}
          cluster={cluster}
          base={base}
          act={() => zoomTo(cluster.items)}
        />
      ))}
      <Published articles={articles} at={strip.at} y={base + 32} width={width} />
    </svg>
  )
}

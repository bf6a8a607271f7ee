import type { KeyboardEvent, ReactElement } from 'react'
import type { CausalLinkView } from '../../../dossier/types.ts'
import { count } from '../../format/number.ts'
import { press } from '../../parts/press.ts'
import { CAUSAL } from '../../words.ts'
import type { Drawn } from './drawn.ts'
import type { Layout } from './layout.ts'

interface Props {
  readonly drawn: Drawn
  readonly layout: Layout
  /** Id of the variable or link that is open. */
  readonly open: string | null
  /** Ids of links that a push or a circle goes along. */
  readonly lit: ReadonlySet<string>
  /** What stands under a variable's name. */
  readonly notes: ReadonlyMap<string, string>
  readonly choose: (id: string) => void
}

const BADGE = 12

/** The glyph on an arrow: a sign of its own shape for each thing the claims say. */
const Glyph = ({ side, x, y }: { side: CausalLinkView['side']; x: number; y: number }): ReactElement => {
  const shape = {
    raises: 'M-5 0h10M0-5v10',
    lowers: 'M-5 0h10',
    open: 'M-2.600-2.600a2.700 2.700 0 1 1 4 2.400c-1 .6-1.400 1.100-1.400 2M0 5v.1',
    denied: 'M-4-4l8 8M4-4l-8 8',
    differ: 'M-5-2.500h10M-5 2.500h10M2.800-6.500l-5.600 13',
  }[side]
  return <path className="glyph" d={shape} transform={`translate(${x} ${y})`} />
}

function move(event: KeyboardEvent<SVGSVGElement>): void {
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')]
  const next = marks[marks.indexOf(document.activeElement as SVGElement) + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Variables as words, links as arrows; each can be chosen, by keys too. The list beside has the same. */
export function MapOf({ drawn: { variables, links }, layout, open, lit, notes, choose }: Props): ReactElement {
  const label = new Map(variables.map((one) => [one.id, one.label]))
  const marks = variables.flatMap(({ id }) => [id, ...links.filter(({ from }) => from === id).map((one) => one.id)])
  const stop = open !== null && marks.includes(open) ? open : marks[0]
  const link = new Map(links.map((one) => [one.id, one]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of buttons is no set of fields
    <svg
      className="cmap"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label="Map of claimed effects; the list has the same"
      onKeyDown={move}
    >
      {marks.map((id) => {
        const arrow = link.get(id)
        const common = {
          role: 'button',
          tabIndex: id === stop ? 0 : -1,
          'aria-pressed': id === open,
          'data-mark': true,
          ...press(() => choose(id)),
        }
        if (arrow !== undefined) {
          const place = layout.edges.get(id)
          if (place === undefined) return null
          const { path, badge, tip } = place
          const words = `${label.get(arrow.from)} ${CAUSAL[arrow.side].one} ${label.get(arrow.to)}`
          return (
            <g
              key={id}
              {...common}
              className={`arrow ${arrow.side} ${lit.has(id) ? 'lit' : ''} ${id === open ? 'on' : ''}`}
              aria-label={`${words}, ${count(arrow.claims.length, 'claim')}`}
            >
              <path className="hit" d={path} />
              <path className="line" d={path} />
              <path
                className="tip"
                d="M0 0l-10-4.600v9.200z"
                transform={`translate(${tip.x} ${tip.y}) rotate(${tip.angle})`}
              />
              <circle className="badge" cx={badge.x} cy={badge.y} r={BADGE} />
              <Glyph side={arrow.side} x={badge.x} y={badge.y} />
            </g>
          )
        }
        const place = layout.nodes.get(id)
        if (place === undefined) return null
        const top = place.y - place.height / 2 + 15
        const note = notes.get(id)
        return (
          <g key={id} {...common} className={`variable ${id === open ? 'on' : ''}`}>
            <text textAnchor="middle">
              {place.lines.map((line, index) => (
                <tspan key={line} x={place.x} y={top + index * 20}>
                  {`${line} `}
                </tspan>
              ))}
            </text>
            {note !== undefined && (
              <text className="note" x={place.x} y={top + place.lines.length * 20 - 2} textAnchor="middle">
                {note}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

import { scaleLinear } from 'd3-scale'
import type { ReactElement } from 'react'
import { number } from '../../format/number.ts'
import type { Figure } from './figure.ts'

const WIDTH = 204
const SERIES = 6

/** Positions on one line for all answers of a point, with room at both ends; the axis need not start at nothing. */
export function lineOf(figures: readonly Figure[]): (value: number) => number {
  const values = figures.map(({ value }) => value)
  return scaleLinear([Math.min(...values), Math.max(...values)], [26, WIDTH - 30])
}

const SHAPES: readonly ReactElement[] = [
  <circle key="disc" r="5.5" />,
  <rect key="square" x="-5" y="-5" width="10" height="10" />,
  <path key="triangle" d="M0-6 6 5H-6z" />,
  <path key="diamond" d="M0-6.500 6.500 0 0 6.500-6.500 0z" />,
  <path key="cross" d="M-5-5 5 5M5-5-5 5" strokeWidth="2.600" />,
  <circle key="ring" r="5" fill="none" strokeWidth="2.400" />,
]

/** One answer on the line: a shape for the figure, dots towards the side on which it is open, dashes around "about". */
export function FigureLine({ figure, index, x }: { figure: Figure; index: number; x: number }): ReactElement {
  const colour = `var(--o${(index % SERIES) + 1})`
  const open = figure.bound === 'up' ? 34 : figure.bound === 'down' ? -34 : 0
  return (
    <svg className="line" viewBox={`0 0 ${WIDTH} 26`} width={WIDTH} height="26" aria-hidden="true">
      <path d={`M0 13H${WIDTH}`} stroke="var(--line)" />
      <g transform={`translate(${x} 13)`} stroke={colour} fill={colour}>
        {open !== 0 && (
          <path
            d={`M0 0H${open}m${-Math.sign(open) * 5}-4l${Math.sign(open) * 5} 4l${-Math.sign(open) * 5} 4`}
            fill="none"
            strokeWidth="1.6"
            strokeDasharray="2 2.500"
          />
        )}
        {figure.bound === 'about' ? (
          <circle r="5.5" fill="var(--paper)" strokeWidth="1.8" strokeDasharray="2.400 2" />
        ) : (
          SHAPES[index % SHAPES.length]
        )}
      </g>
    </svg>
  )
}

export function FigureAxis({
  figures,
  at,
}: {
  figures: readonly Figure[]
  at: (value: number) => number
}): ReactElement {
  const values = figures.map(({ value }) => value)
  const ends = [Math.min(...values), Math.max(...values)]
  return (
    <svg className="line" viewBox={`0 0 ${WIDTH} 20`} width={WIDTH} height="20" aria-hidden="true">
      <path d={`M0 .5H${WIDTH}`} stroke="var(--line-2)" />
      {ends.map((value) => (
        <g key={value} transform={`translate(${at(value)} 0)`}>
          <path d="M0 0v4" stroke="var(--line-2)" />
          <text y="16" textAnchor="middle">
            {number(value)}
          </text>
        </g>
      ))}
    </svg>
  )
}

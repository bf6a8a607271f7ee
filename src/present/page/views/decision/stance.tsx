import type { ReactElement } from 'react'
import type { Stance } from './words.ts'

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const
const MARK: Readonly<Record<Stance, ReactElement>> = {
  for: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  conditional: (
    <>
      <circle cx="8" cy="8" r="5.8" {...LINE} />
      <path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor" />
    </>
  ),
  undecided: <circle cx="8" cy="8" r="5.8" {...LINE} strokeDasharray="2.2 2" />,
  against: (
    <>
      <circle cx="8" cy="8" r="5.8" {...LINE} />
      <path d="M4.8 8h6.4" {...LINE} />
    </>
  ),
}

/** Full: for; half: on a condition; dashed: undecided; with a bar: against. Always beside its word. */
export const StanceMark = ({ stance }: { stance: Stance }): ReactElement => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    {MARK[stance]}
  </svg>
)

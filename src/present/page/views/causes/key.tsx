import type { ReactElement } from 'react'
import { CAUSAL } from '../../words.ts'

const SIDES = ['raises', 'lowers', 'open', 'denied', 'differ'] as const

/** What the arrows mean. */
export const Key = (): ReactElement => (
  <ul className="map-key" aria-label="What the arrows mean">
    {SIDES.map((side) => (
      <li key={side}>
        <svg className={`cmap arrow ${side}`} viewBox="0 0 34 12" aria-hidden="true">
          <path className="line" d="M0 6h26" />
          <path className="tip" d="M34 6l-9-4v8z" />
        </svg>
        {CAUSAL[side].sign} {CAUSAL[side].meaning}
      </li>
    ))}
  </ul>
)

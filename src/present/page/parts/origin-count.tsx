import type { ReactElement } from 'react'
import type { Origin } from '../data/types.ts'
import { originWords } from './origin-words.ts'

const STEP = 10.5

/** Filled: an origin. Hollow, tied to it: a further report that passes it on. Above eight dots the words alone stand. */
function Dots({ origins }: { origins: readonly Origin[] }): ReactElement | null {
  const dots = origins.flatMap(({ articles }) => [true, ...articles.slice(1).map(() => false)])
  if (dots.length > 8 || dots.length === 0) return null
  const width = dots.length * STEP
  return (
    <svg viewBox={`0 0 ${width} 15`} width={width} height="15" aria-hidden="true">
      {dots.map((filled, index) => {
        const x = 5 + index * STEP
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no other name
          <g key={index}>
            {!filled && <path d={`M${x - STEP + 3.4} 7.5H${x - 2.8}`} stroke="currentColor" strokeWidth="1.2" />}
            {filled ? (
              <circle cx={x} cy="7.5" r="3.6" fill="currentColor" />
            ) : (
              <circle cx={x} cy="7.5" r="2.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
            )}
          </g>
        )
      })}
    </svg>
  )
}

export function OriginCount({ origins }: { origins: readonly Origin[] }): ReactElement {
  const why = origins.map(({ reason }) => reason).filter((reason) => reason !== null)
  return (
    <span className="org" title={why.length > 0 ? why.join('\n') : undefined}>
      <Dots origins={origins} />
      {originWords(origins)}
    </span>
  )
}

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useInPrint } from './hooks.ts'

interface Props<T> {
  readonly items: readonly T[]
  /** Height of a row in pixels as far as it can be told before; rows are measured once they are there. */
  readonly size: number
  readonly keyOf: (item: T) => string
  readonly render: (item: T, index: number) => ReactNode
  readonly className?: string
}

/** Below this many rows all of them are in the page, so that find-in-page and screen readers have them all. */
const ALL_BELOW = 80

/** A list of any length: rows outside the window are not in the page, and its height is known from the start. */
export function VirtualList<T>({ items, size, keyOf, render, className = '' }: Props<T>): ReactElement {
  const inPrint = useInPrint()
  const whole = inPrint || items.length < ALL_BELOW
  return whole ? (
    <ul className={className}>
      {items.map((item, index) => (
        <li key={keyOf(item)}>{render(item, index)}</li>
      ))}
    </ul>
  ) : (
    <Windowed items={items} size={size} keyOf={keyOf} render={render} className={className} />
  )
}

function Windowed<T>({ items, size, keyOf, render, className = '' }: Props<T>): ReactElement {
  const ref = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const next = (ref.current?.getBoundingClientRect().top ?? 0) + scrollY
    setTop((now) => (Math.abs(now - next) > 1 ? next : now))
  })
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => size,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => keyOf(items[index] as T),
  })
  return (
    <ul className={`${className} windowed`} ref={ref} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          aria-setsize={items.length}
          aria-posinset={row.index + 1}
          style={{ transform: `translateY(${row.start - top}px)` }}
        >
          {render(items[row.index] as T, row.index)}
        </li>
      ))}
    </ul>
  )
}

import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { Fault } from '../data/fetch.ts'
import { Icon } from './icon.tsx'

/** Nothing to show, and what would fill it. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }): ReactElement => (
  <div className="state">
    <h2>{title}</h2>
    {children}
  </div>
)

/** What failed, what is untouched, what to do. */
export const Failed = ({ fault, retry }: { fault: Fault; retry: () => void }): ReactElement => (
  <div className="state notice" role="alert">
    <h2>
      <Icon name="warning" />
      {fault.message}
    </h2>
    <p>{fault.advice}</p>
    <button type="button" className="btn" onClick={retry}>
      Try again
    </button>
  </div>
)

/** Bars of about the coming height, but not before 300 ms: what comes at once needs no placeholder. */
export function Waiting({ bars = 7 }: { bars?: number }): ReactElement | null {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true" className="bars">
      {late && Array.from({ length: bars }, (_, index) => `bar ${index}`).map((key) => <i key={key} />)}
      <span className="sr">Loading</span>
    </div>
  )
}

/** What a query gave, else its waiting or its fault. What was shown before stays when a later asking fails. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T, Fault>
  children: (data: T) => ReactNode
}): ReactNode {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <Failed fault={query.error} retry={() => query.refetch()} />}
        {children(query.data)}
      </>
    )
  }
  if (query.isError) return <Failed fault={query.error} retry={() => query.refetch()} />
  return <Waiting />
}

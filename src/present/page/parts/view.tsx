import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import type { Fault } from '../data/fetch.ts'
import { useTitle } from './hooks.ts'
import { Loaded } from './states.tsx'

/** The frame of a view: its name, a sentence on what it holds once that has come, and then what it holds. */
export function View<T>({
  name,
  situation,
  query,
  about,
  chosen,
  children,
}: {
  name: string
  situation: string
  query: UseQueryResult<T, Fault>
  /** null where there is nothing to speak of. */
  about: (data: T) => string | null
  /** What stands open: the title of the browser's tab in place of the view's name. */
  chosen?: (data: T) => string | null | undefined
  children: (data: T) => ReactNode
}): ReactElement {
  const sentence = query.data === undefined ? null : about(query.data)
  useTitle((query.data !== undefined && chosen?.(query.data)) || name, situation)
  return (
    <main className={`wrap ${name.toLowerCase()}`} id="main" tabIndex={-1}>
      <div className="view-head">
        <h1>{name}</h1>
        {sentence !== null && <p>{sentence}</p>}
      </div>
      <Loaded query={query}>{children}</Loaded>
    </main>
  )
}

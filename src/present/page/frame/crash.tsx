import type { ReactElement } from 'react'
import { useRouteError } from 'react-router'
import { Fault } from '../data/fetch.ts'
import { Failed } from '../parts/states.tsx'

/** A view that failed to draw: the rest of the page stays. */
export function Crash(): ReactElement {
  const error = useRouteError()
  console.error(error)
  return (
    <main className="wrap" id="main" tabIndex={-1}>
      <h1 className="sr">This view could not be drawn</h1>
      <Failed
        fault={
          new Fault('page/crash', 'This view could not be drawn.', 'Your reports are untouched. Load the page again.')
        }
        retry={() => location.reload()}
      />
    </main>
  )
}

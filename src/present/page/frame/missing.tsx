import type { ReactElement } from 'react'
import { Link } from 'react-router'
import { useTitle } from '../parts/hooks.ts'
import { Empty } from '../parts/states.tsx'

export function Missing(): ReactElement {
  useTitle('Nothing at this address')
  return (
    <main className="wrap" id="main" tabIndex={-1}>
      <h1 className="sr">Nothing at this address</h1>
      <Empty title="There is nothing at this address.">
        <p>
          Go to <Link to="/">your situations</Link>.
        </p>
      </Empty>
    </main>
  )
}

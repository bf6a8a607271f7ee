import type { ReactElement } from 'react'
import { Link, Navigate } from 'react-router'
import { useSituations } from '../data/queries.ts'
import { address } from '../data/routes.ts'
import { dateWords } from '../format/date.ts'
import { count } from '../format/number.ts'
import { useTitle } from '../parts/hooks.ts'
import { Empty, Loaded } from '../parts/states.tsx'

/** Where no situation is named: the only one there is, else the list of them. */
export function Home(): ReactElement {
  const query = useSituations()
  useTitle('Situations')
  return (
    <main className="wrap" id="main" tabIndex={-1}>
      <Loaded query={query}>
        {(situations) => {
          const only = situations.length === 1 ? situations[0] : undefined
          if (only) return <Navigate replace to={address(only.name, 'situation')} />
          if (situations.length === 0) {
            return (
              <>
                <h1 className="sr">Situations</h1>
                <Empty title="No reports yet.">
                  <p>
                    Give Synoptic a folder of reports on one situation: <code>synoptic serve FOLDER</code>
                  </p>
                </Empty>
              </>
            )
          }
          return (
            <>
              <div className="view-head">
                <h1>Situations</h1>
                <p>{count(situations.length, 'situation')}, the newest reading first.</p>
              </div>
              <ul className="rows">
                {situations.map(({ name, articles, updated }) => (
                  <li key={name}>
                    <Link className="plain big" to={address(name, 'situation')} data-row>
                      {name}
                    </Link>
                    <p className="fine">
                      {count(articles, 'report')} · read {dateWords(updated, { time: true })}
                    </p>
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </Loaded>
    </main>
  )
}

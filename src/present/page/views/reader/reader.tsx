import { type ReactElement, useEffect } from 'react'
import { usePart, useReport } from '../../data/queries.ts'
import { titleOf } from '../../format/article.ts'
import { count } from '../../format/number.ts'
import { useTitle } from '../../parts/hooks.ts'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Reports } from '../situation/reports.tsx'
import type { ViewProps } from '../view.ts'
import { Report } from './report.tsx'
import './reader.css'
import './notes.css'

/** Without a report in the address: all of them, to choose from. */
function Choose({ situation }: { situation: string }): ReactElement {
  const query = usePart(situation, 'overview')
  useTitle('Reader', situation)
  return (
    <main className="wrap" id="main" tabIndex={-1}>
      <div className="view-head">
        <h1>Reports</h1>
        {query.data !== undefined && <p>{count(query.data.counts.articles, 'report')}. Choose one to read.</p>}
      </div>
      <Loaded query={query}>
        {({ articles }) =>
          articles.length === 0 ? (
            <Empty title="No reports yet.">
              <p>
                Give Synoptic a folder of reports: <code>synoptic serve FOLDER</code>
              </p>
            </Empty>
          ) : (
            <Reports situation={situation} list={articles} />
          )
        }
      </Loaded>
    </main>
  )
}

function Open({ situation, id }: { situation: string; id: string }): ReactElement {
  const query = useReport(situation, id)
  const title = query.data === undefined ? null : titleOf(query.data.article)
  useTitle(title, situation)
  useEffect(() => () => getSelection()?.removeAllRanges(), [])
  return (
    <main className="reader" id="main" tabIndex={-1}>
      {query.data === undefined ? (
        <div className="wrap">
          <h1 className="sr">Reader</h1>
          <Loaded query={query}>{() => null}</Loaded>
        </div>
      ) : (
        <Report key={id} situation={situation} view={query.data} />
      )}
    </main>
  )
}

/** One report, large and calm; what other reports say of its words stands in the margin. */
export const Reader = ({ situation, id }: ViewProps): ReactElement =>
  id === null ? <Choose situation={situation} /> : <Open situation={situation} id={id} />

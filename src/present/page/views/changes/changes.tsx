import { type ReactElement, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { ChangesView } from '../../../dossier/types.ts'
import { remember, remembered } from '../../data/memory.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { type Articles, byId } from '../../data/types.ts'
import { titleOf } from '../../format/article.ts'
import { dateWords, isoDay } from '../../format/date.ts'
import { count, number } from '../../format/number.ts'
import { Evidence, kindsOf } from '../../parts/evidence.tsx'
import { useTitle } from '../../parts/hooks.ts'
import { OriginCount } from '../../parts/origin-count.tsx'
import { RelationLabel, Why } from '../../parts/relation.tsx'
import { Empty, Loaded, Waiting } from '../../parts/states.tsx'
import { stripeOf } from '../../parts/stripe.ts'
import { CHANGE, CHANGE_KINDS } from '../../words.ts'
import { reportFacts } from '../situation/reports.tsx'
import type { ViewProps } from '../view.ts'
import { Brought, Questions, Silent } from './side.tsx'
import './changes.css'

/** A point in which a new report takes part: its answers, the new ones said to be new, each with a sentence. */
function Changed({
  situation,
  change: { point, fresh },
  articles,
}: {
  situation: string
  change: ChangesView['points'][number]
  articles: Articles
}): ReactElement {
  const news = new Set(fresh)
  const kinds = kindsOf(point.accounts)
  return (
    <article className="chg" data-part>
      <h3>
        <Link className="plain" to={address(situation, 'points', point.id)} data-row>
          {point.question}
        </Link>
      </h3>
      <p className="rel-line">
        <RelationLabel relation={point.relation} /> <Why point={point} />
      </p>
      <div className="accs">
        {point.accounts.map((account, index) => {
          const isNew = account.evidence.every((one) => news.has(one.article))
          const shown = account.evidence.find((one) => news.has(one.article)) ?? account.evidence[0]
          return (
            <div
              key={`${account.since} ${account.answer}`}
              className={stripeOf(point.relation, index, point.accounts.length)}
            >
              <div className="h">
                <b className="num">{account.answer}</b>
                {isNew && <span className="new">new</span>}
                <OriginCount origins={account.origins} />
              </div>
              {shown !== undefined && (
                <Evidence situation={situation} evidence={shown} articles={articles} kinds={kinds} />
              )}
            </div>
          )
        })}
      </div>
    </article>
  )
}

function Board({ situation, view }: { situation: string; view: ChangesView }): ReactElement {
  const articles = byId(view.all)
  if (view.articles.length === 0) {
    return (
      <Empty title={`Nothing changed since ${dateWords(view.since, { long: true })}.`}>
        <p>No report of that day or later is among your reports. Choose an earlier day.</p>
      </Empty>
    )
  }
  const kinds = CHANGE_KINDS.map((kind) => ({ kind, some: view.points.filter(({ change }) => change === kind) }))
  return (
    <div className="chg-cols">
      <div>
        {view.points.length === 0 && (
          <p className="quiet">The new reports speak of nothing that another report answers.</p>
        )}
        {kinds.map(({ kind, some }) =>
          some.length === 0 ? null : (
            <section key={kind} className="chg-kind" aria-labelledby={`h-${kind}`}>
              <h2 className="sec" id={`h-${kind}`}>
                {CHANGE[kind]} <span className="n">{number(some.length)}</span>
              </h2>
              {kind === 'repeated' ? (
                <Questions situation={situation} points={some.map(({ point }) => point)} />
              ) : (
                some.map((change) => (
                  <Changed key={change.point.id} situation={situation} change={change} articles={articles} />
                ))
              )}
            </section>
          ),
        )}
      </div>
      <div className="chg-side">
        <section aria-labelledby="h-new">
          <h2 className="sec" id="h-new">
            New reports <span className="n">{number(view.articles.length)}</span>
          </h2>
          <ul className="reps">
            {view.articles.map((report) => (
              <li key={report.id}>
                <Link to={address(situation, 'reader', report.id)} data-row>
                  {titleOf(report)}
                </Link>
                <p className="fine">{reportFacts(report, articles)}</p>
              </li>
            ))}
          </ul>
        </section>
        <Brought situation={situation} view={view} />
        <Silent situation={situation} view={view} articles={articles} />
      </div>
    </div>
  )
}

/** The day of the visit before this one; for the first visit, the day of the newest report. Asked once a visit. */
function useLastVisit(situation: string): string | null {
  const overview = usePart(situation, 'overview')
  const [before] = useState(() => {
    const key = `visit.${situation}`
    const day = remembered(key)
    remember(key, isoDay(new Date()))
    return day
  })
  const newest = overview.data?.dates?.last.slice(0, 10) ?? null
  if (overview.data === undefined && !overview.isError) return null
  const today = isoDay(new Date())
  return before !== null && newest !== null && before <= newest ? before : (newest ?? before ?? today)
}

/** What later reports brought since a chosen day. */
export function Changes({ situation }: ViewProps): ReactElement {
  const [params, setParams] = useSearchParams()
  const last = useLastVisit(situation)
  const asked = params.get('since')
  const since = asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : last
  const query = usePart(situation, 'changes', { since: since ?? '' }, { enabled: since !== null, keep: true })
  useTitle(since === null ? 'Changes' : `Changes since ${dateWords(since)}`, situation)
  return (
    <main className="wrap changes" id="main" tabIndex={-1}>
      <div className="view-head">
        <h1>Changes</h1>
        <label className="since no-print">
          Since
          <input
            className="field"
            type="date"
            value={since ?? ''}
            onChange={({ target }) => {
              if (target.value !== '') setParams({ since: target.value }, { replace: true, preventScrollReset: true })
            }}
          />
        </label>
        {query.data !== undefined && (
          <p>
            {count(query.data.articles.length, 'report')} of {dateWords(query.data.since, { long: true })} or later,{' '}
            {count(query.data.points.length, 'point')} in which they take part.
          </p>
        )}
      </div>
      {since === null ? (
        <Waiting />
      ) : (
        <Loaded query={query}>{(view) => <Board situation={situation} view={view} />}</Loaded>
      )}
    </main>
  )
}

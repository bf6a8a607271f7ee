import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { ChangesView, PointView } from '../../../dossier/types.ts'
import { address } from '../../data/routes.ts'
import type { Articles, SpeakerKind } from '../../data/types.ts'
import { dateWords } from '../../format/date.ts'
import { count, number } from '../../format/number.ts'
import { Chain } from '../../parts/chain.tsx'
import { Evidence } from '../../parts/evidence.tsx'

/** Questions alone, each leading to its point. */
export const Questions = ({ situation, points }: { situation: string; points: readonly PointView[] }): ReactElement => (
  <ul className="chg-list">
    {points.map(({ id, question }) => (
      <li key={id}>
        <Link className="plain" to={address(situation, 'points', id)} data-row>
          {question}
        </Link>
      </li>
    ))}
  </ul>
)

/** What only the new reports tell: events they date, steps they name. */
export function Brought({ situation, view }: { situation: string; view: ChangesView }): ReactElement {
  const articles = new Map(view.all.map((ref) => [ref.id, ref]))
  return (
    <>
      {view.events.length > 0 && (
        <section aria-labelledby="h-events">
          <h2 className="sec" id="h-events">
            New on the timeline <span className="n">{number(view.events.length)}</span>
          </h2>
          <ul className="chg-list">
            {view.events.map(({ id, date, label }) => (
              <li key={id}>
                <Link className="plain" to={address(situation, 'timeline', id)} data-row>
                  {label}
                </Link>
                <p className="fine">{dateWords(date)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.measures.length > 0 && (
        <section aria-labelledby="h-steps">
          <h2 className="sec" id="h-steps">
            Steps not named before <span className="n">{number(view.measures.length)}</span>
          </h2>
          <ul className="chg-list">
            {view.measures.map(({ label, evidence: [first] }) =>
              first === undefined ? null : (
                <li key={`${first.article} ${first.start}`}>
                  <details>
                    <summary>{label}</summary>
                    <Evidence situation={situation} evidence={first} articles={articles} />
                  </details>
                </li>
              ),
            )}
          </ul>
        </section>
      )}
    </>
  )
}

/** What earlier reports told and no new one takes up. */
export function Silent({
  situation,
  view: { silent },
  articles,
}: {
  situation: string
  view: ChangesView
  articles: Articles
}): ReactElement | null {
  if (silent.sources.length === 0 && silent.points.length === 0) return null
  return (
    <section aria-labelledby="h-silent">
      <h2 className="sec" id="h-silent">
        Fell silent <span className="n">{number(silent.sources.length + silent.points.length)}</span>
      </h2>
      {silent.sources.length > 0 && <p className="fine">Cited by several earlier reports and by no new one</p>}
      <ul className="chg-list">
        {silent.sources.map(({ name, kind, last, reports }) => {
          const published = articles.get(last)?.published ?? null
          return (
            <li key={name}>
              <Link className="plain" to={address(situation, 'sources', name)} data-row>
                <Chain names={[name]} kinds={new Map<string, SpeakerKind>([[name, kind]])} />
              </Link>
              <p className="fine">
                {count(reports, 'report')}
                {published !== null && `, last ${dateWords(published)}`}
              </p>
            </li>
          )
        })}
      </ul>
      {silent.points.length > 0 && <p className="fine">Accounts differ, and no new report takes it up</p>}
      <Questions situation={situation} points={silent.points} />
    </section>
  )
}

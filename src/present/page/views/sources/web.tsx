import type { ReactElement } from 'react'
import { Link } from 'react-router'
import { address } from '../../data/routes.ts'
import type { Articles, SpeakerKind } from '../../data/types.ts'
import { repeats, shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { Chain } from '../../parts/chain.tsx'
import type { Web } from './web-layout.ts'

const GAP = 240

/** Lines from who is cited to the report that cites them; a copy is tied to what it repeats. */
export function WebOf({
  situation,
  web,
  articles,
  open,
  choose,
}: {
  situation: string
  web: Web
  articles: Articles
  open: string | null
  choose: (key: string) => void
}): ReactElement {
  const yOf = new Map(web.reports.map(({ report, y }) => [report.id, y]))
  return (
    <div className="web" style={{ height: web.height }}>
      <ul className="left" aria-label="Who is cited">
        {web.sources.map(({ source, key, y }) => (
          <li key={key} style={{ top: y }}>
            <button type="button" className="plain" aria-pressed={key === open} onClick={() => choose(key)}>
              <Chain names={[source.name]} kinds={new Map<string, SpeakerKind>([[source.name, source.kind]])} />
            </button>
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${GAP} ${web.height}`} preserveAspectRatio="none" aria-hidden="true">
        {web.lines.map(({ source, report, from, to }) => (
          <path
            key={`${source} ${report}`}
            className={`${source === open ? 'on' : ''} ${web.sources.find(({ key }) => key === source)?.source.kind === 'unnamed' ? 'u' : ''}`}
            d={`M0 ${from}C${GAP * 0.45} ${from} ${GAP * 0.55} ${to} ${GAP} ${to}`}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <ul className="right" aria-label="Reports that cite them">
        {web.reports.map(({ report, y }) => {
          const of = report.copyOf === null ? undefined : articles.get(report.copyOf)
          return (
            <li key={report.id} style={{ top: y }}>
              <Link className="plain" to={address(situation, 'reader', report.id)}>
                {shortOf(report)}
              </Link>
              <span className="fine">
                {report.published === null ? '' : dateWords(report.published)}
                {of !== undefined && `, ${repeats(report, of)}`}
              </span>
            </li>
          )
        })}
      </ul>
      <svg className="ties" viewBox={`0 0 40 ${web.height}`} aria-hidden="true">
        {web.reports.map(({ report, y }) => {
          const to = report.copyOf === null ? undefined : yOf.get(report.copyOf)
          return to === undefined ? null : <path key={report.id} d={`M2 ${y}C34 ${y} 34 ${to} 2 ${to}`} />
        })}
      </svg>
    </div>
  )
}

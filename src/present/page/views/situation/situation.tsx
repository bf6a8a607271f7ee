import type { ReactElement, ReactNode } from 'react'
import { Link } from 'react-router'
import type { OverviewView, PointView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { type Articles, byId } from '../../data/types.ts'
import { repeats, shortOf } from '../../format/article.ts'
import { rangeWords } from '../../format/date.ts'
import { count, countAtHead, listed, number } from '../../format/number.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { useTitle } from '../../parts/hooks.ts'
import { Icon } from '../../parts/icon.tsx'
import { OriginCount } from '../../parts/origin-count.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import type { ViewProps } from '../view.ts'
import { Change } from './change.tsx'
import { Brief, Lead } from './disagreement.tsx'
import { Latest, Reports } from './reports.tsx'
import './situation.css'

/** "Six reports, 30 Oct to 6 Nov, four of them independent texts." with a way to each. */
function Dek({ overview, articles }: { overview: OverviewView; articles: Articles }): ReactElement {
  const { counts, dates, situation } = overview
  const copies = overview.articles.filter(({ copyOf }) => copyOf !== null)
  return (
    <p className="dek">
      <a href="#reports">{countAtHead(counts.articles, 'report')}</a>
      {dates !== null && `, ${rangeWords(dates.first, dates.last)}`},{' '}
      <Link to={address(situation.name, 'sources', null, copies.length > 0 ? { show: 'copies' } : {})}>
        {counts.independent === counts.articles
          ? 'each a text of its own'
          : `${number(counts.independent)} of them ${counts.independent === 1 ? 'an independent text' : 'independent texts'}`}
      </Link>
      .{copies.length > 0 && copies.length <= 2 && ` ${copyWords(copies, articles)}`}
    </p>
  )
}

const copyWords = (copies: OverviewView['articles'], articles: Articles): string =>
  `${listed(
    copies.map((copy) => {
      const of = articles.get(copy.copyOf ?? '')
      return of === undefined ? `${shortOf(copy)} repeats another` : `${shortOf(copy)} ${repeats(copy, of)}`
    }),
  )}.`

function Section({
  id,
  title,
  n,
  glyph,
  more,
  children,
}: {
  id: string
  title: string
  n?: string
  glyph?: 'differs' | 'changed' | 'agrees'
  more?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <section id={id} aria-labelledby={`h-${id}`}>
      <h2 className="sec" id={`h-${id}`}>
        {glyph !== undefined && <Icon name={glyph} className={glyph} />}
        {title}
        {n !== undefined && <span className="n">{n}</span>}
        {more}
      </h2>
      {children}
    </section>
  )
}

const More = ({ situation, rel, rest }: { situation: string; rel: string; rest: number }): ReactElement | null =>
  rest <= 0 ? null : (
    <p className="rest">
      <Link to={address(situation, 'points', null, { rel })}>{number(rest)} more</Link>
    </p>
  )

function Differs({ overview, articles }: { overview: OverviewView; articles: Articles }): ReactElement {
  const { counts, differs, situation } = overview
  const [lead, ...others] = differs
  const all = counts.differs + counts.changed + counts.agrees
  return (
    <Section
      id="differs"
      title="Accounts that differ"
      glyph="differs"
      n={`${number(counts.differs)} of ${count(all, 'point')}`}
      more={
        <Link className="more" to={address(situation.name, 'points')}>
          All points
        </Link>
      }
    >
      {lead === undefined ? (
        <Nothing overview={overview} />
      ) : (
        <>
          <Lead situation={situation.name} point={lead} articles={articles} />
          {others.slice(0, 5).map((point) => (
            <Brief key={point.id} situation={situation.name} point={point} />
          ))}
          <More situation={situation.name} rel="differs" rest={counts.differs - 1 - Math.min(5, others.length)} />
        </>
      )}
    </Section>
  )
}

const Nothing = ({ overview: { counts } }: { overview: OverviewView }): ReactElement =>
  counts.articles === 1 ? (
    <Empty title="Two reports make a comparison.">
      <p>This one has {count(counts.statements, 'statement')}. Add a second report to the folder and read it again.</p>
    </Empty>
  ) : (
    <Empty title="No two accounts differ so far.">
      <p>{counts.agrees > 0 ? 'What agrees stands below.' : 'No question is answered by two reports yet.'}</p>
    </Empty>
  )

const Agreed = ({ situation, point }: { situation: string; point: PointView }): ReactElement => (
  <li data-part>
    <Link className="plain what" to={address(situation, 'points', point.id)} data-row>
      {point.question}
    </Link>
    <b>{point.accounts[0]?.answer}</b>
    <OriginCount origins={point.accounts.flatMap(({ origins }) => origins)} />
  </li>
)

function Front({ overview }: { overview: OverviewView }): ReactElement {
  const { situation, headline, counts } = overview
  const articles = byId(overview.articles)
  if (counts.articles === 0) {
    return (
      <>
        <h1 className="front">{situation.name}</h1>
        <Empty title="No reports yet.">
          <p>
            Give Synoptic a folder of reports: <code>synoptic serve FOLDER</code>
          </p>
        </Empty>
      </>
    )
  }
  return (
    <>
      <header className="front-head">
        <h1 className="front">{situation.name}</h1>
        {headline !== null && (
          <p className="headline">
            <span className="fine">Newest report: </span>
            <Link className="plain" to={address(situation.name, 'reader', headline.article)}>
              {headline.text}
            </Link>
          </p>
        )}
        <Dek overview={overview} articles={articles} />
      </header>
      <div className="cols">
        <Differs overview={overview} articles={articles} />
        <Section id="changed" title="Changed by later reports" glyph="changed" n={number(counts.changed)}>
          {overview.changed.slice(0, 6).map((point) => (
            <Change key={point.id} situation={situation.name} point={point} />
          ))}
          {counts.changed === 0 && <p className="quiet">No later report updates an earlier one.</p>}
          <More situation={situation.name} rel="changed" rest={counts.changed - Math.min(6, overview.changed.length)} />
        </Section>
        <Section id="latest" title="Latest reports">
          <Latest situation={situation.name} list={overview.latest.slice(0, 6)} articles={articles} />
        </Section>
      </div>
      <div className="cols two">
        <Section id="agrees" title="Accounts that agree" glyph="agrees" n={number(counts.agrees)}>
          {counts.agrees === 0 ? (
            <p className="quiet">No question has the same answer from two reports.</p>
          ) : (
            <ul className="agreed">
              {overview.agrees.slice(0, 8).map((point) => (
                <Agreed key={point.id} situation={situation.name} point={point} />
              ))}
            </ul>
          )}
          <More situation={situation.name} rel="agrees" rest={counts.agrees - Math.min(8, overview.agrees.length)} />
        </Section>
        {overview.quotes.length > 0 && (
          <Section
            id="quotes"
            title="In their words"
            more={
              <Link className="more" to={address(situation.name, 'sources')}>
                {count(counts.sources, 'source')}
              </Link>
            }
          >
            {overview.quotes.slice(0, 4).map((quote) => (
              <Evidence
                key={`${quote.article} ${quote.start}`}
                situation={situation.name}
                evidence={quote}
                articles={articles}
              />
            ))}
          </Section>
        )}
      </div>
      <Section id="reports" title="All reports" n={number(counts.articles)}>
        <Reports situation={situation.name} list={overview.articles} />
      </Section>
    </>
  )
}

/** First page: what this is, how many, then open disagreements. */
export function Situation({ situation }: ViewProps): ReactElement {
  const query = usePart(situation, 'overview')
  useTitle(situation)
  return (
    <main className="wrap situation" id="main" tabIndex={-1}>
      <Loaded query={query}>{(overview) => <Front overview={overview} />}</Loaded>
    </main>
  )
}

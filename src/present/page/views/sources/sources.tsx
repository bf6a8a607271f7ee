import { type ReactElement, useMemo } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { SourcesView, SourceView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { type Articles, byId } from '../../data/types.ts'
import { shortOf, titleOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { count, number } from '../../format/number.ts'
import { useKeys } from '../../keys/keys.ts'
import { SourceBadge } from '../../parts/chain.tsx'
import { Evidence } from '../../parts/evidence.tsx'
import { Empty } from '../../parts/states.tsx'
import { View } from '../../parts/view.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { SPEAKER, TEXT } from '../../words.ts'
import type { ViewProps } from '../view.ts'
import { WebOf } from './web.tsx'
import { webOf } from './web-layout.ts'
import './sources.css'

interface Keyed {
  readonly key: string
  readonly source: SourceView
}

/** Two reports' "officials" are not known to be the same, so one name may stand for several: the later get a number. */
function keyed(sources: readonly SourceView[]): readonly Keyed[] {
  const seen = new Map<string, number>()
  return sources.map((source) => {
    const times = (seen.get(source.name) ?? 0) + 1
    seen.set(source.name, times)
    return { source, key: times === 1 ? source.name : `${source.name} ${times}` }
  })
}

const KINDS = ['named', 'organization', 'outlet', 'document', 'unnamed'] as const

function Row({
  situation,
  keyedSource: { key, source },
  open,
  toggle,
  articles,
}: {
  situation: string
  keyedSource: Keyed
  open: boolean
  toggle: (key: string) => void
  articles: Articles
}): ReactElement {
  const kinds = new Map([[source.name, source.kind]])
  const only = articles.get(source.articles[0] ?? '')
  return (
    <div className={open ? 'src sel' : 'src'} data-part>
      <button type="button" className="name" aria-expanded={open} data-row onClick={() => toggle(key)}>
        <span className="chain">
          <SourceBadge name={source.name} kind={source.kind} />
        </span>
      </button>
      <span className="role">{source.roles.slice(0, 2).join('; ')}</span>
      <span className="s">
        {count(source.evidence.length, 'sentence')} in{' '}
        {source.articles.length === 1 && only !== undefined ? shortOf(only) : count(source.articles.length, 'report')}
      </span>
      {open && (
        <div className="more">
          {source.roles.length > 2 && <p className="fine">Also called: {source.roles.slice(2).join('; ')}</p>}
          {source.evidence.map((one) => (
            <Evidence
              key={`${one.article} ${one.start}`}
              situation={situation}
              evidence={one}
              articles={articles}
              kinds={kinds}
            />
          ))}
        </div>
      )}
    </div>
  )
}

/** Which report repeats which: they count as one origin. */
const Copies = ({
  situation,
  view,
  articles,
}: {
  situation: string
  view: SourcesView
  articles: Articles
}): ReactElement => (
  <section id="copies" className="copies" aria-labelledby="h-copies">
    <h2 className="sec" id="h-copies">
      Reports that repeat another <span className="n">{number(view.copies.length)}</span>
    </h2>
    {view.copies.length === 0 && <p className="quiet">No report repeats another’s text.</p>}
    <ul className="rows">
      {view.copies.map(({ article, of }) => {
        const [copy, first] = [articles.get(article), articles.get(of)]
        if (copy === undefined || first === undefined) return null
        return (
          <li key={article}>
            <p className="pair">
              <Link to={address(situation, 'reader', article)}>{shortOf(copy)}</Link> repeats{' '}
              <Link to={address(situation, 'reader', of)}>{shortOf(first)}</Link>
            </p>
            <p className="fine">
              {titleOf(copy)} · {copy.published === null ? TEXT.undated : dateWords(copy.published)} · the two count as
              one origin
            </p>
          </li>
        )
      })}
    </ul>
  </section>
)

function Board({ situation, id, view }: { situation: string; id: string | null; view: SourcesView }): ReactElement {
  const [params, setParams] = useSearchParams()
  const navigate = useNavigate()
  const articles = useMemo(() => byId(view.articles), [view])
  const all = useMemo(() => keyed(view.sources), [view])
  const kind = KINDS.find((one) => one === params.get('kind')) ?? null
  const text = params.get('text') ?? ''
  const shown = useMemo(
    () =>
      all.filter(
        ({ source }) =>
          (kind === null || source.kind === kind) &&
          [source.name, ...source.roles].some((words) => words.toLowerCase().includes(text.trim().toLowerCase())),
      ),
    [all, kind, text],
  )
  const web = useMemo(() => webOf(shown, view.articles), [shown, view])
  const set = (name: string, value: string): void =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        if (value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  const open = (key: string | null): void =>
    void navigate(
      { pathname: address(situation, 'sources', key), search: location.search },
      { replace: true, preventScrollReset: true },
    )
  const toggle = (key: string): void => open(key === id ? null : key)
  const fromWeb = (key: string): void => {
    toggle(key)
    requestAnimationFrame(() => document.querySelector('#main .src.sel')?.scrollIntoView({ block: 'nearest' }))
  }
  useKeys({
    escape: () => {
      if (id !== null) open(null)
      else if (kind !== null || text !== '')
        setParams(new URLSearchParams(), { replace: true, preventScrollReset: true })
      else return false
      return true
    },
  })
  if (all.length === 0) {
    return (
      <>
        <Empty title="These reports name no source.">
          <p>They speak in their own voice.</p>
        </Empty>
        {view.copies.length > 0 && <Copies situation={situation} view={view} articles={articles} />}
      </>
    )
  }
  return (
    <>
      <search className="bar no-print" aria-label="Filter">
        <div className="chips">
          <button type="button" className="chip" aria-pressed={kind === null} onClick={() => set('kind', '')}>
            All <span className="n">{number(all.length)}</span>
          </button>
          {KINDS.filter((one) => all.some(({ source }) => source.kind === one)).map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={kind === one}
              onClick={() => set('kind', kind === one ? '' : one)}
            >
              {SPEAKER[one]} <span className="n">{number(all.filter(({ source }) => source.kind === one).length)}</span>
            </button>
          ))}
        </div>
        <label className="by-text">
          <span className="sr">Words of a name or role</span>
          <input
            className="field"
            type="search"
            placeholder="Words of a name or role"
            value={text}
            onChange={({ target }) => set('text', target.value)}
          />
        </label>
      </search>
      {shown.length === 0 ? (
        <Empty title={`No source is called “${text}”.`}>
          <button type="button" className="btn" onClick={() => setParams(new URLSearchParams(), { replace: true })}>
            Clear filter
          </button>
        </Empty>
      ) : (
        <>
          {web.reports.length > 1 && (
            <figure className="web-wrap no-print" aria-label="Who is cited by which report">
              <WebOf situation={situation} web={web} articles={articles} open={id} choose={fromWeb} />
              {(shown.length > web.sources.length || web.isCut) && (
                <figcaption className="fine">
                  Drawn: the {web.sources.length} most cited and {count(web.reports.length, 'report')}. The list has
                  all.
                </figcaption>
              )}
            </figure>
          )}
          <section aria-labelledby="h-list">
            <h2 className="sec" id="h-list">
              Who is cited <span className="n">{number(shown.length)}</span>
            </h2>
            <VirtualList
              className="srcs"
              items={shown}
              size={47}
              keyOf={({ key }) => key}
              render={(one) => (
                <Row
                  situation={situation}
                  keyedSource={one}
                  open={one.key === id}
                  toggle={toggle}
                  articles={articles}
                />
              )}
            />
          </section>
        </>
      )}
      <Copies situation={situation} view={view} articles={articles} />
    </>
  )
}

/** Whom the reports cite, and who repeats whom. */
export function Sources({ situation, id }: ViewProps): ReactElement {
  const query = usePart(situation, 'sources')
  return (
    <View
      name="Sources"
      situation={situation}
      query={query}
      about={({ sources, articles }) =>
        sources.length === 0
          ? null
          : `Whom the ${count(articles.length, 'report')} cite, with every sentence; and which repeat another.`
      }
      chosen={() => id}
    >
      {(view) => <Board situation={situation} id={id} view={view} />}
    </View>
  )
}

import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { FindView } from '../../dossier/types.ts'
import { usePart } from '../data/queries.ts'
import { address, toWords } from '../data/routes.ts'
import { byId } from '../data/types.ts'
import { shortWithDate } from '../format/article.ts'
import { piecesOf } from '../format/found.ts'
import { count } from '../format/number.ts'
import { useSettled } from '../parts/hooks.ts'
import { Icon } from '../parts/icon.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { Failed } from '../parts/states.tsx'
import { VIEWS } from '../views/index.ts'
import { TEXT } from '../words.ts'

/** Up and down walk through field and hits, as in a list box; Enter follows the link that has the focus. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')]
  const here = stops.indexOf(document.activeElement as HTMLElement)
  stops[Math.max(0, Math.min(stops.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
  event.preventDefault()
}

function Hits({ situation, found, shut }: { situation: string; found: FindView; shut: () => void }): ReactElement {
  const articles = byId(found.articles)
  return (
    <>
      {found.points.length > 0 && (
        <section>
          <h3>Points</h3>
          {found.points.slice(0, 6).map(({ id, question, relation }) => (
            <Link key={id} to={address(situation, 'points', id)} onClick={shut}>
              <Icon name={relation} className={relation} /> <span className="what">{question}</span>
            </Link>
          ))}
        </section>
      )}
      {found.sources.length > 0 && (
        <section>
          <h3>Sources</h3>
          {found.sources.slice(0, 6).map((name) => (
            <Link key={name} to={address(situation, 'sources', name)} onClick={shut}>
              <Icon name="attribution" /> <span className="what">{name}</span>
            </Link>
          ))}
        </section>
      )}
      {found.evidence.length > 0 && (
        <section>
          <h3>Words in reports</h3>
          {found.evidence.map((evidence) => {
            const ref = articles.get(evidence.article)
            return (
              <Link key={`${evidence.article} ${evidence.start}`} to={toWords(situation, evidence)} onClick={shut}>
                <span className="what">
                  {piecesOf(evidence.exact, found.query).map(({ text, at, found: isFound }) =>
                    isFound ? (
                      <mark key={at} className="x">
                        {text}
                      </mark>
                    ) : (
                      text
                    ),
                  )}
                </span>
                <span className="fine">{ref === undefined ? '' : shortWithDate(ref)}</span>
              </Link>
            )
          })}
        </section>
      )}
    </>
  )
}

/** A field over the page: words in reports, points, sources, and the views by name. */
export function FindDialog({ situation, shut }: { situation: string; shut: () => void }): ReactElement {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const asked = useSettled(text.trim(), 160)
  const query = usePart(situation, 'find', { q: asked }, { enabled: asked !== '', keep: true })
  const found = asked === '' ? undefined : query.data
  const hits = found === undefined ? 0 : found.evidence.length + found.points.length + found.sources.length
  const views = VIEWS.filter(({ title }) => title.toLowerCase().startsWith(text.trim().toLowerCase()))
  return (
    <Sheet title={TEXT.find} shut={shut} place="top" hideTitle first={field}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and links within */}
      <div className="finder" onKeyDown={walk}>
        <label className="ask-field">
          <Icon name="find" />
          <span className="sr">{TEXT.find}</span>
          <input
            ref={field}
            value={text}
            onChange={({ target }) => setText(target.value)}
            placeholder={TEXT.find}
            autoComplete="off"
            spellCheck={false}
          />
          <kbd>Esc</kbd>
        </label>
        <p className="sr" role="status">
          {found === undefined ? '' : count(hits, 'hit')}
        </p>
        <div className="hits">
          {query.isError && <Failed fault={query.error} retry={() => query.refetch()} />}
          {found !== undefined && <Hits situation={situation} found={found} shut={shut} />}
          {found !== undefined && hits === 0 && !query.isFetching && (
            <p className="none">No report contains “{found.query}”.</p>
          )}
          {views.length > 0 && (
            <section>
              <h3>Views</h3>
              {views.map(({ name, title, icon, key }) => (
                <Link key={name} to={address(situation, name)} onClick={shut}>
                  <Icon name={icon} /> <span className="what sans">{title}</span>
                  <span className="fine keys-hint">
                    <kbd>g</kbd> <kbd>{key}</kbd>
                  </span>
                </Link>
              ))}
            </section>
          )}
        </div>
      </div>
    </Sheet>
  )
}

import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { ReaderView } from '../../../dossier/types.ts'
import { address, webAddress } from '../../data/routes.ts'
import { byId } from '../../data/types.ts'
import { languageOf, shortOf, titleOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { Icon } from '../../parts/icon.tsx'
import { TEXT } from '../../words.ts'

/** Where the report stands among the others, and the way to its neighbours. */
export function Neighbours({ situation, view }: { situation: string; view: ReaderView }): ReactElement {
  const place = view.articles.findIndex(({ id }) => id === view.article.id) + 1
  const step = (id: string | null, side: 'left' | 'right', word: string, key: string): ReactElement | null =>
    id === null ? null : (
      <Link className="btn bare sm" to={address(situation, 'reader', id)} title={`Key ${key}`}>
        {side === 'left' && <Icon name="left" />}
        {word}
        {side === 'right' && <Icon name="right" />}
      </Link>
    )
  return (
    <nav className="neighbours no-print" aria-label="Reports">
      <Link to={address(situation, 'reader')}>
        {place > 0 ? `Report ${place} of ${view.articles.length}` : 'All reports'}
      </Link>
      {step(view.previous, 'left', 'Earlier', '[')}
      {step(view.next, 'right', 'Later', ']')}
    </nav>
  )
}

const LIST = new Intl.ListFormat('en-GB')

/** Headline, outlet, writers, date as the report gives it; then what repeats it and what it repeats. */
export function Head({ situation, view }: { situation: string; view: ReaderView }): ReactElement {
  const { article, repeatedBy } = view
  const of = article.copyOf === null ? undefined : byId(view.articles).get(article.copyOf)
  const address_ = webAddress(article.source)
  return (
    <header className="rd-head">
      <h1>{titleOf(article)}</h1>
      <p className="meta">
        {article.outlet !== null && <b>{article.outlet}</b>}
        {article.byline.map((name) => (
          <span key={name}>{name}</span>
        ))}
        <span>
          {article.published === null ? TEXT.undated : dateWords(article.published, { long: true, time: true })}
        </span>
        {address_ === null ? (
          <span className="file">{article.source}</span>
        ) : (
          <a href={address_} target="_blank" rel="noopener noreferrer">
            Original page
          </a>
        )}
      </p>
      {of !== undefined && (
        <p className="meta">
          <span>
            Repeats{' '}
            <Link to={address(situation, 'reader', of.id)}>
              {shortOf(of) === shortOf(article) ? 'another text of the same outlet' : shortOf(of)}
            </Link>
            ; the two count as one origin.
          </span>
        </p>
      )}
      {article.alsoAt.length > 0 && (
        <p className="meta">
          <span>The same words in {LIST.format(article.alsoAt)}; counted once.</span>
        </p>
      )}
      {repeatedBy.length > 0 && (
        <p className="meta">
          <span>
            Repeated by{' '}
            {repeatedBy.map((copy, index) => (
              <span key={copy.id}>
                {index > 0 && ', '}
                <Link to={address(situation, 'reader', copy.id)}>
                  {shortOf(copy) === shortOf(article) ? 'the same outlet' : shortOf(copy)}
                </Link>
              </span>
            ))}
          </span>
        </p>
      )}
      {!article.analysed && <p className="kept">Kept and shown; not analysed: {languageOf(article.language)}.</p>}
    </header>
  )
}

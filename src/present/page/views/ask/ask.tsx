import { type FormEvent, Fragment, type KeyboardEvent, type ReactElement, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { AskView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { byId } from '../../data/types.ts'
import { count } from '../../format/number.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { useTitle } from '../../parts/hooks.ts'
import { Icon } from '../../parts/icon.tsx'
import { Loaded } from '../../parts/states.tsx'
import { TEXT } from '../../words.ts'
import type { ViewProps } from '../view.ts'
import { groupsOf } from './group.ts'
import './ask.css'

function Answers({ situation, view }: { situation: string; view: AskView }): ReactElement {
  const articles = byId(view.articles)
  if (view.answers.length === 0) {
    return (
      <section className="none" aria-live="polite">
        <h2>{TEXT.noSay}</h2>
        {view.nearest.length === 0 && <p className="fine">No sentence of your reports comes near these words.</p>}
        {view.nearest.length > 0 && (
          <>
            <p className="fine">Nearest in words, no answer:</p>
            <div className="nearest">
              {view.nearest.map((one) => (
                <Evidence
                  key={`${one.article} ${one.start}`}
                  situation={situation}
                  evidence={one}
                  articles={articles}
                  marked={false}
                />
              ))}
            </div>
          </>
        )}
      </section>
    )
  }
  return (
    <div aria-live="polite">
      <p className="found">
        {count(view.answers.length, 'sentence')} from{' '}
        {count(new Set(view.answers.map(({ article }) => article)).size, 'report')}
      </p>
      {groupsOf(view.answers).map(({ key, words, answers }) => (
        <section key={key} className="ans">
          {words !== null && <h2>{words}</h2>}
          {answers.map((one) => (
            <Fragment key={`${one.article} ${one.start}`}>
              <Evidence situation={situation} evidence={one} articles={articles} marked="whole" />
              {one.replacedBy !== null && <p className="fine">Later reports replace this: {one.replacedBy}.</p>}
            </Fragment>
          ))}
        </section>
      ))}
    </div>
  )
}

/** A question, answered by sentences of the reports and by nothing else. */
export function Ask({ situation }: ViewProps): ReactElement {
  const [params, setParams] = useSearchParams()
  const asked = params.get('q') ?? ''
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  const query = usePart(situation, 'ask', { q: asked }, { enabled: asked !== '' })
  useTitle(asked === '' ? 'Ask' : asked, situation)
  const send = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') setParams({ q: text.trim() })
  }
  return (
    <main className="wrap ask-view" id="main" tabIndex={-1}>
      <div className="ask">
        <h1 className="sr">Ask the reports</h1>
        <form onSubmit={send}>
          <Icon name="find" />
          <label className="sr" htmlFor="question">
            Your question
          </label>
          <textarea
            id="question"
            rows={1}
            maxLength={500}
            value={text}
            placeholder="Ask the reports a question"
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey) send(event)
            }}
          />
          <button type="submit" className="btn main">
            Ask
          </button>
        </form>
        <p className="hint">Answers are sentences of your reports, never written by a program.</p>
        {asked !== '' && <Loaded query={query}>{(view) => <Answers situation={situation} view={view} />}</Loaded>}
      </div>
    </main>
  )
}

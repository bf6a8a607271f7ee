import { type ReactElement, type RefObject, useLayoutEffect, useRef } from 'react'
import type { PointView } from '../../../dossier/types.ts'
import type { Articles } from '../../data/types.ts'
import { shortOf } from '../../format/article.ts'
import { contentWords } from '../../format/statement.ts'
import { Icon } from '../../parts/icon.tsx'
import { GRADE, KINDS, RELATION } from '../../words.ts'
import type { Note } from './notes.ts'
import { pack } from './pack.ts'

/** What the other reports answer, in one line: "more than 8,000 Harbour Post". */
function Summary({
  point,
  article,
  articles,
}: {
  point: PointView
  article: string
  articles: Articles
}): ReactElement {
  const others = point.accounts.filter(({ evidence }) => evidence.some((one) => one.article !== article))
  const foreign = others.filter(({ evidence }) => evidence.every((one) => one.article !== article))
  const shown = (foreign.length > 0 ? foreign : others).slice(0, 3)
  return (
    <span className="sum">
      {shown.map(({ answer, evidence }, index) => {
        const from = articles.get(evidence.find((one) => one.article !== article)?.article ?? '')
        return (
          <span key={answer}>
            {index > 0 && '; '}
            {answer} {from !== undefined && <i>{shortOf(from)}</i>}
          </span>
        )
      })}
    </span>
  )
}

/** Puts every note level with its words, and draws the hairline that ties the open one to them. */
function usePlaces(notes: readonly Note[]): RefObject<HTMLDivElement | null> {
  const side = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes are other places
  useLayoutEffect(() => {
    const column = side.current
    const rd = column?.closest<HTMLElement>('.rd')
    const text = rd?.querySelector<HTMLElement>('.txt')
    const tie = rd?.querySelector<HTMLElement>('.tie')
    if (column === null || rd == null || text == null || tie == null) return
    const place = (): void => {
      const top = column.getBoundingClientRect().top
      const elements = [...column.querySelectorAll<HTMLElement>(':scope > [data-start]')]
      const wishes = elements.map((element) => {
        const words = text.querySelector(`[data-o="${element.dataset.start}"]`)
        return { at: (words?.getClientRects()[0]?.top ?? top) - top - 4, height: element.offsetHeight }
      })
      const open = elements.findIndex((element) => element.dataset.open !== undefined)
      const tops = pack(wishes, open)
      elements.forEach((element, index) => {
        element.style.top = `${tops[index]}px`
      })
      const last = elements.length - 1
      column.style.minHeight = `${(tops[last] ?? 0) + (wishes[last]?.height ?? 0) + 24}px`
      const line = text.querySelector(`[data-o="${elements[open]?.dataset.start}"]`)?.getClientRects()[0]
      tie.hidden = line === undefined
      if (line !== undefined) {
        const frame = rd.getBoundingClientRect()
        const from = line.right - frame.left + 4
        tie.style.top = `${line.bottom - frame.top + 1}px`
        tie.style.left = `${from}px`
        tie.style.width = `${Math.max(0, column.getBoundingClientRect().left - frame.left - from)}px`
      }
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(text)
    for (const element of column.children) watch.observe(element)
    // A face that comes late breaks lines elsewhere and may leave the text as high as it was.
    document.fonts.addEventListener('loadingdone', place)
    return () => {
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', place)
    }
  }, [notes])
  return side
}

interface Props {
  readonly notes: readonly Note[]
  readonly article: string
  readonly articles: Articles
  readonly choose: (span: { start: number; end: number } | null) => void
  readonly open: ReactElement | null
}

/** The margin: notes beside their words. */
export function Margin({ notes, article, articles, choose, open }: Props): ReactElement {
  const side = usePlaces(notes)
  return (
    <div className="side" ref={side}>
      {notes.map((note) => {
        if (note.type === 'open') {
          return (
            <div
              key={`open ${note.start}-${note.end}`}
              className={`n1 open ${note.passage?.relation ?? ''}`}
              data-start={note.start}
              data-open
            >
              <button type="button" className="btn bare sm shut" aria-label="Close" onClick={() => choose(null)}>
                <Icon name="close" />
              </button>
              {open}
            </div>
          )
        }
        if (note.type === 'read') {
          const { kind, content, grade, start, end } = note.statement
          const family = KINDS.find((one) => one.kind === kind)
          return (
            <button
              key={note.key}
              type="button"
              className={`n1 read ${family?.family}`}
              data-start={note.start}
              tabIndex={-1}
              onClick={() => choose({ start, end })}
            >
              <Icon name={kind} />
              <span className="sr">{family?.one}: </span>
              <span>
                {contentWords(content)}
                {grade === 'weak' && <span className="sure"> · {GRADE.weak}</span>}
              </span>
            </button>
          )
        }
        const { passage, points } = note
        return (
          <button
            key={note.key}
            type="button"
            className={`n1 ${points[0]?.relation}`}
            data-start={note.start}
            tabIndex={-1}
            onClick={() => choose(passage)}
          >
            {points.map((point) => (
              <span key={point.id} className={`one ${point.relation}`}>
                <span className="ask">
                  <Icon name={point.relation} />
                  <span>
                    <span className="sr">{RELATION[point.relation].word}: </span>
                    {point.question}
                  </span>
                </span>
                <Summary point={point} article={article} articles={articles} />
              </span>
            ))}
          </button>
        )
      })}
    </div>
  )
}

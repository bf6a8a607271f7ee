import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { ArticleRef } from '../../../dossier/types.ts'
import { address } from '../../data/routes.ts'
import { byId } from '../../data/types.ts'
import { repeats, shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { number } from '../../format/number.ts'
import { useInPrint } from '../../parts/hooks.ts'
import { RelationLabel } from '../../parts/relation.tsx'
import { RELATION, TEXT } from '../../words.ts'
import { Answers, ReportCell } from './cells.tsx'
import { Opened } from './opened.tsx'
import type { Row } from './rows.ts'

interface Props {
  readonly situation: string
  readonly rows: readonly Row[]
  /** Every report of the situation. */
  readonly articles: readonly ArticleRef[]
  /** Reports that are columns; none where the answers are. */
  readonly columns: readonly ArticleRef[]
  readonly open: string | null
  readonly toggle: (id: string) => void
}

/** Answers beside one another; further ones go below. */
const MOST_ANSWERS = 4

/** Arrow keys go from cell to cell; what is not a cell keeps its keys. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-col]')
  if (step === undefined || cell === null) return
  const line = cell.closest<HTMLElement>('[data-line]')
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const to = lines[lines.indexOf(line as HTMLElement) + (step[0] ?? 0)]
  const next = to?.querySelector<HTMLElement>(
    `[data-col="${Number(cell.dataset.col) + (step[1] ?? 0)}"] :is(a, button, [data-cell])`,
  )
  next?.focus()
  event.preventDefault()
}

const ColumnHead = ({
  situation,
  report,
  articles,
}: {
  situation: string
  report: ArticleRef
  articles: ReturnType<typeof byId>
}): ReactElement => {
  const of = report.copyOf === null ? undefined : articles.get(report.copyOf)
  return (
    <th scope="col" className={report.copyOf === null ? undefined : 'copy'}>
      <Link className="plain" to={address(situation, 'reader', report.id)}>
        <b>{shortOf(report)}</b>
      </Link>
      <span className="fine">
        {report.published === null ? TEXT.undated : dateWords(report.published)}
        {of !== undefined && ` · ${repeats(report, of)}`}
      </span>
    </th>
  )
}

/** Rows are points, columns reports or answers; only the rows in sight are in the page where there are many. */
export function Grid({ situation, rows, articles, columns, open, toggle }: Props): ReactElement {
  const inPrint = useInPrint()
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const next = (body.current?.getBoundingClientRect().top ?? 0) + scrollY
    setTop((now) => (Math.abs(now - next) > 1 ? next : now))
  })
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.type === 'open' ? 360 : 62),
    overscan: 14,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.key ?? index,
    enabled: !inPrint,
  })
  const items = virtual.getVirtualItems()
  const whole = inPrint || rows.length < 80
  const shown = whole
    ? rows.map((row, index) => ({ row, index }))
    : items.map(({ index }) => ({ row: rows[index] as Row, index }))
  const before = whole ? 0 : (items[0]?.start ?? top) - top
  const after = whole ? 0 : virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  const refs = byId(articles)
  const span = columns.length === 0 ? 2 : columns.length + 1
  const answers = Math.min(
    MOST_ANSWERS,
    Math.max(2, ...rows.map((row) => (row.type === 'point' ? row.point.accounts.length : 0))),
  )
  const firstPoint = rows.findIndex(({ type }) => type === 'point')
  const measure = whole ? undefined : virtual.measureElement

  const line = (row: Row, index: number): ReactElement => {
    if (row.type === 'group') {
      return (
        <tr key={row.key} className="grp" ref={measure} data-index={index}>
          <th colSpan={span} scope="rowgroup">
            <RelationLabel relation={row.relation} />
            <span className="fine">
              {number(row.all)} · {RELATION[row.relation].meaning}
            </span>
          </th>
        </tr>
      )
    }
    if (row.type === 'open') {
      return (
        <tr key={row.key} className="opn" ref={measure} data-index={index}>
          <td colSpan={span}>
            <Opened situation={situation} point={row.point} articles={articles} />
          </td>
        </tr>
      )
    }
    const { point } = row
    const isOpen = point.id === open
    return (
      <tr
        key={row.key}
        className={`row ${point.relation} ${isOpen ? 'sel' : ''}`}
        ref={measure}
        data-index={index}
        data-line
        data-part
        aria-rowindex={index + 2}
      >
        <th scope="row" data-col={0}>
          <button
            type="button"
            className="ask"
            aria-expanded={isOpen}
            data-row
            tabIndex={isOpen || (open === null && index === firstPoint) || columns.length === 0 ? 0 : -1}
            onClick={() => toggle(point.id)}
          >
            {point.question}
          </button>
          {columns.length > 0 && (
            <div className="narrow-only">
              <Answers situation={situation} point={point} />
            </div>
          )}
        </th>
        {columns.length === 0 ? (
          <td data-col={1}>
            <Answers situation={situation} point={point} />
          </td>
        ) : (
          columns.map((report, column) => (
            <td key={report.id} data-col={column + 1} className={report.copyOf === null ? undefined : 'copy'}>
              <ReportCell situation={situation} point={point} report={report} tab={() => -1} />
            </td>
          ))
        )}
      </tr>
    )
  }

  return (
    <table
      className={`grid ${columns.length === 0 ? 'by-answer' : 'by-report'}`}
      role={columns.length === 0 ? undefined : 'grid'}
      aria-rowcount={columns.length === 0 ? undefined : rows.length + 1}
      aria-label="Points"
      style={{ '--answers': answers } as CSSProperties}
      onKeyDown={walk}
    >
      <colgroup>
        <col className="q" />
        {columns.length === 0 ? <col /> : columns.map(({ id }) => <col key={id} />)}
      </colgroup>
      <thead>
        <tr aria-rowindex={columns.length === 0 ? undefined : 1}>
          <th scope="col">
            <span className="fine">Question</span>
          </th>
          {columns.length === 0 ? (
            <th scope="col">
              <span className="fine">Answers, each with its origins</span>
            </th>
          ) : (
            columns.map((report) => (
              <ColumnHead key={report.id} situation={situation} report={report} articles={refs} />
            ))
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && (
          <tr className="pad">
            <td colSpan={span} style={{ height: before }} />
          </tr>
        )}
        {shown.map(({ row, index }) => line(row, index))}
        {after > 0 && (
          <tr className="pad">
            <td colSpan={span} style={{ height: after }} />
          </tr>
        )}
      </tbody>
    </table>
  )
}

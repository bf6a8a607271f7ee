import type { ReactElement } from 'react'
import { useLocation } from 'react-router'
import { AS_OF, dayBeside, daysOf, onDay } from '../data/as-of.ts'
import { useEverything, usePart } from '../data/queries.ts'
import { dateWords } from '../format/date.ts'
import { count, number } from '../format/number.ts'
import { useKeys } from '../keys/keys.ts'
import { Sheet } from '../parts/sheet.tsx'

/** This view without the opened report or row, which that day may not have. */
function usePlace(): string {
  return useLocation().pathname.split('/').slice(0, 4).join('/')
}

const words = (day: string): string => dateWords(day, { long: true })

/** Says that the page shows what was known on a day, and leads out of it. */
export function Known({ situation }: { situation: string }): ReactElement | null {
  const place = usePlace()
  const { data: all } = useEverything(situation)
  const { data: then } = usePart(situation, 'overview')
  const days = daysOf(all?.articles ?? [])
  const step = (by: 1 | -1) => (): boolean => {
    const day = all === undefined ? undefined : dayBeside(days, AS_OF, by)
    if (day !== undefined) location.assign(onDay(day, place))
    return day !== undefined
  }
  useKeys({ ',': step(-1), '.': step(1) })
  if (AS_OF === null) return null
  return (
    <aside className="known" aria-label="As known on a day">
      <p>
        As known on <b>{words(AS_OF)}</b>
        {then !== undefined && all !== undefined && (
          <>
            : {number(then.counts.articles)} of {count(all.counts.articles, 'report')}
          </>
        )}
        <a className="no-print" href={onDay(null, place)}>
          Show all
        </a>
      </p>
    </aside>
  )
}

/** A day to choose: those on which reports were published, or any other. */
export function AsOfDialog({ situation, shut }: { situation: string; shut: () => void }): ReactElement {
  const place = usePlace()
  const { data: all } = useEverything(situation)
  const articles = all?.articles ?? []
  const days = daysOf(articles)
  return (
    <Sheet title="As known on" shut={shut}>
      <div className="as-of">
        <p className="fine">
          Only the reports published by the end of that day, compared as if no other had come. Nothing is changed.
        </p>
        <form action={onDay(null, place)} onSubmit={(event) => event.preventDefault()}>
          <label>
            Day{' '}
            <input
              className="field"
              type="date"
              defaultValue={AS_OF ?? ''}
              onChange={({ target }) => {
                if (/^\d{4}-\d\d-\d\d$/.test(target.value) && target.value > '1800')
                  location.assign(onDay(target.value, place))
              }}
            />
          </label>
        </form>
        <ul>
          {days.map((day) => (
            <li key={day}>
              <a href={onDay(day, place)} aria-current={day === AS_OF ? 'date' : undefined}>
                {words(day)}
              </a>
              <span className="n">
                {count(articles.filter(({ published }) => published?.startsWith(day)).length, 'report')}
              </span>
            </li>
          ))}
          <li>
            <a href={onDay(null, place)} aria-current={AS_OF === null ? 'date' : undefined}>
              All that was read
            </a>
          </li>
        </ul>
      </div>
    </Sheet>
  )
}

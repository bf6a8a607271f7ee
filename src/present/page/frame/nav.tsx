import type { ReactElement } from 'react'
import { Link, useParams } from 'react-router'
import { usePart } from '../data/queries.ts'
import { address } from '../data/routes.ts'
import { number } from '../format/number.ts'
import { Icon } from '../parts/icon.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { VIEWS } from '../views/index.ts'
import type { View } from '../views/view.ts'

function useCurrent(): string | undefined {
  return useParams().view
}

function useCounts(situation: string): (view: View) => string | null {
  const { data } = usePart(situation, 'overview')
  return (view) => {
    const value = data === undefined ? null : view.count(data)
    return value === null ? null : number(value)
  }
}

/** The row of views, in words, grouped. */
export function ViewRow({ situation }: { situation: string }): ReactElement {
  const current = useCurrent()
  const counts = useCounts(situation)
  return (
    <nav className="nav no-print" aria-label="Views">
      <ul>
        {VIEWS.map((view, index) => (
          <li key={view.name} className={index > 0 && VIEWS[index - 1]?.group !== view.group ? 'gap' : undefined}>
            <Link to={address(situation, view.name)} aria-current={current === view.name ? 'page' : undefined}>
              {view.title}
              {counts(view) !== null && <span className="n">{counts(view)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The bar at the bottom of a phone: four views and the sheet of all. */
export function TabBar({ situation, more }: { situation: string; more: () => void }): ReactElement {
  const current = useCurrent()
  const inBar = VIEWS.filter((view) => view.inBar)
  return (
    <nav className="tabbar no-print" aria-label="Views, short">
      {inBar.map((view) => (
        <Link
          key={view.name}
          to={address(situation, view.name)}
          aria-current={current === view.name ? 'page' : undefined}
        >
          <Icon name={view.icon} />
          {view.title}
        </Link>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-current={inBar.every(({ name }) => name !== current) ? 'true' : undefined}
        onClick={more}
      >
        <Icon name="menu" />
        All views
      </button>
    </nav>
  )
}

export function AllViews({
  situation,
  shut,
  help,
}: {
  situation: string
  shut: () => void
  help: () => void
}): ReactElement {
  const current = useCurrent()
  const counts = useCounts(situation)
  return (
    <Sheet title="All views" shut={shut}>
      <ul className="all-views">
        {VIEWS.map((view) => (
          <li key={view.name}>
            <Link
              to={address(situation, view.name)}
              aria-current={current === view.name ? 'page' : undefined}
              onClick={shut}
            >
              <Icon name={view.icon} />
              {view.title}
              {counts(view) !== null && <span className="n num">{counts(view)}</span>}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" onClick={help}>
            <Icon name="points" />
            Keys
          </button>
        </li>
      </ul>
    </Sheet>
  )
}

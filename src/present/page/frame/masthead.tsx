import { Menu } from '@base-ui/react/menu'
import type { ReactElement } from 'react'
import { Link, useNavigate } from 'react-router'
import { useSituations } from '../data/queries.ts'
import { address } from '../data/routes.ts'
import { count } from '../format/number.ts'
import { Icon } from '../parts/icon.tsx'
import { TEXT } from '../words.ts'
import { useTheme } from './theme.ts'

const Mark = (): ReactElement => (
  <svg viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
    <path d="M1 2h4v14H1zM7 2h4v9H7zM13 2h4v12h-4z" />
  </svg>
)

function Switcher({ situation }: { situation: string }): ReactElement {
  const { data: situations = [] } = useSituations()
  const navigate = useNavigate()
  return (
    <Menu.Root>
      <Menu.Trigger className="sit">
        <span className="sr">Situation: </span>
        <span className="cut">{situation}</span>
        <Icon name="down" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align="start">
          <Menu.Popup className="menu">
            {situations.map(({ name, articles }) => (
              <Menu.Item
                key={name}
                className="menu-item"
                aria-current={name === situation || undefined}
                onClick={() => navigate(address(name, 'situation'))}
              >
                <span className="tick">{name === situation && <Icon name="check" />}</span>
                <span className="cut">{name}</span>
                <span className="n">{count(articles, 'report')}</span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

export function Masthead({
  situation,
  find,
  help,
  asOf,
}: {
  situation: string | null
  find: () => void
  help: () => void
  asOf: () => void
}): ReactElement {
  const [theme, turn] = useTheme()
  return (
    <header className="mast no-print">
      <div className="mast-in">
        <Link className="word" to="/" aria-label={`${TEXT.product}, all situations`}>
          <Mark />
          <span>{TEXT.product}</span>
        </Link>
        {situation !== null && <Switcher situation={situation} />}
        <div className="mast-end">
          {situation !== null && (
            <button type="button" className="find" aria-label={TEXT.find} onClick={find}>
              <Icon name="find" />
              <span>{TEXT.find}</span>
              <kbd>/</kbd>
            </button>
          )}
          {situation !== null && (
            <button
              type="button"
              className="btn bare"
              aria-label="As known on a day"
              title="As known on a day"
              onClick={asOf}
            >
              <Icon name="time" />
            </button>
          )}
          <button
            type="button"
            className="btn bare"
            aria-label={theme === 'dark' ? 'Light colours' : 'Dark colours'}
            title={theme === 'dark' ? 'Light colours' : 'Dark colours'}
            onClick={turn}
          >
            <Icon name="theme" />
          </button>
          <button type="button" className="btn bare hide-s" aria-label="Keys" title="Keys" onClick={help}>
            <kbd>?</kbd>
          </button>
        </div>
      </div>
    </header>
  )
}

import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { address } from '../data/routes.ts'
import { type KeyMap, useKeys } from '../keys/keys.ts'
import { moveRow, toSentence } from '../keys/rows.ts'
import { VIEWS } from '../views/index.ts'
import { TEXT } from '../words.ts'
import { AsOfDialog, Known } from './as-of.tsx'
import { FindDialog } from './find.tsx'
import { HelpDialog } from './help.tsx'
import { Masthead } from './masthead.tsx'
import { AllViews, TabBar, ViewRow } from './nav.tsx'

type Open = 'find' | 'help' | 'as-of' | 'views' | null

/** Focus goes to the new view's content when the view changes, so that a reader of the screen is taken along. */
function useFocusOnView(): void {
  const view = useLocation().pathname.split('/').slice(0, 4).join('/')
  const last = useRef(view)
  useEffect(() => {
    if (last.current === view) return
    last.current = view
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [view])
}

/** All that stands around a view: masthead, row of views, bar of the phone, sheets, and the keys that hold everywhere. */
export function Frame({ children }: { children: ReactNode }): ReactElement {
  const { situation = null } = useParams()
  const [open, setOpen] = useState<Open>(null)
  const navigate = useNavigate()
  useFocusOnView()

  const toView: KeyMap =
    situation === null
      ? {}
      : Object.fromEntries(VIEWS.map(({ key, name }) => [`g ${key}`, () => void navigate(address(situation, name))]))
  useKeys({
    ...toView,
    j: () => moveRow(1),
    k: () => moveRow(-1),
    o: toSentence,
    '?': () => setOpen('help'),
    ...(situation === null ? {} : { '/': () => setOpen('find'), 'ctrl k': () => setOpen('find') }),
  })

  const shut = (): void => setOpen(null)
  return (
    <>
      <a className="sr skip" href="#main">
        {TEXT.skip}
      </a>
      <Masthead
        situation={situation}
        find={() => setOpen('find')}
        help={() => setOpen('help')}
        asOf={() => setOpen('as-of')}
      />
      {situation !== null && <ViewRow situation={situation} />}
      {situation !== null && <Known situation={situation} />}
      {children}
      {situation !== null && <TabBar situation={situation} more={() => setOpen('views')} />}
      {situation !== null && open === 'find' && <FindDialog situation={situation} shut={shut} />}
      {situation !== null && open === 'views' && (
        <AllViews situation={situation} shut={shut} help={() => setOpen('help')} />
      )}
      {situation !== null && open === 'as-of' && <AsOfDialog situation={situation} shut={shut} />}
      {open === 'help' && <HelpDialog shut={shut} />}
    </>
  )
}

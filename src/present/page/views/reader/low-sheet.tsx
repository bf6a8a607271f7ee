import { Dialog } from '@base-ui/react/dialog'
import { type ReactElement, type ReactNode, useRef, useState } from 'react'
import { Icon } from '../../parts/icon.tsx'

/** The open note on a phone: from below, half the height or all of it; the words above stay in sight. */
export function LowSheet({
  title,
  shut,
  children,
}: {
  title: string
  shut: () => void
  children: ReactNode
}): ReactElement {
  const [full, setFull] = useState(false)
  const body = useRef<HTMLElement>(null)
  return (
    <Dialog.Root open modal="trap-focus" disablePointerDismissal onOpenChange={(open) => !open && shut()}>
      <Dialog.Portal>
        <Dialog.Popup className={`low ${full ? 'full' : ''}`} initialFocus={body}>
          <div className="low-head">
            <Dialog.Title className="sr">{title}</Dialog.Title>
            <button
              type="button"
              className="grab"
              aria-label={full ? 'Half height' : 'Full height'}
              onClick={() => setFull(!full)}
            >
              <i />
            </button>
            <Dialog.Close className="btn bare" aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="low-body" ref={body} tabIndex={0} aria-label={title}>
            {children}
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

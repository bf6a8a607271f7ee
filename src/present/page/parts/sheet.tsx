import { Dialog } from '@base-ui/react/dialog'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { Icon } from './icon.tsx'

interface Props {
  readonly title: string
  readonly shut: () => void
  readonly children: ReactNode
  /** `sheet` comes from below on a phone; `top` hangs under the masthead. */
  readonly place?: 'sheet' | 'top'
  readonly hideTitle?: boolean
  readonly first?: RefObject<HTMLElement | null>
}

/** What floats over the page: keeps the focus inside, Esc shuts it, and the focus goes back to where it came from. */
export function Sheet({ title, shut, children, place = 'sheet', hideTitle = false, first }: Props): ReactElement {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && shut()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className={`float ${place}`} initialFocus={first}>
          <div className={hideTitle ? 'sr' : 'float-head'}>
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="btn bare" aria-label="Close" tabIndex={hideTitle ? -1 : 0}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

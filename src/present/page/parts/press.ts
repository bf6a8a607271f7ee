import type { KeyboardEvent } from 'react'

/** What a native button does on click, Enter and space, for a mark of a drawing, which cannot be one. */
export function press(act: () => void) {
  return {
    onClick: act,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
  }
}

import { type ReactElement, type RefObject, useEffect, useState } from 'react'
import { Icon } from '../../parts/icon.tsx'

interface Picked {
  readonly start: number
  readonly end: number
  readonly top: number
  readonly left: number
}

/** Offsets in the article of what is selected inside `text`; null where nothing of it is. */
function pickedIn(text: HTMLElement): Picked | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(text)) return null
  const words = [...text.querySelectorAll<HTMLElement>('[data-o]')].filter((one) => range.intersectsNode(one))
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = first.contains(range.startContainer) ? range.startOffset : 0
  const to = last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0)
  const start = Number(first.dataset.o) + from
  const end = Number(last.dataset.o) + to
  if (end - start < 2 || selection.toString().trim() === '') return null
  const box = range.getBoundingClientRect()
  // The bar is placed within the reader's own frame.
  const frame = text.parentElement?.getBoundingClientRect()
  const middle = box.left + box.width / 2 - (frame?.left ?? 0)
  return {
    start,
    end,
    top: box.top - (frame?.top ?? 0),
    left: Math.max(90, Math.min(middle, (frame?.width ?? 0) - 90)),
  }
}

/** Beside selected words: a small bar with what can be done with them. */
export function SelectionBar({
  text,
  choose,
}: {
  text: RefObject<HTMLElement | null>
  choose: (span: { start: number; end: number }) => void
}): ReactElement | null {
  const [picked, setPicked] = useState<Picked | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = (): void => {
      clearTimeout(timer)
      // A selection grows with every move of the hand; the bar waits until it rests.
      timer = setTimeout(() => setPicked(text.current === null ? null : pickedIn(text.current)), 180)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [text])
  if (picked === null) return null
  return (
    <div className="pick no-print" style={{ top: picked.top, left: picked.left }}>
      <button
        type="button"
        className="btn sm main"
        onClick={() => {
          choose({ start: picked.start, end: picked.end })
          getSelection()?.removeAllRanges()
          setPicked(null)
        }}
      >
        <Icon name="find" />
        Other reports on this
      </button>
    </div>
  )
}

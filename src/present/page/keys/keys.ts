import { useEffect, useRef } from 'react'
import { remember, remembered } from '../data/memory.ts'

/** What a key does; it gives false to let the next layer have the key. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => unknown>>

const layers: { current: KeyMap }[] = []
let lead: { key: string; at: number } | null = null

export const areKeysOn = (): boolean => remembered('keys') !== 'off'
export const setKeysOn = (on: boolean): void => remember('keys', on ? 'on' : 'off')

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** `g s` within a second and a half is one name; other keys are their own: `n`, `?`, `enter`, `escape`. */
function nameOf(event: KeyboardEvent): string {
  if (event.key.length > 1) return event.key.toLowerCase()
  if (lead !== null && event.timeStamp - lead.at < 1500) {
    const name = `${lead.key} ${event.key}`
    lead = null
    return name
  }
  lead = event.key === 'g' ? { key: 'g', at: event.timeStamp } : null
  return event.key
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const combined = event.ctrlKey || event.metaKey
  if (event.altKey || (combined && event.key.toLowerCase() !== 'k')) return
  if (isTyping(event.target) && event.key !== 'Escape' && !combined) return
  if (!combined && event.key !== 'Escape' && event.key.length === 1 && !areKeysOn()) return
  const name = combined ? 'ctrl k' : nameOf(event)
  for (const layer of layers.toReversed()) {
    const act = layer.current[name]
    if (act !== undefined && act(event) !== false) {
      event.preventDefault()
      return
    }
  }
}

/** Keys of one layer while it is mounted; the layer mounted last is asked first. Fields keep their keys, but for Esc. */
export function useKeys(map: KeyMap): void {
  const ref = useRef(map)
  ref.current = map
  useEffect(() => {
    if (layers.length === 0) addEventListener('keydown', onKey)
    layers.push(ref)
    return () => {
      layers.splice(layers.indexOf(ref), 1)
      if (layers.length === 0) removeEventListener('keydown', onKey)
    }
  }, [])
}

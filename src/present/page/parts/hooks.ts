import { useEffect, useState, useSyncExternalStore } from 'react'
import { AS_OF } from '../data/as-of.ts'
import { dateWords } from '../format/date.ts'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

export const useNarrow = (): boolean => useMedia('(max-width: 700px)')
/** On paper every row is wanted, not those on the screen alone. */
export const useInPrint = (): boolean => useMedia('print')

/** "What was asked · Ferry · Synoptic". Parts that are null are left out. */
export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const known = AS_OF === null ? null : `as known on ${dateWords(AS_OF)}`
  const title = [...parts, known, 'Synoptic'].filter((part) => part != null && part !== '').join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

/** `value` once it has stayed the same for `ms` milliseconds. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}

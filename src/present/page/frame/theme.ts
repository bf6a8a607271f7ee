import { useSyncExternalStore } from 'react'
import { remember, remembered } from '../data/memory.ts'

export type Theme = 'light' | 'dark'
const listeners = new Set<() => void>()

const read = (): Theme => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

function write(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  for (const listener of listeners) listener()
}

// Until the person chooses, the system's choice is followed as it changes.
const system = matchMedia('(prefers-color-scheme: dark)')
system.addEventListener('change', () => {
  if (remembered('theme') === null) write(system.matches ? 'dark' : 'light')
})
if (document.documentElement.dataset.theme === undefined) write(system.matches ? 'dark' : 'light')

/** The theme, and how to turn it; the choice is remembered on this machine. */
export function useTheme(): readonly [Theme, () => void] {
  const theme = useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, read)
  return [
    theme,
    () => {
      const next = theme === 'dark' ? 'light' : 'dark'
      remember('theme', next)
      write(next)
    },
  ]
}

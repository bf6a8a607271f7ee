import type { Origin } from '../data/types.ts'
import { count } from '../format/number.ts'

/** "1 origin of 3 reports: the Harbour Board"; "no origin of its own" for an account that only repeats. */
export function originWords(origins: readonly Origin[]): string {
  if (origins.length === 0) return 'no origin of its own'
  const reports = new Set(origins.flatMap(({ articles }) => articles)).size
  const head =
    reports > origins.length
      ? `${count(origins.length, 'origin')} of ${count(reports, 'report')}`
      : count(origins.length, 'origin')
  return origins.length === 1 ? `${head}: ${origins[0]?.name ?? ''}` : head
}

// What was known on a day stands before the address: `/as-of/2025-01-31/s/…`. It is the same for all that one loading of the
// page shows, so that no link can leave it by mistake, and Back leads out of it.

const BEFORE = /^\/as-of\/(\d{4}-\d\d-\d\d)(?=\/|$)/

/** The day whose knowledge the page shows, `YYYY-MM-DD`; null for all that was read. */
export const AS_OF: string | null =
  BEFORE.exec((globalThis as { location?: { pathname: string } }).location?.pathname ?? '')?.[1] ?? null

/** What stands before every address of the page. */
export const BASE = AS_OF === null ? '/' : `/as-of/${AS_OF}`

/**
 * The same place on another day.
 *
 * @param place  address without what stands before it
 */
export const onDay = (day: string | null, place: string): string => (day === null ? place : `/as-of/${day}${place}`)

/** Days on which reports were published, each once, in order. Reports of a month or year alone name no day. */
export function daysOf(reports: readonly { readonly published: string | null }[]): string[] {
  const days = reports.flatMap(({ published }) => published?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? [])
  return [...new Set(days)].sort()
}

/** The day before or after the one shown, of those on which reports were published; null for all that was read. */
export function dayBeside(days: readonly string[], shown: string | null, step: 1 | -1): string | null | undefined {
  if (step > 0) return shown === null ? undefined : (days.slice(0, -1).find((day) => day > shown) ?? null)
  // On the last day all is known, so the step back from all is to the day before it.
  return days.slice(0, -1).findLast((day) => shown === null || day < shown)
}

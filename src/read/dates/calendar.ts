import { readLines, readTable } from '../../text/lines.ts'
import { ENGLISH_MONTHS } from '../../text/months.ts'

const MONTHS = new Map([
  ...ENGLISH_MONTHS,
  ...readTable(new URL('../lexicon/months.tsv', import.meta.url)).flatMap(([number = '', names = '']) =>
    names.split(' ').map((name) => [name, Number(number)] as const),
  ),
])
const ZONES = new Map(
  readTable(new URL('../lexicon/zones.tsv', import.meta.url)).map(
    ([name = '', offset = '']) => [name, offset] as const,
  ),
)

/** Alternation of names for a pattern, the longest first so that "sept" is not read as "sep". */
const either = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|')

/** Pattern sources, to be used with the flags `iu`. */
export const MONTH = either(MONTHS.keys())
export const WEEKDAY = either(readLines(new URL('../lexicon/weekdays.txt', import.meta.url)))
export const ZONE = either(ZONES.keys())

/** Number of a month by its name in any of the known languages, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase()) ?? 0
}

/** `+01:00` for `CET` or `+0100`; empty where the abbreviation leaves the offset open. */
export function zoneOffset(name: string): string {
  if (/^[+-]/.test(name)) return name.length === 5 ? `${name.slice(0, 3)}:${name.slice(3)}` : name
  return ZONES.get(name.toUpperCase()) ?? ''
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `2026-11-03`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** `16:42`; null where the clock has no such time. `half` is `am` or `pm` in any spelling. */
export function isoTime(hour: number, minute: number, half: string): string | null {
  const afternoon = /^p/i.test(half)
  if (half !== '' && (hour < 1 || hour > 12)) return null
  const hours = half === '' ? hour : (hour % 12) + (afternoon ? 12 : 0)
  return hours < 24 && minute < 60 ? `${two(hours)}:${two(minute)}` : null
}

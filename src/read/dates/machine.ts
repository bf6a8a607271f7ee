import { isDay } from './calendar.ts'
import { findDate } from './written.ts'

const ISO =
  /^(?<year>\d{4})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2})(?:(?:T|\s+)(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i

/**
 * A date of metadata as EDTF or ISO 8601 date-time.
 *
 * `20261103`, `2026-11-03 12:40:00 +0100`, `Tue, 03 Nov 2026 12:40:00 GMT` and what people type into such fields.
 *
 * @returns `undefined` where no date is in it, `null` where the calendar has no such day or time
 */
export function machineDate(raw: string): string | null | undefined {
  const text = raw.trim()
  const { year, month, day, hour, minute, second, zone } = ISO.exec(text)?.groups ?? {}
  if (year === undefined) return findDate(text.slice(0, 200))?.value
  // What a program writes for a date that was never set.
  if (year === '0001' || year === '0000') return undefined
  if (month === undefined) return year
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return null
  if (day === undefined) return `${year}-${month}`
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[a-z]/i.test(zone)) return zone.toUpperCase() === 'Z' ? 'Z' : '+00:00'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/** Days between two dates, by their calendar days; null where one has no day. */
export function daysApart(a: string, b: string): number | null {
  const [x, y] = [Date.parse(a.slice(0, 10)), Date.parse(b.slice(0, 10))]
  return a.length < 10 || b.length < 10 || Number.isNaN(x) || Number.isNaN(y) ? null : Math.abs(x - y) / 86_400_000
}

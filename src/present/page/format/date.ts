/** A calendar date as precise as it was written. `month` and `day` are null where the words name none. */
interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly time: string | null
}

const DAY = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/

function readDay(text: string): Day | null {
  const match = DAY.exec(text)
  if (match === null) return null
  const [month, day] = [match[2], match[3]].map((part) => (part === undefined ? null : Number(part))) as [
    number | null,
    number | null,
  ]
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return null
  return { year: Number(match[1]), month, day, time: match[4] ?? null }
}

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

// One formatter a shape: making one costs more than using it a thousand times.
const formats = new Map<string, Intl.DateTimeFormat>()
function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known.format(date)
}

interface Shape {
  /** The year that need not be said. */
  readonly thisYear: number
  readonly long: boolean
  readonly time: boolean
}

function dayWords(text: string, { thisYear, long, time }: Shape): string {
  const season = /^(\d{4})-(2[1-4])/.exec(text)
  if (season) return `${SEASONS[season[2] ?? '']} ${season[1]}`
  const day = readDay(text)
  if (day === null) return text
  const date = new Date(Date.UTC(2000, (day.month ?? 1) - 1, day.day ?? 1))
  date.setUTCFullYear(day.year)
  const year = day.year === thisYear && day.day !== null && !long ? {} : ({ year: 'numeric' } as const)
  const month = day.month === null ? {} : ({ month: long || day.day === null ? 'long' : 'short' } as const)
  const words = format(date, {
    ...(day.day === null ? {} : { day: 'numeric' as const }),
    ...month,
    ...(day.month === null ? { year: 'numeric' as const } : year),
  })
  return time && day.time !== null ? `${words}, ${day.time}` : words
}

/**
 * A date in words: "6 Nov", "6 Nov 2024", "March 2025", "about 2019", "from 2018", "1 to 3 Mar".
 *
 * @param edtf  EDTF level 1 or an ISO date-time, shown in its own offset; anything else comes back as it is
 * @param now   whose year need not be said
 */
export function dateWords(edtf: string, { now = new Date(), long = false, time = false } = {}): string {
  const shape = { thisYear: now.getFullYear(), long, time }
  const about = /[~%]/.test(edtf)
  const plain = edtf.replace(/[~%?]/g, '').trim()
  const [from = '', to] = plain.split('/')
  const words =
    to === undefined
      ? dayWords(from, shape)
      : from === '' || from === '..'
        ? `until ${dayWords(to, shape)}`
        : to === '' || to === '..'
          ? `from ${dayWords(from, shape)}`
          : `${dayWords(from, shape)} to ${dayWords(to, shape)}`
  return about ? `about ${words}` : words
}

/** "4–14 March 2031", "28 February – 3 March 2031"; the first alone where both are the same day. */
export function rangeWords(first: string, last: string): string {
  const [from, to] = [first, last].map((date) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`))
  if (from === undefined || to === undefined || !(from < to)) return dateWords(first, { long: true })
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', style).formatRange(from, to)
}

/** The date alone of an ISO date-time in this machine's zone, for "since". */
export const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

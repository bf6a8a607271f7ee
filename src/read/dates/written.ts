import { isDay, isoDay, isoTime, MONTH, monthNumber, WEEKDAY, ZONE, zoneOffset } from './calendar.ts'

/** A date as a reader sees it, found in a line. */
export interface WrittenDate {
  /** EDTF day or month, or a date-time (with offset where a zone is named); null where the calendar has no such day. */
  readonly value: string | null
  /** Where it stands in the line, weekday and time with it. */
  readonly start: number
  readonly end: number
}

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|º)?`
const BEFORE = String.raw`(?:(?:${WEEKDAY})\.?,?\s+(?:the\s+)?)?`
const AFTER = String.raw`(?![\d/])`
const FORMS = [
  // "3 November 2026", "Friday, 3rd of November, 2026", "2 de febrero de 2025"
  String.raw`(?<![\d/.])${BEFORE}${DAY}\s*(?:de\s+|of\s+|-)?(?<month>${MONTH})\.?,?[\s-]+(?:del?\s+)?(?<year>\d{4})`,
  // "November 3, 2026", "Tue Nov. 3rd 2026"
  String.raw`(?<![\p{L}])${BEFORE}(?<month>${MONTH})\.?\s+${DAY},?\s+(?<year>\d{4})`,
  // "2026-11-03", "2026/11/03", "2026年11月3日"
  String.raw`(?<![\d/-])${BEFORE}(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?`,
  // "25/12/2026": day and month are told apart only where one is above twelve
  String.raw`(?<![\d/.-])${BEFORE}(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4})`,
].map((form) => new RegExp(form + AFTER, 'iu'))
const MONTH_ONLY = new RegExp(String.raw`(?<![\p{L}\d])(?<month>${MONTH}),?\s+(?<year>\d{4})${AFTER}`, 'iu')
const CLOCK = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::\d{2})?)?\s?(?<half>[ap]\.?m\b\.?)?(?:\s*\(?(?<zone>(?:${ZONE})\b|[+-]\d{2}:?\d{2}\b)\)?)?`
const CLOCK_AFTER = new RegExp(
  String.raw`^(?:T|,?\s*(?:at\s+|-\s|–\s|—\s|\|\s*|·\s*|•\s*)?)${CLOCK}(?:\s?(?:Uhr|hrs|h)\b)?(?![\d/%])`,
  'iu',
)
const CLOCK_BEFORE = new RegExp(String.raw`(?<![\d.:])${CLOCK}(?:\s+on|,|\s+[-–—|·•])?\s+$`, 'iu')

/**
 * The first date of `line` that names a year; of several forms the one that stands first.
 *
 * "3 November 2026, 16:42 CET" is `2026-11-03T16:42+01:00`; "November 2026" is `2026-11`; "31 February 2026" is null.
 * A date in figures whose day and month cannot be told apart ("3/4/2026") is read as its month at most: not at all.
 */
export function findDate(line: string): WrittenDate | null {
  let best: RegExpExecArray | null = null
  for (const form of FORMS) {
    const match = form.exec(line)
    if (match !== null && (best === null || match.index < best.index)) best = match
  }
  if (best === null) return monthOnly(line)
  const date = day(best.groups ?? {})
  if (date === undefined) return null
  const end = best.index + best[0].length
  const after = clock(CLOCK_AFTER.exec(line.slice(end)))
  if (after !== null) return { value: date && date + after.time, start: best.index, end: end + after.length }
  const before = clock(CLOCK_BEFORE.exec(line.slice(0, best.index)))
  if (before !== null) return { value: date && date + before.time, start: best.index - before.length, end }
  return { value: date, start: best.index, end }
}

/** The day as EDTF; null where the calendar lacks it; undefined where it cannot be told which day is meant. */
function day(groups: Record<string, string | undefined>): string | null | undefined {
  const year = Number(groups.year)
  const named = groups.month === undefined ? 0 : Number(groups.month) || monthNumber(groups.month)
  if (named !== 0) return isDay(year, named, Number(groups.day)) ? isoDay(year, named, Number(groups.day)) : null
  const [first, second] = [Number(groups.first), Number(groups.second)]
  if (first <= 12 && second <= 12 && first !== second) return undefined
  const [d, m] = first > 12 ? [first, second] : [second, first]
  return isDay(year, m, d) ? isoDay(year, m, d) : null
}

function clock(match: RegExpExecArray | null): { time: string; length: number } | null {
  const { hour, minute, half = '', zone } = match?.groups ?? {}
  if (match === null || hour === undefined || (minute === undefined && half === '')) return null
  const time = isoTime(Number(hour), Number(minute ?? 0), half)
  return time === null
    ? null
    : { time: `T${time}${zone === undefined ? '' : zoneOffset(zone)}`, length: match[0].length }
}

function monthOnly(line: string): WrittenDate | null {
  const match = MONTH_ONLY.exec(line)
  if (match === null) return null
  const { month = '', year = '' } = match.groups ?? {}
  const value = `${year}-${String(monthNumber(month)).padStart(2, '0')}`
  return { value, start: match.index, end: match.index + match[0].length }
}

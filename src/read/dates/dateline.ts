import { isDay, isoDay, MONTH, monthNumber } from './calendar.ts'

/** The start of an agency report: "CITY, Nov 2 (Agency) - ". */
export interface Dateline {
  readonly agency: string | null
  readonly month: number | null
  readonly day: number | null
  readonly year: number | null
}

const DATE = String.raw`(?:(?<month>${MONTH})\.?\s+(?<day>\d{1,2})(?:,?\s+(?<year>\d{4}))?|(?<day2>\d{1,2})\s+(?<month2>${MONTH})\.?(?:,?\s+(?<year2>\d{4}))?)`
// The place in capitals, or any capitalised place where an agency in brackets follows; then a dash before the first sentence.
const FORM = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’\-/ ,]{1,60}?)(?:[,\s]+${DATE})?\s*(?:\((?<agency>[\p{L}][\p{L}\p{N}.&'’\-/ ]{1,60})\))?\s*(?:-{1,2}|–|—|:)\s+\S`,
  'iu',
)

/** The dateline that `paragraph` starts with, or null. A place, an agency or a date alone is not enough: two of them, or the place in capitals. */
export function readDateline(paragraph: string): Dateline | null {
  const match = FORM.exec(paragraph.slice(0, 200))
  const { place = '', agency, month, month2, day, day2, year, year2 } = match?.groups ?? {}
  const named = month ?? month2
  const capital = place === place.toUpperCase()
  if (match === null || !/^\p{Lu}/u.test(place) || (!capital && agency === undefined)) return null
  if (named === undefined && agency === undefined) return null
  return {
    agency: agency ?? null,
    month: named === undefined ? null : monthNumber(named),
    day: named === undefined ? null : Number(day ?? day2),
    year: year === undefined && year2 === undefined ? null : Number(year ?? year2),
  }
}

/** The dateline's day in `year`; null where it names no day, or one the calendar lacks. */
export function datelineDay({ month, day }: Dateline, year: number): string | null {
  return month !== null && day !== null && isDay(year, month, day) ? isoDay(year, month, day) : null
}

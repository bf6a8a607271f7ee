const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/
// EDTF level 1 sub-year groupings: seasons of the northern hemisphere, quarters, halves of a year.
const GROUPING: Readonly<Record<number, readonly [from: number, to: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

export interface Bounds {
  /** First and last day, `YYYY-MM-DD`; null for an open or unknown end. */
  readonly from: string | null
  readonly to: string | null
}

const NONE: Bounds = { from: null, to: null }
const pad = (value: number): string => String(value).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Days of a year, month or day whose unspecified digits (`202X`) are already filled in. */
function ofDate(text: string): Bounds {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year === undefined) return NONE
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
  const [first, last] = GROUPING[Number(month)] ?? [Number(month), Number(month)]
  return {
    from: `${year}-${pad(first)}-01`,
    to: `${year}-${pad(last)}-${pad(lastDay(Number(year), last))}`,
  }
}

function ofPart(text: string): Bounds {
  const plain = text.replace(/[~?%]/g, '')
  // Only a year has unspecified digits that give a run of days; an unspecified month or day gives its year or month.
  const dated = plain.replace(/-XX.*$/, '')
  return { from: ofDate(dated.replaceAll('X', '0')).from, to: ofDate(dated.replaceAll('X', '9')).to }
}

/** First and last day that an EDTF level 1 date, date-time or interval allows. */
export function bounds(edtf: string): Bounds {
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return ofPart(start)
  return { from: ofPart(start).from, to: ofPart(end).to }
}

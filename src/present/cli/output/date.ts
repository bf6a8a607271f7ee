const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const GROUPINGS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
}
const DATE = /^(\d{3}[\dX]|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/

function one(edtf: string): string {
  const about = /[~%]/.test(edtf) ? 'about ' : ''
  const [, year, month, day, time] = DATE.exec(edtf) ?? []
  if (year === undefined) return edtf
  const written = year.replace('XX', '00s').replace('X', '0s')
  const name = month && (MONTHS[Number(month) - 1] ?? GROUPINGS[month])
  const date = [day && String(Number(day)), name, written].filter(Boolean).join(' ')
  return about + (time ? `${date}, ${time}` : date)
}

/** An EDTF date for the eye: "2 Feb 2025", "Feb 2025", "2025", "since 2018", "Oct 2024 to Dec 2024". */
export function showDate(edtf: string | null): string {
  if (edtf === null) return 'undated'
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return one(from)
  if (to === '' || to === '..') return `since ${one(from)}`
  if (from === '' || from === '..') return `until ${one(to)}`
  return from === to ? one(from) : `${one(from)} to ${one(to)}`
}

import { aroundForm } from './around.ts'
import { firstDay, before as justBefore, precisionOf } from './edtf.ts'

const SINCE = /(?<!\p{L})(?:ever\s{1,3})?since\s{1,3}(?:at\s{1,3}least\s{1,3}|about\s{1,3}|around\s{1,3})?$/iu
const BY =
  /(?<!\p{L})(?:(?:as\s{1,3}soon\s{1,3}as\s{1,3})?by\s{1,3}(?:about\s{1,3}|around\s{1,3}|at\s{1,3}latest\s{1,3})?)$/iu
const BEFORE =
  /(?<!\p{L})(?<!(?:day|night|week|month|year|days|weeks|evening|morning|hours|shortly|just|soon|decade)\s{1,3})(?:before|prior\s{1,3}to)\s{1,3}$/iu
const FROM = /(?<!\p{L})from\s{1,3}$/iu
const ONWARDS = /^\s{1,3}(?:onwards?|on(?=[,.;)\s]))(?![\p{L}-]|\s{1,3}(?:the|a|an|to|\p{Lu}))/iu

/** "since 2006": from then on. */
export const since = aroundForm('time/since', ({ time: { anchor, content }, before }) => {
  const lead = SINCE.exec(before)?.[0]
  const from = startOf(content.edtf)
  if (lead === undefined || from === null) return null
  return {
    edtf: `${from}/..`,
    resolution: content.resolution,
    span: { start: anchor.start - lead.length, end: anchor.end },
  }
})

/** "from 2019 onwards": from then on. */
export const onwards = aroundForm('time/onwards', ({ time: { anchor, content }, before, after }) => {
  const lead = FROM.exec(before)?.[0]
  const tail = ONWARDS.exec(after)?.[0]
  const from = startOf(content.edtf)
  if (lead === undefined || tail === undefined || from === null) return null
  return {
    edtf: `${from}/..`,
    resolution: content.resolution,
    span: { start: anchor.start - lead.length, end: anchor.end + tail.length },
  }
})

/** "by March 31, 2027": the date of the deadline itself. */
export const by = aroundForm('time/by', ({ time: { anchor, content }, before }) => {
  const lead = BY.exec(before)?.[0]
  if (lead === undefined) return null
  return {
    edtf: content.edtf,
    resolution: content.resolution,
    span: { start: anchor.start - lead.length, end: anchor.end },
  }
})

/** "before 1975": up to the year before; "before the end of January": that month. Not "the day before Monday". */
export const beforeDate = aroundForm('time/before', ({ time: { anchor, content }, before }) => {
  const lead = BEFORE.exec(before)?.[0]
  if (lead === undefined) return null
  const span = { start: anchor.start - lead.length, end: anchor.end }
  if (/^the\s{1,3}(?:end|close)\s/i.test(anchor.exact))
    return { edtf: content.edtf, resolution: content.resolution, span }
  const last = justBefore(content.edtf)
  return last === null ? null : { edtf: `../${last}`, resolution: content.resolution, span }
})

/** Where a value begins: of an interval its first end, of a decade its first year, of a season its first month; null of what is open already. */
function startOf(edtf: string): string | null {
  const [first = ''] = edtf.split('/')
  if (/^\d{3}X$/.test(first)) return `${first.slice(0, 3)}0`
  if (/^\d{2}XX$/.test(first)) return `${first.slice(0, 2)}00`
  const season = /^(\d{4})-2([1-4])$/.exec(first)
  if (season !== null) return `${season[1]}-${['03', '06', '09', '12'][Number(season[2]) - 1]}`
  const precision = precisionOf(first)
  if (precision === 'time') return first.slice(0, 10)
  return precision === 'other' && firstDay(first) === null ? null : first
}

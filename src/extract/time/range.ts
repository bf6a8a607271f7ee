import { aroundForm } from './around.ts'
import { DAY, YEAR } from './calendar.ts'
import { dateOf, day, firstDay, month, precisionOf } from './edtf.ts'
import type { TimeFinding } from './form.ts'

const MOVED =
  /(?:moved|brought|postponed|delayed|pushed|shifted|rescheduled|changed|deferred|adjourned|forward|back)\s/i
const LEAD = /(?<!\p{L})(?<word>between|from)\s{1,3}$/iu
const FIRST_DAY = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?<word>between|from)\\s{1,3})?(?<day>${DAY.replace('(?![\\d\\p{L}])', '')})(?<link>\\s{1,3}(?:and|to|until|through)\\s{1,3}|\\s?[–-]\\s?)$`,
  'iu',
)
const LAST_DAY = new RegExp(
  `^(?<link>\\s{1,3}(?:and|to|until|through)\\s{1,3}|\\s?[–-]\\s?)(?<day>${DAY})(?:,?\\s{1,3}(?<year>${YEAR}))?(?!\\s{1,3}(?:\\p{L}+s\\b|per|million|people|percent)|[.:,]\\d)`,
  'iu',
)

/** "between January and June", "from Monday to Friday", "2010–2015", "May to July 2024": two times found earlier and their link. */
export const range = aroundForm('time/range', ({ analysis, time, previous }) => {
  if (previous === null) return null
  const { text } = analysis
  const link = text.slice(previous.anchor.end, time.anchor.start)
  const before = text.slice(Math.max(0, previous.anchor.start - 60), previous.anchor.start)
  const lead = LEAD.exec(before)
  const word = lead?.groups?.word?.toLowerCase()
  if (!links(link, word) || (word === 'from' && MOVED.test(before))) return null
  const edtf = interval(previous, time)
  if (edtf === null) return null
  const start = previous.anchor.start - (lead?.[0].length ?? 0)
  const stated = previous.content.resolution === 'stated' && time.content.resolution === 'stated'
  return { edtf, resolution: stated ? 'stated' : 'inferred', span: { start, end: time.anchor.end } }
})

/** "between 25 and 27 October", "25–27 October 2026": the first day takes its month from the second. */
export const daysBefore = aroundForm('time/days-before', ({ time: { anchor, content }, before }) => {
  const match = /^\d/.test(anchor.exact) && precisionOf(content.edtf) === 'day' ? FIRST_DAY.exec(before) : null
  const last = firstDay(content.edtf)
  if (match === null || last === null || !links(match.groups!.link!, match.groups!.word?.toLowerCase())) return null
  const first = dateOf(last.year, last.month, Number.parseInt(match.groups!.day!, 10))
  if (first === null || first.day >= last.day) return null
  return {
    edtf: `${day(first)}/${content.edtf}`,
    resolution: content.resolution,
    span: { start: anchor.start - match[0].length, end: anchor.end },
  }
})

/** "October 25-27", "from Oct. 25 to 27": the second day takes its month from the first. */
export const daysBehind = aroundForm('time/days-behind', ({ time: { anchor, content }, before, after }) => {
  const match = /^\p{L}.*\d$/u.test(anchor.exact) && precisionOf(content.edtf) === 'day' ? LAST_DAY.exec(after) : null
  const lead = LEAD.exec(before)
  const first = firstDay(content.edtf)
  if (match === null || first === null || !links(match.groups!.link!, lead?.groups?.word?.toLowerCase())) return null
  const year = match.groups!.year
  const last = dateOf(
    year === undefined ? first.year : Number(year),
    first.month,
    Number.parseInt(match.groups!.day!, 10),
  )
  if (last === null || last.day <= first.day) return null
  const span = { start: anchor.start - (lead?.[0].length ?? 0), end: anchor.end + match[0].length }
  return {
    edtf: `${day(first.with({ year: last.year }))}/${day(last)}`,
    resolution: year === undefined ? content.resolution : 'stated',
    span,
  }
})

/** Whether the words between two times make them the ends of one span: "between" wants "and", "to" wants "from" or none. */
function links(link: string, lead: string | undefined): boolean {
  if (/^\s{1,3}and\s{1,3}(?:the\s{1,3})?$/i.test(link)) return lead === 'between'
  if (/^\s?[–-]\s?$/.test(link) || /^\s{1,3}through\s{1,3}$/i.test(link)) return lead !== 'between'
  return /^\s{1,3}(?:to|until|till)\s{1,3}$/i.test(link) && lead === 'from'
}

function interval(first: TimeFinding, last: TimeFinding): string | null {
  const [a, b] = [first.content.edtf, last.content.edtf]
  const kind = precisionOf(a)
  if (kind === 'other' || kind === 'time' || kind !== precisionOf(b)) return null
  const [from, to] = [firstDay(a)!, firstDay(b)!]
  const ordered = from.toString() < to.toString()
  // "from May to July 2024": what the first leaves out, the second says
  const isRelative = /^(?:this|last|next|the)\s/i.test(first.anchor.exact)
  if (
    first.content.resolution === 'inferred' &&
    last.content.resolution === 'stated' &&
    kind !== 'year' &&
    !isRelative
  ) {
    const moved = from.with({ year: from.month <= to.month ? to.year : to.year - 1 })
    return `${kind === 'month' ? month(moved) : day(moved)}/${b}`
  }
  if (ordered) return `${a}/${b}`
  if (kind === 'day' && isRelative && from.since(to).days < 7) return `${a}/${day(to.add({ days: 7 }))}`
  if (kind === 'month') return `${a}/${month(to.add({ years: 1 }))}`
  return kind === 'day' && from.since(to).days < 7 ? `${day(from.subtract({ days: 7 }))}/${b}` : null
}

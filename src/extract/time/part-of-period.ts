import { aroundForm } from './around.ts'
import { dateOf, days, firstDay, precisionOf } from './edtf.ts'
import { partOfYear } from './relative-period.ts'

const PART = /(?<![\p{L}-])(?<part>early|mid|late)(?:-|\s{1,3}(?:in\s{1,3})?)$/iu
const EDGE = /(?<!\p{L})(?:the\s{1,3})?(?:very\s{1,3})?(?:end|start|beginning|middle|turn|close)\s{1,3}of\s{1,3}$/iu

/** "late 2024" (its last quarter), "early March" (its first ten days), "the end of January" (the month). */
export const partOfPeriod = aroundForm('time/part-of-period', ({ time: { anchor, content }, before }) => {
  const precision = precisionOf(content.edtf)
  if (precision !== 'year' && precision !== 'month') return null
  const match = PART.exec(before) ?? EDGE.exec(before)
  if (match === null) return null
  const part = match.groups?.part?.toLowerCase() ?? ''
  const edtf =
    part === ''
      ? content.edtf
      : precision === 'year'
        ? partOfYear(Number(content.edtf), part)
        : partOfMonth(content.edtf, part)
  return { edtf, resolution: content.resolution, span: { start: anchor.start - match[0].length, end: anchor.end } }
})

function partOfMonth(edtf: string, part: string): string {
  const first = firstDay(edtf)!
  const at = (day: number) => dateOf(first.year, first.month, day)!
  if (part === 'early') return days(first, at(10))
  return part === 'mid' ? days(at(11), at(20)) : days(at(21), at(first.daysInMonth))
}

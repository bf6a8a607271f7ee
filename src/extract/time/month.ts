import type { Span } from '../../model/span.ts'
import { MONTH, monthNumber, SP, YEAR } from './calendar.ts'
import { month as monthOf } from './edtf.ts'
import { type Reading, type Surroundings, spanOf, timeForm, wordAfter, wordBefore } from './form.ts'
import { nearestMonth } from './nearest.ts'
import { passageMonth } from './passage.ts'

/** "February 2025", "Feb. 2025", "February of 2025", "February, 2025". */
export const monthOfYear = timeForm({
  name: 'time/month-of-year',
  needs: /[a-z.](?:,?\s+(?:of\s+)?|-|\/)(?:1[5-9]|2[01])\d\d/i,
  pattern: new RegExp(`(?<![\\p{L}\\d])(${MONTH})(?:,?${SP}(?:of${SP})?|-|/)(${YEAR})`, 'gu'),
  read: ([, name = '', year]) => ({
    edtf: monthOf({ year: Number(year), month: monthNumber(name) }),
    resolution: 'stated',
  }),
})

/** "April of next year", "in March last year". */
export const monthOfRelativeYear = timeForm({
  name: 'time/month-of-relative-year',
  needs: /(?:last|this|next)\s+year/,
  pattern: new RegExp(`(?<![\\p{L}\\d])(${MONTH})${SP}(?:of${SP}|in${SP})?(last|this|next)${SP}year(?!\\p{L})`, 'gu'),
  read: ([, name = '', shift], { reference }) => {
    if (reference === null) return null
    const year = reference.date.year + (shift === 'last' ? -1 : shift === 'next' ? 1 : 0)
    return { edtf: monthOf({ year, month: monthNumber(name) }), resolution: 'inferred' }
  },
})

/** "in May", "last March", "by next June", "January's vote". Not "May I", "a march", "April Jones", "March 14". */
export const bareMonth = timeForm({
  name: 'time/month',
  pattern: new RegExp(
    `(?<![\\p{L}\\d’'])(?<!(?<![Mm]id|[Ee]arly|[Ll]ate)-)(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his|the coming|the following)${SP})?(?<month>${MONTH})(?![-’']\\p{L}{2}|${SP}\\d)`,
    'gu',
  ),
  read: (match, around) => {
    const { month = '', shift } = match.groups ?? {}
    const span = spanOf(match)
    if (shift === undefined && !denotesMonth(around.analysis.text, span, month)) return null
    return resolveMonth(monthNumber(month), shift?.toLowerCase() ?? null, span, around)
  },
})

const LEADS =
  /^(?:in|since|until|till|by|before|after|from|to|through|throughout|between|and|or|of|during|for|early|late|mid|around|that|as|than|every|each|on|ending|starting|beginning|dated|again)$/i
const DETERMINERS = /^(?:the|a|an|its|his|her|their|our|this|that)$|['’]s$/i

/** Whether a month's name stands for the month: "May" and "March" are other words too, and others are first names. */
function denotesMonth(text: string, { start, end }: Span, name: string): boolean {
  if (/(?:mid|early|late)-$/i.test(text.slice(Math.max(0, start - 6), start))) return true
  const before = wordBefore(text, start)
  const after = wordAfter(text, end)
  if (/^(?:every|each)$/i.test(before)) return false
  if (/^\p{Lu}\p{Ll}/u.test(after) && !LEADS.test(before)) return false
  if (/^\p{Lu}\p{Ll}/u.test(after) && /^(?:by|and|or|for|of|from|to|before|after|than)$/i.test(before))
    return isClauseStart(after)
  if (!/^(?:may|march|august|mar|sun)/i.test(name))
    return !/^\p{Lu}\p{Ll}+$/u.test(before) || LEADS.test(before) || DETERMINERS.test(before)
  if (/^(?:in|since|until|till|by|during|last|next|early|late|mid|throughout)$/i.test(before)) return true
  if (/^(?:from|between)$/i.test(before) && /^(?:to|until|till|through|and)$/i.test(after)) return true
  if (LEADS.test(before)) return !/^(?:be|have|not|on|against|to|through)$/i.test(after)
  return DETERMINERS.test(before) && /^\p{Ll}/u.test(after) && !/^(?:on|against|to|through|for|of|by)$/.test(after)
}

function isClauseStart(word: string): boolean {
  return /^(?:The|A|An|It|He|She|They|We|In|On|But|And|This)$/.test(word)
}

/** @param shift  "last", "next" or the like, lower case; null where the words have none */
export function resolveMonth(
  month: number,
  shift: string | null,
  span: Span,
  { analysis, reference, direction }: Surroundings,
): Reading | null {
  const way = shift === null ? direction(span) : shift === 'last' ? 'past' : shift === 'this' ? null : 'future'
  const told = shift === null && way !== 'future' ? passageMonth(analysis, span.start) : null
  if (told !== null && told.year !== reference?.date.year) {
    return { edtf: monthOf({ year: month >= told.month ? told.year : told.year + 1, month }), resolution: 'inferred' }
  }
  if (reference === null) return null
  if (shift === 'this') return { edtf: monthOf({ year: reference.date.year, month }), resolution: 'inferred' }
  const found = nearestMonth(reference, month, way)
  const same =
    found.year === reference.date.year && found.month === reference.date.month && reference.precision !== 'year'
  const year = shift === null || !same ? found.year : found.year + (way === 'past' ? -1 : 1)
  return { edtf: monthOf({ year, month }), resolution: 'inferred' }
}

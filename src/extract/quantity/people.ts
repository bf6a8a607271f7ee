import { readLines } from '../../text/lines.ts'
import { amountForm, type Reading } from './form.ts'
import { unitAt } from './measurement.ts'
import { countedNoun } from './noun-phrase.ts'

const LEADS = readLines(new URL('./lexicon/leads-of-people.txt', import.meta.url))
/** "The stadium holds 19,500.": of a few, "holds" tells nothing, nor where more follows. */
const HOLDS = /(?<!\p{L})(?:holds?|holding)\s{1,2}$/iu
const ENDS = /^\s{0,2}(?:[.,;:!?)”"’]|[—–]\s|$)/u
const HOUSE_FULL = 100
const LEAD = new RegExp(String.raw`(?<!\p{L})(?:${LEADS.join('|')})\s{1,2}$`, 'iu')
/** More than any of these has. */
const MOST = 100_000_000
const MILLION = 1_000_000
const CLOSED =
  /^\s{0,2}(?:[.,;:!?)”"’]|[—–]\s|$)|^\s{1,2}(?:at|in|on|from|to|by|with|and|but|or|as|is|was|are|were|has|had|have|when|while|who|that|before|after|since|across|around|near|between|there|here|today|strong|gathered|came)(?!\p{L})/iu

/** A number of people that only the words before it tell: "employs 700", "has room for 8,400", "a crowd of 300". */
export const people = amountForm('quantity/people', (amount, { analysis }): Reading | null => {
  const { text } = analysis
  const { start, end, value, sign, isPart } = amount
  if (sign !== null || isPart || !Number.isInteger(value) || value < 2 || value > MOST) return null
  const before = text.slice(Math.max(0, start - 24), start)
  const isHeld = value >= HOUSE_FULL && value < MILLION && HOLDS.test(before) && ENDS.test(text.slice(end, end + 4))
  if (!isHeld && !LEAD.test(before)) return null
  if (!CLOSED.test(text.slice(end, end + 12)) || unitAt(text, end) !== null) return null
  return countedNoun(analysis, end) === null ? { unit: 'person', end, scope: 'bare' } : null
})

import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { readLines, readTable } from '../../text/lines.ts'
import type { Amount } from './amount.ts'
import { amountForm, type Reading } from './form.ts'
import { unitAt } from './measurement.ts'
import type { Surroundings } from './surroundings.ts'

const lines = (file: string) => readLines(new URL(`./lexicon/${file}`, import.meta.url)).join('|')
const VERBS = readTable(new URL('./lexicon/money-verbs.tsv', import.meta.url))
const verbs = (link: string) => VERBS.flatMap(([form = '', joined]) => (joined === link ? [form] : [])).join('|')

const WORD = String.raw`\p{L}[\p{L}’'-]{0,30}`
/** "cost the city", "financed by the state with", "the budget for roads,", right before the sum. */
const LEAD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${verbs('object')})(?:\s(?:the\s)?${WORD})?|(?:${verbs('with')})(?:\s${WORD}){0,5}?\swith|(?:${verbs('at')})\s(?:at|for)|worth|(?:${lines('money-nouns.txt')})(?:\s(?:for|from|in|to)(?:\s${WORD}){1,4}?)?(?:,|(?:\s(?:is|was|were|been|has|have|put|estimated|valued|set))*?\s(?:of|is|was|at)))\s{1,2}$`,
  'iu',
)
const ALLOTTED = new RegExp(
  String.raw`^\s{1,2}(?:(?:that|which)\s(?:${WORD}\s){0,5}?)?(?:${lines('allotting-verbs.txt')})(?!\p{L})`,
  'iu',
)
const DETERMINED = /(?:^|[^\p{L}])(?:the|that|its|his|her|their|another|an?\s(?:extra|additional|further))\s{1,2}$/iu
/** What follows a sum that counts nothing. */
const CLOSED =
  /^\s{0,2}(?:[.,;:!?)”"’]|[—–]\s|$)|^\s{1,2}(?:from|for|to|in|on|by|over|a|an|per|this|last|next|and|but|so|more|less|each|when|while|before|after|since|as|at)(?!\p{L})/iu
/** Below it a bare number beside a price may be anything, unless it has hundredths as prices have. */
const LEAST = 10_000
const PRICE = /^\d{1,4}\.\d\d$/
/** "Bought the weekly for" a million: in exchange. */
const MILLION = 1_000_000
const EXCHANGED = new RegExp(String.raw`(?<!\p{L})(?:${verbs('for')})(?!\p{L})[^.;:]{0,70}\sfor\s{1,2}$`, 'iu')

/**
 * A sum that names no currency, where the words beside it tell that it is money: "it cost 96 million", "financed
 * with six million from the levy", "the budget, two billion,", "the 3 billion that parliament voted", or a price of hundredths
 * ("sells at 7.20 a kilo"). The unit is the one
 * currency of the article, "money" where it names none; left out where it names several.
 */
export const sum: Extractor = {
  ...amountForm('quantity/sum', () => null),
  reads: ['time', 'quantity'],
  extract: (analysis, found) => {
    const unit = currencyOf(found)
    const read = (amount: Amount, { analysis: { text } }: Surroundings): Reading | null =>
      unit !== null && isSum(text, amount) ? { unit, end: amount.end, scope: 'measure' } : null
    return amountForm(sum.name, read).extract(analysis, found)
  },
}

/** Where an article names no currency: money of one that its readers know. */
const UNNAMED = 'money'

/** The one currency that an article names; null where it names several. */
function currencyOf(found: readonly Finding[]): string | null {
  const units = found.flatMap(({ rule, content }) =>
    rule === 'quantity/money' && content.kind === 'quantity' ? [content.unit] : [],
  )
  const [only = UNNAMED, ...more] = new Set(units)
  return more.length === 0 ? only : null
}

/** Whether the words beside a number without a unit tell that it is money. */
export function isSum(text: string, { start, end, value, written, sign, isPart }: Amount): boolean {
  if ((value < LEAST && !PRICE.test(written)) || sign !== null || isPart || unitAt(text, end) !== null) return false
  const before = text.slice(Math.max(0, start - 90), start)
  const behind = text.slice(end, end + 90)
  if (DETERMINED.test(before) && ALLOTTED.test(behind)) return true
  if (!CLOSED.test(behind)) return false
  if (LEAD.test(before)) return true
  return value >= MILLION && EXCHANGED.test(before)
}

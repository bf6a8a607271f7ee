import type { Analysis } from '../../model/analysis.ts'
import type { Modifier } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { overlapping } from '../surface/order.ts'
import { FIGURE, figureValue, isPart } from './figure.ts'
import { modifierBefore } from './modifier.ts'
import type { Surroundings } from './surroundings.ts'

/** A number or a range of two with the words that modify it, before its unit is known. */
export interface Amount extends Span {
  /** Where the number itself begins; the modifier and "between" stand before it. */
  readonly number: number
  readonly value: number
  readonly valueMax: number | null
  readonly modifier: Modifier | null
  /** The first number as written. */
  readonly written: string
  /** Whether it is a part of one and needs what it is a part of: "two sevenths", "5/8". */
  readonly isPart: boolean
  /** Sign or code of a currency right before the number: "$", "EUR". */
  readonly sign: string | null
}

const SIGN = String.raw`(?:(?:US|AU|A|CA|C|HK|NZ|NT|S|R|Mex|MX|CAD|NZD|AUD|MXN)?\$|[€£¥₹₽₩₪₺₦₴₱₾₭₿₫₡₲₵₸]|(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|INR|RUB|BRL|MXN|PLN|SEK|NOK|DKK|CZK|HUF|ZAR|TRY|UAH|ILS|KRW|NGN|SAR|AED|Rs\.?)(?=\s?\d))`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,:/’'_#@+])(?<!(?<!\d|(?:\D|^)\s|\(|^)-)(?:(?<sign>${SIGN})\s?)?(?<number>${FIGURE})(?![\d_]|[.,:/]\d|°?\p{Lu}{2,}\d)`,
  'giu',
)
const LINK = /^(?:\s?(?:%|percent|per\s{1,2}cent))?(?:\s{1,3}(?<word>to|and|or)\s{1,3}|\s?[–-]\s?)$/iu
const LEAD = /(?<!\p{L})(?<word>between|from)\s{1,3}$/iu
const CHANGE =
  /\b(?:r[io]se|risen|rising|fell|falls?|fallen|falling|grew|grown|growing|grow|increas\w{0,4}|decreas\w{0,4}|drop\w{0,4}|cuts?|cutting|rais\w{0,3}|reduc\w{0,4}|climb\w{0,3}|jump\w{0,3}|slump\w{0,3}|shr[aiu]nk\w{0,3}|declin\w{0,3}|went|go(?:es|ing)?|up|down|lower\w{0,3}|chang\w{0,3}|revis\w{0,3}|expand\w{0,3})\b[^.;]{0,80}$/iu

const cache = new WeakMap<Analysis, { readonly dates: readonly Finding[]; readonly amounts: readonly Amount[] }>()

/** All amounts of an article outside its dates, in order. Labels and the like are still among them. */
export function amounts({ analysis, dates }: Surroundings): readonly Amount[] {
  const known = cache.get(analysis)
  if (known?.dates.length === dates.length && known.dates.every((date, at) => date === dates[at])) return known.amounts
  const outside = scan(analysis.text).filter(
    ({ digits, end }) => overlapping(dates, { start: digits, end }).length === 0,
  )
  const fresh = join(analysis.text, outside)
  cache.set(analysis, { dates, amounts: fresh })
  return fresh
}

interface Figure extends Span {
  readonly digits: number
  readonly value: number
  readonly written: string
  readonly sign: string | null
}

function scan(text: string): Figure[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const { sign, number = '' } = match.groups ?? {}
    const value = figureValue(number)
    if (value === null) return []
    const end = match.index + match[0].length
    const digits = end - number.length
    const negative = /(?:\b(?:minus|negative)\s|(?<![\p{L}\d)])[−-])$/iu.exec(
      text.slice(Math.max(0, match.index - 9), match.index),
    )
    const start = match.index - (negative?.[0].length ?? 0)
    return [{ start, end, digits, value: negative === null ? value : -value, written: number, sign: sign ?? null }]
  })
}

function join(text: string, numbers: readonly Figure[]): Amount[] {
  const found: Amount[] = []
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at]!
    const second = numbers[at + 1]
    const lead = LEAD.exec(text.slice(Math.max(0, first.start - 12), first.start))
    if (second !== undefined && isRange(text, first, second, lead?.groups?.word?.toLowerCase())) {
      const low = scaled(first, second)
      if (low < second.value) {
        const outer = modifierBefore(text, first.start)
        const start = lead === null ? first.start - (outer?.length ?? 0) : first.start - lead[0].length
        found.push({
          start,
          number: first.digits,
          end: second.end,
          value: low,
          valueMax: second.value,
          modifier: 'between',
          written: first.written,
          isPart: false,
          sign: first.sign ?? second.sign,
        })
        at++
        continue
      }
    }
    found.push(single(text, first))
  }
  return found
}

function single(text: string, number: Figure): Amount {
  const before = modifierBefore(text, number.start)
  const start = number.start - (before?.length ?? 0)
  return {
    start,
    number: number.digits,
    end: number.end,
    value: number.value,
    valueMax: null,
    modifier: before?.modifier ?? null,
    written: number.written,
    isPart: isPart(number.written),
    sign: number.sign,
  }
}

/** Whether two numbers are the ends of a range: "8 to 12", "between 3 and 5", "8–12"; "rose from 8 to 12" is a change. */
function isRange(text: string, first: Figure, second: Figure, lead: string | undefined): boolean {
  const link = LINK.exec(text.slice(first.end, second.start))
  if (link === null || (second.sign !== null && first.sign === null)) return false
  // "fell 3% to 40 tonnes"
  if (/%|per/i.test(link[0]) && !/^\s?(?:%|per\s{0,2}cent|pct)/iu.test(text.slice(second.end, second.end + 10)))
    return false
  const word = link.groups?.word?.toLowerCase()
  if (word === 'and') return lead === 'between'
  if (word === 'or') return first.value < 20 && second.value - first.value <= 2
  if (lead === 'from') return !CHANGE.test(text.slice(Math.max(0, first.start - 110), first.start))
  if (word === 'to')
    return !/\b(?:\d|one|two|three|four|five|six|seven|eight|nine)\s{1,2}to\s{1,2}one$/i.test(
      text.slice(first.start, second.end),
    )
  return /^\s?[–-]\s?$/.test(link[0]) || lead === 'between'
}

/** The lower end takes the scale of the upper: "5-10 million". */
function scaled(first: Figure, second: Figure): number {
  const mantissa = Number.parseFloat(second.written.replaceAll(',', ''))
  const factor = second.value / mantissa
  const plain = /^[\d.,]+$/.test(first.written)
  return plain && factor >= 1000 && first.value <= mantissa ? first.value * factor : first.value
}

import { readLines, readTable } from '../../text/lines.ts'
import { NUMBER, numberValue } from '../surface/numbers.ts'
import type { Amount } from './amount.ts'
import { amountForm, type Reading } from './form.ts'
import { singular } from './nouns.ts'

const SIGNS = new Map(
  readTable(new URL('./lexicon/currency-signs.tsv', import.meta.url)).map(([sign = '', unit = '']) => [
    sign.toUpperCase(),
    unit,
  ]),
)
const NOUNS = new Set(readLines(new URL('./lexicon/currency-nouns.txt', import.meta.url)))
const RATE =
  /^\s{1,3}(?:an?|per)\s{1,3}(?:day|week|month|year|hour|night|head|person)(?!\p{L}|\s{1,3}(?:ago|earlier|later|before|after)(?!\p{L}))/iu
const NATION =
  /^(?:\s|-)(?:(?<nation>Australian|Canadian|Hong Kong|New Zealand|Singapore|Taiwan|Jamaican|Namibian)\s{1,2})?(?:(?:U\.?S\.?|American|British|Swiss|Swedish|Norwegian|Danish|Czech|Indian|Mexican|Russian|Turkish|Chinese|Japanese|South\s(?:Korean|African)|Saudi|Israeli|Polish|Egyptian|Pakistani|Argentine|Colombian|Chilean|Philippine|Iranian|Iraqi|Kuwaiti)\s{1,2})?(?<noun>\p{L}{3,10})(?!\p{L})/iu
const CODE =
  /^\s?(?<million>M)?(?<code>USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|INR|RUB|BRL|MXN|PLN|SEK|NOK|DKK|CZK|HUF|ZAR|TRY|UAH|KRW|NGN|SAR|AED|BTC)(?!\p{L})/u

const SIGN_BEHIND = /^\s?(?<sign>[€£¥₹₽₩₪₺₦₴₱₾₭₿₫₡₲₵₸]|\$(?!\s?\d))(?![\p{L}\d])/u
/** "21 euros and 75": what ends the phrase counts cents, as nothing else could be. */
const BARE_HUNDREDTHS = /^\s{1,2}(?:and\s{1,2})?(?<count>\d\d)(?=[.,;!?]?\s*$|[.,;!?]\s)/u
const HUNDREDTHS = new RegExp(
  `^\\s{1,2}(?:and\\s{1,2})?(?<count>${NUMBER})[\\s-](?:cents?|pence|pennies)(?!\\p{L})`,
  'iu',
)

/** "$25,000", "£3.5m", "EUR 40 million", "250,000 crowns", "US$2 billion", "70 million yen a month". The unit is the currency's singular. */
export const money = amountForm('quantity/money', (amount, { analysis: { text } }): Reading | null => {
  const unit = amount.sign === null ? null : (SIGNS.get(amount.sign.replace('.', '').toUpperCase()) ?? null)
  if (unit !== null) {
    const hyphen = /^-\p{L}/u.test(text.slice(amount.end, amount.end + 2))
    return {
      unit,
      end: amount.end + rate(text, amount.end),
      scope: hyphen ? 'adjective' : 'measure',
      ...shared(amount),
    }
  }
  const behind = text.slice(amount.end, amount.end + 50)
  const sign = amount.isPart ? null : SIGN_BEHIND.exec(behind)
  if (sign !== null) return { unit: SIGNS.get(sign.groups!.sign!)!, end: amount.end + sign[0].length, scope: 'measure' }
  const code = CODE.exec(behind)
  if (code !== null) {
    const scale = code.groups!.million === undefined ? 1 : 1e6
    const end = amount.end + code[0].length
    const more = BARE_HUNDREDTHS.exec(text.slice(end, end + 10))
    return {
      unit: SIGNS.get(code.groups!.code!)!,
      end: end + (more?.[0].length ?? 0),
      scope: 'measure',
      value: amount.value * scale + Number(more?.groups?.count ?? 0) / 100,
    }
  }
  const named = NATION.exec(behind)
  const noun = named === null ? '' : singular(named.groups!.noun!.toLowerCase())
  if (named === null || !NOUNS.has(noun)) return null
  const end = amount.end + named[0].length
  const nation = named.groups!.nation
  const adjective = behind.startsWith('-')
  const cents = adjective ? null : hundredths(text.slice(end, end + 40))
  const more = cents === null ? null : numberValue(cents.groups!.count!)
  if (cents !== null && more !== null && more < 100 && /^(?:dollar|euro|pound)$/.test(noun)) {
    return { unit: noun, end: end + cents[0].length, scope: 'measure', value: amount.value + more / 100 }
  }
  return {
    unit: nation === undefined ? noun : `${nation} ${noun}`,
    end: end + rate(text, end),
    scope: adjective ? 'adjective' : 'measure',
  }
})

const hundredths = (behind: string) => HUNDREDTHS.exec(behind) ?? BARE_HUNDREDTHS.exec(behind)

/** "a month", "per year" belong to the words of the figure. */
function rate(text: string, at: number): number {
  return RATE.exec(text.slice(at, at + 24))?.[0].length ?? 0
}

/** "$5m" is five million, whatever "5m" alone would be. */
function shared(amount: Amount): Partial<Reading> {
  return amount.valueMax === null ? { value: numberValue(amount.written) ?? amount.value } : {}
}

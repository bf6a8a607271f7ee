import type { Span } from '../../model/span.ts'
import { verbForm } from '../surface/verbs.ts'
import { month, year } from './edtf.ts'
import { spanOf, timeForm, wordAfter, wordBefore } from './form.ts'

/**
 * "2006", "in 2019", "the 2016 vote", "Harbours Act 1979". Not "2000 people", "Resolution 1973", "1600 Mill Street".
 */
export const bareYear = timeForm({
  name: 'time/year',
  pattern:
    /(?<![\w$€£¥#.,:/–]|[$€£¥]\s|(?<![Mm]id|[Ee]arly|[Ll]ate)-)(?:1[5-9]|20|21)\d{2}(?![\w%°$€£]|[.,:/]\d|[-–]\d{3}|-\p{L})/gu,
  read: (match, { analysis }) => {
    const span = spanOf(match)
    return denotesYear(analysis.text, span) ? { edtf: year(Number(match[0])), resolution: 'stated' } : null
  },
})

/** "in 11/2016", "since 2016-11": not a number of a file or case, nor "2011-12", which may be two years. */
export const numericMonth = timeForm({
  name: 'time/numeric-month',
  pattern:
    /(?<=(?<!\p{L})(?:in|since|until|till|from|by|before|after|during)\s{1,3})(?:(?<first>0?[1-9]|1[0-2])\/(?<year>(?:19|20)\d{2})|(?<lead>(?:19|20)\d{2})-(?<last>0[1-9]|1[0-2]))(?![\w/–-]|[.,]\d)/giu,
  read: ({ groups }) => {
    const { first, year: named, lead, last } = groups ?? {}
    if (lead !== undefined && Number(last) > Number(lead) % 100) return null
    return { edtf: month({ year: Number(lead ?? named), month: Number(first ?? last) }), resolution: 'stated' }
  },
})

/** "2024/25", "2016-17", "the 1939–45 war": from the first year to the second; behind a stroke the next one alone. */
export const yearPair = timeForm({
  name: 'time/year-pair',
  pattern: /(?<![\w$€£¥#.,:/–-])((?:1[5-9]|20)\d{2})([/–-])(\d{2}|(?:1[5-9]|20)\d{2})(?![\w/–-]|[.,]\d)/gu,
  read: ([, first = '', link, last = '']) => {
    const from = Number(first)
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last)
    const most = link === '/' ? 1 : 99
    return to > from && to - from <= most ? { edtf: `${year(from)}/${year(to)}`, resolution: 'stated' } : null
  },
})

const BEFORE =
  /^(?:in|since|until|till|by|before|after|during|from|to|through|of|and|or|circa|c\.|around|about|late|early|mid|year|years|summer|spring|autumn|fall|winter|act|than|for|as|the|a|an|this|its|his|her|their|our|dated|than|versus|vs\.?|between|back|fiscal)$|['’]s$/i
const NUMBERED =
  /^(?:resolution|section|article|articles|rule|regulation|directive|order|route|highway|flight|room|page|pages|paragraph|number|no\.|nos\.|chapter|model|channel|unit|bus|train|platform|line|extension|ext\.|code|pin|lot|box|bill|sb|hb|case|psalm|class|type|boeing|airbus|station|area|apollo|score|bef)$/i
const UNITS =
  /^(?:people|men|women|children|troops|soldiers|homes|houses|jobs|workers|staff|tons?|tonnes?|metres?|meters?|miles?|feet|km|kilomet(?:re|er)s?|acres|hectares|square|cubic|kg|hours?|hrs|gmt|utc|bst|local|est|edt|cet|words|seats|votes|percent|per|dollars?|euros?|pounds?|crowns?|calories|mg|ml|mw|kw|more|or|of|degrees|litres?|liters?|times|points|dead|personnel)$/i
const STREET = /^(?:street|avenue|road|drive|lane|boulevard|st|ave|rd|blvd|way|place|square)$/i

function denotesYear(text: string, { start, end }: Span): boolean {
  const before = wordBefore(text, start)
  const after = wordAfter(text, end)
  if (NUMBERED.test(before)) return false
  const address = /^\s\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}[\p{L}.]{0,20})?\s(\p{L}+)/u.exec(text.slice(end, end + 70))
  if (STREET.test(address?.[1] ?? '') || STREET.test(after)) return false
  if (UNITS.test(after) && !/^(?:of|or|more|per)$/i.test(after)) return false
  if (
    /^(?:nearly|some|over|almost|roughly|approximately|exactly|only|least|most|than)$/i.test(before) &&
    before.toLowerCase() !== 'than'
  )
    return false
  if (BEFORE.test(before) || before === '')
    return !(before !== '' && /^(?:for|about|around|of|to|and|or|than)$/i.test(before) && isPluralNoun(after))
  // behind a noun or name: "Expo 2020", "the coup 1973"; a plain plural noun behind makes it a count
  return !isPluralNoun(after)
}

function isPluralNoun(word: string): boolean {
  return /^\p{Ll}{3,}s$/u.test(word) && verbForm(word) === null && !/^(?:this|its|as)$/.test(word)
}

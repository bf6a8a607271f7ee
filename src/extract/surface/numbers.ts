import { readTable } from '../../text/lines.ts'

const ROWS = readTable(new URL('./lexicon/number-words.tsv', import.meta.url))
const VALUE = new Map(ROWS.map(([word = '', value]) => [word, Number(value)]))
const SCALES = new Set(ROWS.filter(([, , use]) => use === 'scale').map(([word = '']) => word))
const SHORT_SCALE = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,9})?`
const SMALL = ROWS.filter(([, , use]) => use !== 'scale')
  .map(([word]) => word)
  .join('|')
const SCALE = [...SCALES].join('|')
const WORD = `(?:${SMALL}|${SCALE})`

/** Digits, with a scale word or its letter behind them: `6,200`, `1.2 billion`, `3m`, `2 dozen`. */
export const DIGIT_NUMBER = String.raw`${DIGITS}(?:(?:\s|-)(?:${SCALE})(?:\s(?:million|crore|billion|trillion))?(?![\p{L}])|\s?(?:bn|bln|mn|mln|mil|mio|tn|trn|tln)(?![\p{L}\d])|(?:k|m|b)(?![\p{L}\d]))?`
/** A cardinal in words: `thirty-one`, `two million`, `a hundred and six`. */
export const WORD_NUMBER = String.raw`(?:(?:an?\s(?=(?:${SCALE})(?!\p{L})))?${WORD}(?:(?:\s{1,3}(?:and\s{1,3})?|-)${WORD}){0,8})(?!\p{L})`
/** Either; to be used with the flags `iu`. */
export const NUMBER = `(?:${DIGIT_NUMBER}|${WORD_NUMBER})`

const DIGIT_PARTS = new RegExp(String.raw`^(${DIGITS})[\s-]?(\p{L}+)?(?:\s(\p{L}+))?$`, 'iu')

/** Value of what `NUMBER` matches, or null where the words make no number ("two five"). */
export function numberValue(text: string): number | null {
  const digits = DIGIT_PARTS.exec(text.trim())
  if (digits !== null) {
    const scale = digits[2]?.toLowerCase() ?? ''
    const factor = scale === '' ? 1 : (VALUE.get(scale) ?? SHORT_SCALE.get(scale))
    const twice = digits[3] === undefined ? 1 : VALUE.get(digits[3].toLowerCase())
    if (factor === undefined || twice === undefined) return null
    return tidy(Number(digits[1]!.replaceAll(',', '')) * factor * twice)
  }
  return wordValue(text)
}

function wordValue(text: string): number | null {
  let total = 0
  let group = 0
  // what the last large scale made: a scale right behind it multiplies ("nine thousand million")
  let last = 0
  let seen = ''
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    if (word === 'and' || word === '') continue
    if (word === 'a' || word === 'an') {
      group = 1
      continue
    }
    const value = VALUE.get(word)
    if (value === undefined) return null
    if (!SCALES.has(word)) {
      if (!follows(seen, value)) return null
      group += value
      seen = value >= 20 ? 'tens' : value >= 10 ? 'teen' : 'unit'
    } else if (value < 1000) {
      group = (group === 0 ? 1 : group) * value
      seen = 'scale'
    } else {
      const added = seen === 'large' ? last * (value - 1) : (group === 0 ? 1 : group) * value
      total += added
      last = seen === 'large' ? last * value : added
      group = 0
      seen = 'large'
    }
  }
  return total + group
}

/** Whether a word of `value` may stand behind the last one: "thirty-one", but not "two five". */
function follows(seen: string, value: number): boolean {
  return seen === '' || seen === 'scale' || seen === 'large' || (seen === 'tens' && value < 10)
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}

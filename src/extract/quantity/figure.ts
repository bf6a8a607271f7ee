import { DIGIT_NUMBER, NUMBER, numberValue, WORD_NUMBER } from '../surface/numbers.ts'

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}
const UNITS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth'.split('|')
const TEENS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth'.split('|')
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|')
const LARGE: Readonly<Record<string, number>> = {
  half: 2,
  quarter: 4,
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
}
const TENTHS = TENS.map((word) => word.replace(/y$/, 'ieth'))
const SINGULAR = [...Object.keys(LARGE), ...UNITS.slice(2), ...TEENS, ...TENTHS].join('|')
const COMPOUND = `(?:${TENS.join('|')})-(?:${UNITS.join('|')})`
const PLURAL = `(?:${SINGULAR.replace('half', 'halve')})s|${COMPOUND}s|(?:${TENS.join('|')})\\sfirsts`
const WIDE = String.raw`(?:\s{1,2}(?:-\s)?|-)`
/** "a sixth", "one-tenth", "four ninths"; not "thirty sixth". */
const PART = `(?:(?:an?|one)${WIDE}(?:${SINGULAR}|${COMPOUND})|${WORD_NUMBER}${WIDE}(?:${PLURAL}))(?!\\p{L})`
const GLYPH = `[${Object.keys(VULGAR).join('')}]`
/** Halves to sixteenths in figures: "24/7" and "9/11" are none. */
const RATIO = String.raw`\d{1,2}\/(?:[2-6]|8|10|16|32|100)(?![\d/])`
const SCALE = 'hundred|thousand|lakh|million|crore|billion|trillion'
const SCIENTIFIC = String.raw`\d{1,6}(?:\.\d{1,9})?(?:e[+-]?\d{1,2}(?![\p{L}\d])|\s?[x×]\s?10\^[+−-]?\d{1,2})`
const DIGIT_WORD = '(?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine)'

/**
 * A number as news writes it, to be used with the flags `iu`: what `NUMBER` matches, and "10 1/2", "2½", "one and a
 * half", "eight and two sevenths", "half a million", "three quarters of a billion", "7 hundred and nine", "nought point
 * seven", "4.5×10^7"; a blank that does not break may part thousands.
 */
export const FIGURE = `(?:${[
  String.raw`\d{1,6}(?:\s{1,2}${RATIO}|\s?${GLYPH})`,
  `${GLYPH}|${RATIO}`,
  String.raw`(?:${DIGIT_WORD}|${WORD_NUMBER})\spoint(?:\s${DIGIT_WORD}){1,6}(?!\p{L})|(?:${DIGIT_WORD}|${WORD_NUMBER})\spoint\s${WORD_NUMBER}`,
  `(?:${DIGIT_NUMBER}|${WORD_NUMBER})\\s{1,2}and\\s{1,2}${PART}`,
  `(?:half|quarter|${PART})\\s{1,2}(?:of\\s{1,2})?(?:an?\\s{1,2})?(?:dozen|${SCALE})(?!\\p{L})`,
  String.raw`\d{1,3}(?:\.\d{1,3})?\s(?:${SCALE})\sand\s(?:${WORD_NUMBER}|\d{1,3}(?![\d.,]|\s(?:${SCALE})))`,
  SCIENTIFIC,
  String.raw`\d{1,3}(?:(?:[\u00a0\u2009\u202f]\d{3}){1,4}|(?:\s000){1,3})(?!\d)`,
  `(?:${DIGIT_NUMBER}|${WORD_NUMBER})\\sdozens`,
  PART,
  NUMBER,
].join('|')})`

const PARTS = new RegExp(`^(?<count>.+?)${WIDE}(?<unit>${PLURAL}|${SINGULAR}|${COMPOUND})$`, 'iu')
const MIXED = /^(?<whole>.+)\s{1,2}and\s{1,2}(?<part>.+)$/iu
const SCALED = new RegExp(`^(?<part>.+?)\\s{1,2}(?:of\\s{1,2})?(?:an?\\s{1,2})?(?<scale>dozen|${SCALE})$`, 'iu')

/** Value of what `FIGURE` matches; null where the words make no number. */
export function figureValue(text: string): number | null {
  const plain = text.trim()
  return inFigures(plain) ?? numberValue(plain) ?? inWords(plain)
}

/** Whether the text is a part of one by its words alone: "two sevenths", "5/8". */
export function isPart(text: string): boolean {
  return /^\d{1,2}\//.test(text) || (!/\spoint\s/i.test(text) && mixedValue(text) === null && partValue(text) !== null)
}

function inFigures(text: string): number | null {
  const power = /^([\d.]+)(?:e|\s?[x×]\s?10\^)([+−-]?\d{1,2})$/iu.exec(text)
  if (power !== null) return Number(`${power[1]}e${power[2]!.replace('−', '-')}`)
  if (/^\d{1,3}(?:\s\d{3})+$/u.test(text)) return Number(text.replace(/\s/g, ''))
  const {
    whole = '0',
    top,
    bottom,
    glyph,
  } = /^(?:(?<whole>\d{1,6})\s{0,2}(?=\D|\d{1,2}\/))?(?:(?<top>\d{1,2})\/(?<bottom>\d{1,3})|(?<glyph>\D))$/u.exec(text)
    ?.groups ?? {}
  const part = glyph !== undefined ? VULGAR[glyph] : top === undefined ? undefined : Number(top) / Number(bottom)
  return part === undefined ? null : Number(whole) + part
}

function inWords(text: string): number | null {
  return pointValue(text) ?? dozens(text) ?? scaledValue(text) ?? mixedValue(text) ?? partValue(text) ?? sumValue(text)
}

/** "sixty point zero four", "nought point twelve". */
function pointValue(text: string): number | null {
  const [whole, digits] = text.split(/\spoint\s/i)
  if (whole === undefined || digits === undefined) return null
  const before = cardinal(whole)
  const words = digits.split(/\s/)
  const each = words.map(cardinal)
  const behind = each.every((value) => value !== null && value < 10) ? each.join('') : String(cardinal(digits) ?? '')
  return before === null || behind === '' ? null : Number(`${before}.${behind}`)
}

/** "half a million", "three quarters of a billion". */
function scaledValue(text: string): number | null {
  const { part = '', scale = '' } = SCALED.exec(text)?.groups ?? {}
  const share = LARGE[part.toLowerCase()] === undefined ? partValue(part) : 1 / LARGE[part.toLowerCase()]!
  const factor = cardinal(scale)
  return share === null || factor === null ? null : share * factor
}

/**
 * "one and a half", "six hundred and eleven hundredths"; of a bare "eleven million and a half" the half is a
 * million's.
 */
function mixedValue(text: string): number | null {
  const { whole = '', part = '' } = MIXED.exec(text)?.groups ?? {}
  const [number, share] = [cardinal(whole), partValue(part)]
  // "a hundred and forty sevenths" are 140 of them
  if (number === null || share === null || share >= 1) return null
  const scale = /(?<![\p{L}\d])(million|billion|trillion)$/iu.exec(whole)?.[1]
  return number + share * (scale === undefined ? 1 : cardinal(scale)!)
}

function partValue(text: string): number | null {
  const { count = '', unit = '' } = PARTS.exec(text)?.groups ?? {}
  const top = /^an?$/i.test(count) ? 1 : cardinal(count)
  const bottom = unit === '' ? null : denominator(unit.toLowerCase())
  return top === null || bottom === null ? null : top / bottom
}

function denominator(written: string): number | null {
  const name = /^halves$/.test(written) ? 'half' : written.replace(/s$/, '')
  const [tens = '', unit] = name.split(/[\s-]/)
  if (unit !== undefined) return 10 * (TENS.indexOf(tens) + 2) + UNITS.indexOf(unit) + 1
  const known = LARGE[name]
  if (known !== undefined) return known
  if (UNITS.includes(name)) return UNITS.indexOf(name) + 1
  if (TEENS.includes(name)) return TEENS.indexOf(name) + 10
  return TENTHS.includes(name) ? 10 * (TENTHS.indexOf(name) + 2) : null
}

/** "7 dozens". */
function dozens(text: string): number | null {
  const count = /^(.+)\sdozens$/i.exec(text)?.[1]
  const number = count === undefined ? null : numberValue(count)
  return number === null ? null : 12 * number
}

/** "7 hundred and nine". */
function sumValue(text: string): number | null {
  const { whole = '', part = '' } = MIXED.exec(text)?.groups ?? {}
  const [first, second] = [cardinal(whole), cardinal(part)]
  // "four and six" are two numbers
  if (!new RegExp(`^\\d.*\\s(?:${SCALE})$`, 'iu').test(whole)) return null
  return first === null || second === null ? null : first + second
}

function cardinal(words: string): number | null {
  return /^oh$/i.test(words) ? 0 : numberValue(words)
}

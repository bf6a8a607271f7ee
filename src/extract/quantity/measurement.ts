import { readTable } from '../../text/lines.ts'
import { numberValue } from '../surface/numbers.ts'
import type { Amount } from './amount.ts'
import { amountForm, type Reading } from './form.ts'
import { singular } from './nouns.ts'

const ROWS = readTable(new URL('./lexicon/units.tsv', import.meta.url))
const UNITS = new Map(ROWS.map(([written = '', unit = '']) => [written, unit]))
const TIME_UNITS = new Set(ROWS.filter(([, , kind]) => kind === 'time').map(([, unit = '']) => unit))
// A unit is one to three words; the longest that the table knows is taken.
const WORDS = /^(?<gap>\s{0,2}|-)(?<words>°?[\p{L}][\p{L}/-]{0,20}(?:(?:\s|-)\p{L}{1,15}){0,2})/u
const PER =
  /^(?:\s{1,2}(?:per|an?)\s{1,2}|\/)(?<unit>second|millisecond|minute|hour|day|week|month|year|ms|s|h|kilometre|kilometer|km|mile|metre|meter|hectare|acre|litre|liter|gallon|tonne|ton|person|capita|head)(?!\p{L})/iu
const INCHES =
  /^\s{1,2}(?:and\s{1,2})?(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\s?(?:in(?:\.|(?!\s(?:the|an?|his|her|its|their|this|that|\p{Lu}|\d)))|inch(?:es)?)(?!\p{L})/iu
const SHORT = /^(?:m|in|g|F|C|mi)$/
const PERSON =
  /^-olds?(?:(?!-)|\s{1,2}(?:man|woman|boy|girl|son|daughter|mother|father|student|child|from|who|was|and))/iu

/**
 * "61-metre", "12km", "45 litres per second", "two-year", "84 million cubic metres", "18 months". The unit is the singular
 * as the table has it, with "per" where one follows. Not a person's age: "a 40-year-old man".
 */
export const measurement = amountForm('quantity/measurement', (amount, { analysis: { text } }): Reading | null => {
  if (amount.sign !== null) return null
  const found = unitBehind(text, amount)
  if (found === null) return null
  const { unit, end, adjective } = found
  // "a zero-day flaw" lasts no time
  if (adjective && amount.value === 0) return null
  if (unit === 'year' && adjective && PERSON.test(text.slice(end, end + 20))) return null
  if (/^-old/i.test(text.slice(end, end + 4)) && TIME_UNITS.has(unit)) return { unit, end: end + 4, scope: 'adjective' }
  const inches = unit === 'foot' && !adjective ? INCHES.exec(text.slice(end, end + 24)) : null
  if (inches !== null) {
    const value = amount.value + numberValue(inches.groups!.count!)! / 12
    return { unit, end: end + inches[0].length, scope: 'measure', value }
  }
  const per = adjective || TIME_UNITS.has(unit) ? null : PER.exec(text.slice(end, end + 22))
  const whole = per === null ? unit : `${unit} per ${fullName(per.groups!.unit!)}`
  const over = (TIME_UNITS.has(unit) && isDuring(text, amount)) || isPlace(text, amount, end)
  return {
    unit: whole,
    end: end + (per?.[0].length ?? 0),
    scope: adjective ? 'adjective' : 'measure',
    ...(over ? { start: amount.number, modifier: null } : {}),
    ...scaleOf(amount, unit),
  }
})

/** A unit behind a number. */
export interface Unit {
  readonly unit: string
  readonly end: number
  /** Whether the unit hangs on the number with a hyphen, as an adjective does. */
  readonly adjective: boolean
}

/** "12m" was read as a number with its scale. */
function unitBehind(text: string, amount: Amount): Unit | null {
  return unitAt(text, amount.end) ?? bareMetre(text, amount)
}

/** The unit of measure written at `at`, behind white space or a hyphen. */
export function unitAt(text: string, at: number): Unit | null {
  const match = WORDS.exec(text.slice(at, at + 60))
  if (match === null) return null
  const { gap = '', words = '' } = match.groups ?? {}
  const pieces = words.split(/(?<=[\s-])|(?=[\s-])/u)
  for (let count = pieces.length; count > 0; count--) {
    const written = pieces.slice(0, count).join('')
    const unit = known(written, gap === '')
    if (unit === null) continue
    const end = at + gap.length + written.length
    // "three second-hand cars" are no seconds
    if (/^\p{L}/u.test(text.slice(end, end + 1)) || (gap !== '-' && /^-\p{L}/u.test(text.slice(end, end + 2)))) continue
    return { unit, end, adjective: gap === '-' || (/^-\p{L}/u.test(text.slice(end, end + 2)) && gap !== '') }
  }
  return null
}

function known(written: string, attached: boolean): string | null {
  if (SHORT.test(written) && !attached) return null
  const exact = UNITS.get(written)
  if (exact !== undefined) return exact
  const words = written.toLowerCase().split(' ')
  const head = singular(words.at(-1)!)
  const isScale = words.length === 2 && singular(words[0]!) === 'degree'
  const degrees = isScale ? `degree ${head.charAt(0).toUpperCase()}${head.slice(1)}` : null
  return UNITS.get([...words.slice(0, -1), head].join(' ')) ?? (degrees === null ? null : (UNITS.get(degrees) ?? null))
}

/** "a 12m wall": no people, no money, so metres. */
function bareMetre(text: string, amount: Amount): Unit | null {
  const counts = /^\s{1,2}(?:people|\p{L}+s\b)/u.test(text.slice(amount.end, amount.end + 20))
  return !counts && /^\d{1,3}(?:\.\d)?m$/.test(amount.written)
    ? { unit: 'metre', end: amount.end, adjective: false }
    : null
}

function scaleOf(amount: Amount, unit: string): Partial<Reading> {
  return unit === 'metre' && /\dm$/.test(amount.written) ? { value: Number.parseFloat(amount.written) } : {}
}

/** "over two days" is during them, unless something lasted or took so long. */
function isDuring(text: string, { start, number, modifier }: Amount): boolean {
  if (modifier !== 'more than' || !/^over\s/i.test(text.slice(start, number))) return false
  return !/(?:for|last(?:ed|s|ing)?|took|takes|spent|after|waited|just|well|little|is|was|of|by)\s{1,2}$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

/** "buried under four metres of mud" tells where, not how many at most. */
function isPlace(text: string, { start, number, modifier }: Amount, end: number): boolean {
  return (
    modifier !== null &&
    /^(?:under|above|below|over)\s/i.test(text.slice(start, number)) &&
    /^\s{1,2}of\s/.test(text.slice(end, end + 5))
  )
}

function fullName(short: string): string {
  const name = short.toLowerCase()
  return name === 'ms'
    ? 'millisecond'
    : name === 's'
      ? 'second'
      : name === 'h'
        ? 'hour'
        : name === 'km'
          ? 'kilometre'
          : name
}

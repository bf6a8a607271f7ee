import type { Modifier, Quantity } from '../../model/quantity.ts'

/** A number as far as its words fix it. */
export interface Value {
  readonly low: number
  readonly high: number
  readonly modifier: Modifier | null
}

/** How two numbers for one thing stand: they are one, one is rounder, one holds within the other's bounds, or they exclude each other. */
export type ValueJudgement = 'same' | 'precision' | 'range' | 'conflict' | 'unclear'

/** Digits before the zeros that round: 31,000,000 has 2, 1,912 has 4. */
export function significantDigits(value: number): number {
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0+$/, '')
  return Math.max(1, digits.length)
}

const DECIMALS = 1e6

/**
 * @param size    of the unit in its dimension's base
 * @param offset  what is taken off before: 32 of degrees Fahrenheit
 */
export function asValue({ value, valueMax, modifier }: Quantity, size: number, offset = 0): Value {
  const inBase = (one: number) => (offset === 0 ? one * size : Math.round((one - offset) * size * DECIMALS) / DECIMALS)
  return { low: inBase(value), high: inBase(valueMax ?? value), modifier }
}

const gap = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9)
const isLoose = (value: Value): boolean => value.modifier === 'about'

/** How far a bound is still a fair way to give a number: "more than 8,000" for 11,000 is, for 20,000 is not. */
const FAIR = 1.5

function againstBound(bound: Value, other: Value): ValueJudgement {
  const isFloor = bound.modifier === 'at least' || bound.modifier === 'more than'
  const ratio = isFloor ? other.high / bound.low : bound.low / other.low
  if (isFloor ? other.high < bound.low : other.low > bound.high) {
    return gap(other.low, bound.low) <= 0.02 ? 'unclear' : 'conflict'
  }
  return ratio <= FAIR ? 'range' : 'unclear'
}

const isBound = ({ modifier }: Value): boolean => modifier !== null && modifier !== 'about' && modifier !== 'between'

/** Judge two numbers in the same unit. Equal numbers with other modifiers are the same where neither excludes the other. */
export function judgeValues(a: Value, b: Value): ValueJudgement {
  if (a.low === b.low && a.high === b.high)
    return a.modifier === b.modifier || isBound(a) === isBound(b) ? 'same' : 'range'
  if (gap(a.low, b.low) < 0.005 && gap(a.high, b.high) < 0.005) return 'precision'
  if (isBound(a) && isBound(b)) return gap(a.low, b.low) <= 0.1 ? 'range' : 'unclear'
  if (isBound(a)) return againstBound(a, b)
  if (isBound(b)) return againstBound(b, a)
  if (a.low !== a.high || b.low !== b.high) return a.low <= b.high && b.low <= a.high ? 'range' : 'conflict'
  const [coarse, fine] = significantDigits(a.low) <= significantDigits(b.low) ? [a, b] : [b, a]
  const apart = gap(coarse.low, fine.low)
  const isRounder = significantDigits(coarse.low) < significantDigits(fine.low) && Math.abs(fine.low) >= 20
  if (isLoose(coarse) || isLoose(fine)) return apart <= 0.1 ? 'precision' : apart <= 0.2 ? 'unclear' : 'conflict'
  return isRounder && significantDigits(coarse.low) <= 2 && apart <= 0.05 ? 'precision' : 'conflict'
}

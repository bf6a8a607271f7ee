import type { Expected } from '../recognizers/cases.ts'

/** A number with its unit; `unit` is empty where a number stands alone. */
export interface Measured {
  readonly value: number
  readonly unit: string
}

/** What a case wants for an expression; null for a unit without a number, which is no quantity. */
export function measured({ type, resolution }: Expected): Measured | null {
  const { value, unit } = resolution
  if (typeof value !== 'string' || !/\d/.test(value)) return null
  const number = Number(value.replace('%', ''))
  if (!Number.isFinite(number)) return null
  return { value: number, unit: type === 'percentage' ? 'percent' : typeof unit === 'string' ? unit : '' }
}

const SAME: readonly (readonly [RegExp, string])[] = [
  [/^c$/, 'degree celsius'],
  [/^f$/, 'degree fahrenheit'],
  [/^k$/, 'kelvin'],
  [/tonne\b/g, 'ton'],
  [/metric ton\b/g, 'ton'],
  [/metre\b/g, 'meter'],
  [/litre\b/g, 'liter'],
  [/gramme\b/g, 'gram'],
]

function plain(unit: string): string {
  return SAME.reduce((name, [from, to]) => name.replace(from, to), unit.toLowerCase())
}

/**
 * Whether value and unit agree. Spelling and the country of a currency are left aside ("yen" for "Japanese yen"); what a
 * rate is of may be told too ("barrel per day" for "500 barrels a day").
 */
export function isRight(gold: Measured, ours: Measured): boolean {
  const near = Math.abs(gold.value - ours.value) <= 1e-9 * Math.abs(gold.value)
  const [right, found] = [plain(gold.unit), plain(ours.unit)]
  return near && (right === '' || right === found || right.endsWith(` ${found}`) || found.startsWith(`${right} per `))
}

/** What an answer's words say of a number: where it stands, and on which side it is open. */
export interface Figure {
  readonly value: number
  readonly bound: 'exact' | 'about' | 'up' | 'down'
  /** The words after the number, in lower case; empty for none. */
  readonly unit: string
}

const ANSWER =
  /^(?:(?<bound>about|around|nearly|some|roughly|close to|at least|more than|over|at most|up to|less than|fewer than|under) )?(?<sign>[$£€])?(?<number>\d{1,3}(?:,\d{3})+|\d{1,12})(?<fraction>\.\d{1,6})?(?: (?<scale>thousand|million|billion))?(?<unit>%| [^\d]{1,40})?$/iu
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const BOUND: Readonly<Record<string, Figure['bound']>> = {
  'at least': 'up',
  'more than': 'up',
  over: 'up',
  'at most': 'down',
  'up to': 'down',
  'less than': 'down',
  'fewer than': 'down',
  under: 'down',
}

function readFigure(answer: string): Figure | null {
  const groups = ANSWER.exec(answer.trim())?.groups
  if (groups === undefined) return null
  const { bound, sign = '', number = '', fraction = '', scale, unit = '' } = groups
  return {
    value: Number(number.replaceAll(',', '') + fraction) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1),
    bound: bound === undefined ? 'exact' : (BOUND[bound.toLowerCase()] ?? 'about'),
    unit: (sign + unit).trim().toLowerCase(),
  }
}

/**
 * Answers as figures on one scale; null where one of them is no single figure in digits, where units differ in words,
 * or where there is nothing to compare. A drawing that could set unlike things on one line is not made.
 */
export function readFigures(answers: readonly string[]): readonly Figure[] | null {
  const figures = answers.map(readFigure)
  if (figures.length < 2 || figures.some((figure) => figure === null)) return null
  const sure = figures as Figure[]
  const units = new Set(sure.map(({ unit }) => unit).filter((unit) => unit !== ''))
  const values = new Set(sure.map(({ value }) => value))
  return units.size <= 1 && values.size > 1 ? sure : null
}

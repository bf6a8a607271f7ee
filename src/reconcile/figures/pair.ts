import { daysBetween } from '../edtf/interval.ts'
import type { Figure } from './figure.ts'
import { predicate } from './predicates.ts'
import { judgeValues, type ValueJudgement } from './value.ts'

/** Two figures under comparison, the earlier published first. */
export interface FigurePair {
  readonly a: Figure
  readonly b: Figure
  readonly judgement: ValueJudgement
  readonly weight: (stem: string) => number
}

/** Whether the two numbers can stand together, so that a mistaken pair would set nobody against anybody. */
export function isPeaceful({ judgement }: FigurePair): boolean {
  return judgement === 'same' || judgement === 'precision' || judgement === 'range'
}

/** Dimensions in which an event adds up: people, homes, hectares burned, oil spilled; a price does not. */
const MOVING: ReadonlySet<string> = new Set(['count', 'bare', 'area', 'volume', 'mass'])

/** Whether the count moves with time, so that two dates do not set two figures apart. */
export function moves({ predicates, unit, isAsOf }: Figure): boolean {
  return (
    MOVING.has(unit.dimension) &&
    (predicates.size > 0 || isAsOf) &&
    [...predicates].every((name) => predicate(name).course !== 'fixed')
  )
}

const isWellApart = (a: number, b: number): boolean => Math.abs(a - b) / Math.max(a, b, 1) > 0.1

/** Judge the numbers of two figures. A moving count's old bound ("at least 14") says nothing of a number days later. */
export function judgeFigures(a: Figure, b: Figure): ValueJudgement {
  const judgement = judgeValues(a.value, b.value)
  // Converted by the writer and rounded at will, two scales show only where they agree.
  if (a.unit.offset !== b.unit.offset && judgement === 'conflict') return 'unclear'
  const [x, y] = [a.report.published, b.report.published]
  const isLater = x !== null && y !== null && Math.abs(daysBetween(x, y)) >= 1
  const isBounded = judgement === 'unclear' || judgement === 'range'
  return isBounded && isLater && moves(a) && moves(b) && isWellApart(a.value.low, b.value.low) ? 'conflict' : judgement
}

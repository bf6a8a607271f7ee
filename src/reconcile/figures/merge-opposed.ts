import type { Figure } from './figure.ts'
import { areOpposed } from './opposed.ts'
import { holdingsOf, standingOf } from './standing.ts'

/** How many numbers a group gives. */
const numbersIn = (group: readonly Figure[]): number =>
  new Set(group.map(({ value }) => `${value.low} ${value.high}`)).size
const isOneValue = (group: readonly Figure[]): boolean => numbersIn(group) === 1

/** Whether a group holds a figure of one of two opposed numbers beside the other: its report has the two of the same thing. */
const isBesideRival = (group: readonly Figure[], x: Figure, y: Figure): boolean =>
  group.some(
    ({ unit, value, besides }) =>
      unit.name === x.unit.name &&
      ((value.low === x.value.low && besides.has(y.value.low)) ||
        (value.low === y.value.low && besides.has(x.value.low))),
  )

/**
 * Join two groups of one value each where a report opposes their numbers, and the whole then stands as contested; with them
 * what other reports give of the two numbers, one beside the other.
 */
export function mergeOpposed(groups: readonly Figure[][]): Figure[][] {
  const merged = groups.map((group) => [...group])
  const home = new Map(merged.flatMap((group) => group.map((figure) => [figure, group] as const)))
  const move = (from: Figure[], to: Figure[]) => {
    for (const figure of from.splice(0)) {
      to.push(figure)
      home.set(figure, to)
    }
  }
  const inReport = [...home.keys()].sort(
    (a, b) => a.report.order - b.report.order || a.statement.anchor.start - b.statement.anchor.start,
  )
  for (const [at, y] of inReport.entries()) {
    const x = inReport[at - 1]
    if (!x || !areOpposed(x, y)) continue
    const [one, other] = [home.get(x)!, home.get(y)!]
    const areAlone = one === other ? numbersIn(one) === 2 : isOneValue(one) && isOneValue(other)
    const standing = areAlone ? standingOf(holdingsOf(one === other ? one : [...one, ...other]))?.standing : undefined
    if (standing === undefined || standing.relation === 'agrees') continue
    if (one !== other) move(other, one)
    for (const group of merged) {
      if (group !== one && isOneValue(group) && isBesideRival(group, x, y)) move(group, one)
    }
  }
  return merged.filter((group) => group.length > 0)
}

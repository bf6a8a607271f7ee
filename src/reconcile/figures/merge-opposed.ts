import type { Figure } from './figure.ts'
import { areOpposed } from './opposed.ts'
import { holdingsOf, standingOf } from './standing.ts'

const isOneValue = (group: readonly Figure[]): boolean =>
  new Set(group.map(({ value }) => `${value.low} ${value.high}`)).size === 1

/** Join two groups of one value each where a report opposes their numbers, and the whole then stands as contested. */
export function mergeOpposed(groups: readonly Figure[][]): Figure[][] {
  const merged = groups.map((group) => [...group])
  const home = new Map(merged.flatMap((group) => group.map((figure) => [figure, group] as const)))
  const inReport = [...home.keys()].sort(
    (a, b) => a.report.order - b.report.order || a.statement.anchor.start - b.statement.anchor.start,
  )
  for (const [at, y] of inReport.entries()) {
    const x = inReport[at - 1]
    if (!x || !areOpposed(x, y)) continue
    const [one, other] = [home.get(x)!, home.get(y)!]
    if (one === other || !isOneValue(one) || !isOneValue(other)) continue
    const standing = standingOf(holdingsOf([...one, ...other]))?.standing
    if (standing === undefined || standing.relation === 'agrees') continue
    for (const figure of other.splice(0)) {
      one.push(figure)
      home.set(figure, one)
    }
  }
  return merged.filter((group) => group.length > 0)
}

import type { Figure } from './figure.ts'
import { judgeFigures } from './pair.ts'
import { type Holding, relate, type Standing } from './relate.ts'

/** Place in the order of telling: a number that is only told as the one before stands before its report's own. */
function firstTold(holding: Holding): number {
  const own = holding.find(({ isOld }) => !isOld)
  return own ? own.report.order : holding[0].report.order - 0.5
}

/** Figures of a group by value, each value's earliest first; the values in order of their first publication. */
export function holdingsOf(group: readonly Figure[]): Holding[] {
  const byValue = new Map<string, [Figure, ...Figure[]]>()
  for (const figure of group) {
    const key = `${figure.value.low} ${figure.value.high}`
    const holding = byValue.get(key)
    if (holding) holding.push(figure)
    else byValue.set(key, [figure])
  }
  return [...byValue.values()].sort((a, b) => firstTold(a) - firstTold(b))
}

/** Whether some report tells `a` as the number before `b`. */
const isBefore = (a: Holding, b: Holding): boolean =>
  a.some((x) => x.isOld && b.some((y) => !y.isOld && y.report === x.report && y.sentence.start === x.sentence.start))

/** Holdings in the order in which their numbers held, as far as reports tell it; else in that of publication. */
export function inOrder(holdings: readonly Holding[]): Holding[] {
  const ordered: Holding[] = []
  for (const holding of holdings) {
    const at = ordered.findIndex((other) => isBefore(holding, other))
    ordered.splice(at < 0 ? ordered.length : at, 0, holding)
  }
  return ordered
}

const RANK = { differs: 2, changed: 1, agrees: 0 } as const

const articlesOf = (holding: Holding): string =>
  [...new Set(holding.map(({ report }) => report.article.id))].sort().join(' ')

/** Whether two holdings come from other sets of reports. */
const areOfOtherReports = ([a, b]: readonly [Holding, Holding]): boolean => articlesOf(a) !== articlesOf(b)

/** The standing of the whole: one true difference outweighs changes, a change outweighs agreement. Null where any is unclear. */
export function standingOf(holdings: readonly Holding[]): { standing: Standing; pair: [Holding, Holding] } | null {
  let found: { standing: Standing; pair: [Holding, Holding] } | null = null
  for (let i = 0; i < holdings.length; i++) {
    for (let j = i + 1; j < holdings.length; j++) {
      const standing = relate(holdings[i]!, holdings[j]!)
      if (!standing) return null
      const pair: [Holding, Holding] = [holdings[i]!, holdings[j]!]
      const more = found ? RANK[standing.relation] - RANK[found.standing.relation] : 1
      // Of two changes, the one that one report tells by itself says less.
      if (more > 0 || (more === 0 && !areOfOtherReports(found!.pair) && areOfOtherReports(pair)))
        found = { standing, pair }
    }
  }
  return found ?? { standing: { relation: 'agrees', code: 'same-value' }, pair: [holdings[0]!, holdings[0]!] }
}

/** Whether the two that stand apart come from other sets of reports: one report's "six instead of eight" is its own affair. */
export function isAcross(
  { standing, pair }: { standing: Standing; pair: [Holding, Holding] },
  holdings: readonly Holding[],
): boolean {
  if (standing.relation === 'agrees') return true
  // Two reports that each tell of the same dispute.
  if (standing.code === 'other-source' && pair.every((holding) => articlesOf(holding).includes(' '))) return true
  return areOfOtherReports(pair) && new Set(holdings.map(articlesOf)).size > 1
}

const PEACEFUL = /^(?:same|precision|range)$/

/** Holdings as accounts: of two values that can stand together ("just over 6,000", 6,200) and with no third, one account. */
export function asAccounts(holdings: readonly Holding[]): Holding[] {
  const fits = (one: Holding) =>
    holdings.filter((other) => other !== one && PEACEFUL.test(judgeFigures(one[0], other[0])))
  const folded = new Set<Holding>()
  return holdings.flatMap((one) => {
    if (folded.has(one)) return []
    const [only, ...more] = fits(one)
    if (only === undefined || more.length > 0 || fits(only).length > 1) return [one]
    folded.add(only)
    return [[...one, ...only] as unknown as Holding]
  })
}

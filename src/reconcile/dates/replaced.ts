import { contentStems } from '../../text/words.ts'
import { daysLong } from '../edtf/interval.ts'
import { fits } from './clock.ts'
import type { Dated } from './dated.ts'

const MONTH_DAYS = 31

const stemsOf = ({ report, near }: Dated): ReadonlySet<string> =>
  new Set(contentStems(report.article.text.slice(near.start, near.end)))

/** The date that a group's clause names as given up: "in April rather than in June". */
function givenUp(group: readonly Dated[]): Dated | null {
  const [one] = group.filter(({ isOld, interval }) => isOld && daysLong(interval) <= MONTH_DAYS)
  return one !== undefined && group.every(({ report }) => report === one.report) ? one : null
}

/** Whether earlier reports give the very date that was given up, and say of it what the clause says. */
function isGivenBefore(old: Dated, group: readonly Dated[]): boolean {
  const stems = stemsOf(old)
  return (
    group.every((one) => fits(one, old) && !one.isMoved && one.report.order < old.report.order) &&
    group.some((one) => [...stemsOf(one)].some((stem) => stems.has(stem)))
  )
}

/** Join a clause that gives a new date and names the old with those who gave the old one: "open by 30 June", "open in April rather than in June". */
export function joinReplaced(groups: readonly Dated[][]): Dated[][] {
  let joined = [...groups]
  for (const group of groups) {
    const old = givenUp(group)
    const before = old && joined.find((one) => one !== group && isGivenBefore(old, one))
    if (!before) continue
    joined = [...joined.filter((one) => one !== group && one !== before), [...before, ...group]]
  }
  return joined
}

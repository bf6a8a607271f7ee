import { DATED_FEATURES } from '../compare/dates-of-events.ts'
import { compare } from '../compare/feature.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestFit, groupThings } from '../corpus/group.ts'
import { mergeGroups } from '../corpus/merge.ts'
import { fits } from './clock.ts'
import type { Dated } from './dated.ts'
import { isPeaceful } from './pair.ts'
import { areToldAlike } from './told-alike.ts'

const PEACEFUL = 0.6
const CONFLICTING = 0.75

function keysOf({ events, stems, interval }: Dated): string[] {
  return [...[...events].map((name) => `!${name}`), ...[...stems].map((stem) => `~${stem}`), `=${interval.from}`]
}

/** Group dated clauses that tell one event: each fits one of its group well, and none is set apart from it. */
export function groupDated(dated: readonly Dated[], corpus: Corpus): Dated[][] {
  const fitPair = (a: Dated, b: Dated): number => {
    const pair = { a, b, weight: corpus.weight }
    const { sum } = compare(DATED_FEATURES, pair)
    if (isPeaceful(pair)) return sum - PEACEFUL
    // One writer with two dates means two events, unless the words say that the date was moved.
    if (a.report === b.report)
      return a.isMoved && b.isMoved && a.clause.start === b.clause.start ? 0.01 : Number.NEGATIVE_INFINITY
    return sum - CONFLICTING
  }
  const groups = groupThings(dated, keysOf, (one, group) => bestFit(group, (member) => fitPair(member, one)))
  return mergeAlike(groups, corpus)
}

/** The members of a group that are held against another's. */
const HELD_AGAINST = 12

/** Whether all dates of a group fit one another: two hours of one day both fit the day, and not each other. */
const isOneDate = (group: readonly Dated[]): boolean =>
  group.every((one, at) => !one.isOld && group.slice(at).every((other) => fits(one, other)))

/** Join groups that give one date for one event, and no other beside it: what is contested is left as it is. */
function mergeAlike(groups: readonly Dated[][], corpus: Corpus): Dated[][] {
  return mergeGroups(groups, daysOf, (one, other) => {
    const [short, long] = [one.slice(0, HELD_AGAINST), other.slice(0, HELD_AGAINST)]
    return isOneDate([...short, ...long]) && short.some((a) => long.some((b) => areToldAlike(a, b, corpus.weight)))
  })
}

const MINUTES_A_MONTH = 31 * 1440

/** The month a date lies in, as far as it can be found by it: its own and the next. */
function daysOf({ interval }: Dated): string[] {
  const month = Math.floor(interval.from / MINUTES_A_MONTH)
  return [String(month), String(month + 1)]
}

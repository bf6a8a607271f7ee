import { DATED_FEATURES } from '../compare/dates-of-events.ts'
import { compare } from '../compare/feature.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { bestFit, groupThings } from '../corpus/group.ts'
import type { Dated } from './dated.ts'
import { isPeaceful } from './pair.ts'

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
  return groupThings(dated, keysOf, (one, group) => bestFit(group, (member) => fitPair(member, one)))
}

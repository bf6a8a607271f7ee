import { hasSame } from '../corpus/has-same.ts'
import { mergeGroups } from '../corpus/merge.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import type { Figure } from './figure.ts'
import { holdingsOf, standingOf } from './standing.ts'
import { areToldAlike } from './told-alike.ts'

/** Units in which many things are counted, so that the unit ties no two counts together. */
const EVERYDAY: ReadonlySet<string> = new Set(['person', 'home', 'time', 'duration', 'length', 'share', 'vote', ''])
/** Longest way between an old value and the new one that a report gives after it. */
const REACH = 500
const HELD_AGAINST = 16

const CAME_FROM =
  /^[^.;]{0,50}\b(?:up|down|rising|rose|risen|falling|fell|raised|increased|grown|grew|doubled|climbed|more|compared)\s(?:(?:sharply|slightly|only)\s)?(?:from|than|with)\s(?:the\s)?$/i
const WENT_TO = /^\s(?:\S+\s){0,4}to\s(?:\S+\s)?$/

/** "19 faults, up from 11", "from 11 faults to 19"; or further on in the report, a sentence that says that the number rose. */
function isLinked(a: Figure, b: Figure): boolean {
  if (a.report !== b.report || a.value.low === b.value.low) return false
  const [first, second] = a.statement.anchor.start < b.statement.anchor.start ? [a, b] : [b, a]
  const { text } = a.report.article
  const between = text.slice(first.statement.anchor.end, second.statement.anchor.start)
  if (between.length > REACH) return false
  const isFrom = /\bfrom\s(?:the\s)?$/i.test(text.slice(first.near.start, first.statement.anchor.start))
  if (CAME_FROM.test(between) || (isFrom && WENT_TO.test(between))) return true
  return (
    second.isRevision &&
    second.sentence.start > first.sentence.start &&
    second.value.low > first.value.low &&
    sharesSome(first.aroundStems, second.sentenceStems)
  )
}

/** Counts of the very same kind of thing: "verified signatures" and "verified signatures". */
function isOneKind(a: Figure, b: Figure): boolean {
  return (
    a.described.size > 0 &&
    hasSame(a.described, b.described) &&
    hasSame(a.predicates, b.predicates) &&
    sharesSome(a.aroundStems, b.aroundStems)
  )
}

/**
 * Join groups whose numbers follow one another: a count of one thing that several reports give at several times is one
 * question with all its answers. Joined only where the whole then stands as a change.
 */
export function mergeSeries(groups: readonly Figure[][], weight: (stem: string) => number): Figure[][] {
  return mergeGroups(
    groups,
    ({ unit }) => (unit.dimension === 'count' && !EVERYDAY.has(unit.name) ? [unit.name] : []),
    (one, other) => {
      const [a, b] = [one.slice(0, HELD_AGAINST), other.slice(0, HELD_AGAINST)]
      const units = new Set([...a, ...b].map(({ unit }) => unit.name))
      const isTied = a.some((x) => b.some((y) => isLinked(x, y) || isOneKind(x, y) || areToldAlike(x, y, weight)))
      return (
        units.size === 1 &&
        isTied &&
        ![...a, ...b].some(({ isPart }) => isPart) &&
        standingOf(holdingsOf([...one, ...other]))?.standing.relation === 'changed'
      )
    },
  )
}

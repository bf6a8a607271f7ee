import type { SameActor } from '../actors/same.ts'
import { judgeNames } from '../corpus/names.ts'
import { areOtherOrdinals } from '../corpus/ordinals.ts'
import { judgeQualifiers } from '../corpus/qualifiers.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { overlaps } from '../edtf/interval.ts'
import { areOneEffect } from './effects.ts'
import { areOpposite } from './opposite.ts'
import { orderOtherActs } from './other-act.ts'
import { areDoneToOthers, areOneDeed, type DatedDeed } from './same-deed.ts'
import type { Telling } from './telling.ts'

/** How much a stem says about what a clause is on, 0 to 1. */
export type Weight = (stem: string) => number

/** How much a word of a name counts beside others: a name of three words is one thing. */
const OF_NAME = 0.4
/** Least number and weight of shared words, and least overlap, where what is done is the same, named in passing, or another thing. */
const SAME_ACT = { words: 2, weight: 1.2, dice: 0.45 }
const NAMED_ACT = { words: 3, weight: 1.6, dice: 0.5 }
const OTHER_ACT = { words: 4, weight: 2.2, dice: 0.5 }

/** Weights by how few of the tellings have a stem. */
export function weightsOf(tellings: readonly Telling[]): Weight {
  const often = new Map<string, number>()
  for (const { stems } of tellings) for (const one of stems) often.set(one, (often.get(one) ?? 0) + 1)
  const all = Math.log(1 + tellings.length)
  return (one) => Math.log((1 + tellings.length) / (often.get(one) ?? 1)) / all
}

function leastOf(a: Telling, b: Telling): typeof SAME_ACT {
  if (sharesSome(a.acts, b.acts)) return SAME_ACT
  return sharesSome(a.acts, b.stems) || sharesSome(b.acts, a.stems) ? NAMED_ACT : OTHER_ACT
}

/** Whether both name who acts, and neither names whom the other names. */
function areOfOthers(a: Telling, b: Telling, same: SameActor): boolean {
  if (a.doers.length === 0 || b.doers.length === 0) return false
  const isIn = ({ stems }: Telling['doers'][number], other: Telling): boolean =>
    stems.every((one) => other.stems.has(one))
  // "The harbour police" of "police": who is named more closely is still the one.
  const holds = (x: readonly string[], y: readonly string[]): boolean =>
    x.length > 0 && x.every((one) => y.includes(one))
  const areOne = (x: Telling['doers'][number], y: Telling['doers'][number]): boolean =>
    same(x.name, y.name) || holds(x.stems, y.stems) || holds(y.stems, x.stems)
  return (
    !a.doers.some((one) => isIn(one, b) || b.doers.some((other) => areOne(one, other))) &&
    !b.doers.some((one) => isIn(one, a))
  )
}

const isToCome = ({ statement: { content } }: Telling): boolean =>
  content.kind === 'event' && content.factuality === 'scheduled'

/** Whether one tells that to be undone which the other tells to be done: "the ban was lifted", "boats are banned". */
const undoes = (a: Telling, b: Telling): boolean => a.isUndoing && !b.isUndoing && sharesSome(b.acts, a.stems)

/** Whether something in their words keeps two tellings from being of one thing. */
export function areApart(a: Telling, b: Telling, same: SameActor): boolean {
  return (
    a.isDenied !== b.isDenied ||
    a.isNegated !== b.isNegated ||
    isToCome(a) !== isToCome(b) ||
    (a.date !== null && b.date !== null && !overlaps(a.date, b.date)) ||
    (a.numbers.size > 0 && b.numbers.size > 0 && !sharesSome(a.numbers, b.numbers)) ||
    areOpposite(a.sides, b.sides) ||
    undoes(a, b) ||
    undoes(b, a) ||
    areOtherOrdinals(a.ordinals, b.ordinals) ||
    judgeNames(a.names, b.names) === 'apart' ||
    judgeQualifiers(a.scope, b.scope) === 'apart' ||
    areOfOthers(a, b, same) ||
    orderOtherActs(a, b) ||
    (a.deed !== null && b.deed !== null && areDoneToOthers(a.deed, b.deed, same))
  )
}

const datedDeed = ({ deed, date, isOld }: Telling): DatedDeed | null => deed && { ...deed, date, isOld }

const UNSHOWN = -1
const ONE_EFFECT = 0.5
const ONE_DEED = 0.6

/** How surely two tellings say one thing: below 0 where nothing shows that they do, `-Infinity` where they say two. */
export function alikeness(a: Telling, b: Telling, weight: Weight, same: SameActor): number {
  const shared = [...a.stems].filter((one) => b.stems.has(one))
  const isNamed = (one: string): boolean => a.named.has(one) || b.named.has(one)
  if (a.claim && b.claim && areOneEffect(a.claim, b.claim))
    return areApart(a, b, same) ? Number.NEGATIVE_INFINITY : ONE_EFFECT
  const [one, other] = [datedDeed(a), datedDeed(b)]
  if (one && other && areOneDeed(one, other, same)) return areApart(a, b, same) ? Number.NEGATIVE_INFINITY : ONE_DEED
  const least = leastOf(a, b)
  if (shared.filter((one) => !isNamed(one)).length < least.words) return UNSHOWN
  const sum = (some: Iterable<string>): number =>
    [...some].reduce((total, one) => total + weight(one) * (isNamed(one) ? OF_NAME : 1), 0)
  const both = sum(shared)
  const dice = (2 * both) / (sum(a.stems) + sum(b.stems))
  if (both < least.weight || dice < least.dice) return UNSHOWN
  return areApart(a, b, same) ? Number.NEGATIVE_INFINITY : dice
}

import type { SameActor } from '../actors/same.ts'
import { daysLong, type Interval, overlaps } from '../edtf/interval.ts'
import type { Deed } from './deed.ts'
import { type Likeness, likenessOf, type Participant } from './participant.ts'

const RANK: Readonly<Record<Likeness, number>> = { named: 4, told: 3, bare: 2, loose: 1, open: 0, apart: -1 }

/** The best likeness of any two; `apart` where all are. */
function best(a: readonly Participant[], b: readonly Participant[], same: SameActor): Likeness {
  const all = a.flatMap((one) => b.map((other) => likenessOf(one, other, same)))
  return all.reduce((found, one) => (RANK[one] > RANK[found] ? one : found), all[0] ?? 'open')
}

/** A deed with when it is told to be. */
export interface DatedDeed extends Deed {
  readonly date: Interval | null
  /** Whether that was long before the report. */
  readonly isOld: boolean
}

/** What each likeness of those to whom it was done, and of those who did it, is worth. */
const WORTH: Readonly<Record<Likeness, number>> = { named: 1, told: 0.9, bare: 0.5, loose: 0.3, open: 0, apart: 0 }
const SAME_DAY = 0.4
const SAME_PLACE = 0.3
const MORE_WORDS = 0.25
const MOST_MORE = 0.5
/** How much more must show it where one is told to be long ago and the other may be of late. */
const OLD = 0.2
const FEW_DAYS = 3
const ENOUGH = 1

/** Whether two that tell that the same was done tell it of others. */
export function areDoneToOthers(a: Deed, b: Deed, same: SameActor): boolean {
  return a.action === b.action && best(a.undergoers, b.undergoers, same) === 'apart'
}

/** Whether two tell of one deed: the same done to the same by nobody else, and enough besides that shows it to be the same time. */
export function areOneDeed(a: DatedDeed, b: DatedDeed, same: SameActor): boolean {
  if (a.action !== b.action) return false
  // "She was fired" and "she fired": of one verb who bears it is not who does it.
  if (
    a.verb === b.verb &&
    a.voice !== b.voice &&
    [a, b].some((one) => one.voice === 'active' && one.doers.length === 0)
  )
    return false
  const undergoer = best(a.undergoers, b.undergoers, same)
  if (RANK[undergoer] < RANK.loose) return false
  const doer = best(a.doers, b.doers, same)
  if (doer === 'apart' || (undergoer === 'loose' && doer !== 'named')) return false
  const isDay =
    a.date !== null &&
    b.date !== null &&
    Math.max(daysLong(a.date), daysLong(b.date)) <= FEW_DAYS &&
    overlaps(a.date, b.date)
  const isPlace = a.place !== null && b.place !== null && RANK[likenessOf(a.place, b.place, same)] > 0
  const more = [...a.rest].filter((one) => b.rest.has(one)).length
  const sum =
    WORTH[undergoer] +
    WORTH[doer] +
    (isDay ? SAME_DAY : 0) +
    (isPlace ? SAME_PLACE : 0) +
    Math.min(MOST_MORE, more * MORE_WORDS)
  return sum >= ENOUGH + (a.isOld !== b.isOld && (a.date === null || b.date === null) ? OLD : 0)
}

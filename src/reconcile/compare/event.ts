import { readLines } from '../../text/lines.ts'
import { isClock, minutesApart } from '../dates/clock.ts'
import type { Dated } from '../dates/dated.ts'
import { eventsOfVerb, happensOnce, isBound } from '../dates/events.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import { daysBetween } from '../edtf/interval.ts'
import { areOfOtherKinds, areOtherDoers, judgeActs, type Thing } from './act.ts'
import type { Feature } from './feature.ts'

const SEASON_DAYS = 300
const LEAST_STEMS = 2

const isOneThing = (a: Thing, b: Thing): boolean =>
  a.head === b.head &&
  a.stems.size >= LEAST_STEMS &&
  a.stems.size === b.stems.size &&
  [...a.stems].every((one) => b.stems.has(one))

/** Whether both tell of the very same thing, by all its words, that it begins or ends, and within one season. */
function isBoundOfOne({ a, b }: DatedPair): boolean {
  if (judgeActs(a.act, b.act) !== 'same' || Math.abs(daysBetween(a.interval, b.interval)) > SEASON_DAYS) return false
  const [x, y] = [a.act!, b.act!].map(({ doers, target }) => [...doers, ...(target ? [target] : [])])
  return x!.some((one) => y!.some((other) => isOneThing(one, other)))
}

const CLOCK_MINUTES = 240
const LEAST_ALIKE = 3

/** Whether two sources tell in the same words that one thing came about, each at its own time of one day. */
function isClockOfOne({ a, b }: DatedPair): boolean {
  if (!isClock(a) || !isClock(b) || a.isAhead || b.isAhead || judgeActs(a.act, b.act) !== 'same') return false
  const areRivals = a.source !== null && b.source !== null && a.source !== b.source
  const shared = [...a.stems].filter((one) => b.stems.has(one)).length
  const isAlike = shared >= LEAST_ALIKE && shared === a.stems.size && shared === b.stems.size
  return areRivals && isAlike && minutesApart(a, b) <= CLOCK_MINUTES
}

/** Verbs with which a noun tells what is done: "stage an opening". */
const BRINGS_ABOUT = new Set(readLines(new URL('../lexicon/light-verbs.txt', import.meta.url)))

/**
 * Whether both tell by a verb of their own what was done, and neither verb tells the event that their words share: who reports a
 * death and who lowers the count of deaths tell no date of one death.
 */
function areOtherDeeds({ a, b }: DatedPair): boolean {
  if (a.act === null || b.act === null || a.act.action === b.act.action || a.isMoved || b.isMoved) return false
  const isOwn = ({ act }: Dated) =>
    act!.target !== null && eventsOfVerb(act!.action).size === 0 && !BRINGS_ABOUT.has(act!.action)
  return judgeActs(a.act, b.act) === 'apart' && isOwn(a) && isOwn(b)
}

/** What happens once to a thing: signed, built, failed. Two dates for other events are no conflict. */
export const event: Feature<DatedPair> = {
  name: 'event',
  weight: 0.35,
  score: (pair) => {
    const { a, b } = pair
    if (!isPeaceful(pair) && areOtherDeeds(pair)) return 'apart'
    if (!isPeaceful(pair) && (areOfOtherKinds(a.act, b.act) || areOtherDoers(a.act, b.act))) return 'apart'
    const shared = [...a.events].filter((one) => b.events.has(one))
    if (shared.some((one) => isPeaceful(pair) || happensOnce(one) || (a.isAhead && b.isMoved))) return 1
    if (shared.some(isBound) && isBoundOfOne(pair)) return 1
    if (!isPeaceful(pair) && isClockOfOne(pair)) return 1
    const [x, y] = [a.events.size > 0, b.events.size > 0]
    if (isPeaceful(pair)) return x && y ? -0.5 : 0
    // Two dates oppose each other only where both tell one event, or one says that it was moved.
    if (a.isMoved || b.isMoved) return x && y ? 'apart' : 0
    return 'apart'
  },
}

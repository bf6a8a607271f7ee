import { readLines } from '../../text/lines.ts'
import { stem } from '../../text/words.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { isClock, minutesApart } from '../dates/clock.ts'
import type { Dated } from '../dates/dated.ts'
import { eventsOfVerb, happensAtSittings, happensOnce, isBound } from '../dates/events.ts'
import { type DatedPair, isPeaceful } from '../dates/pair.ts'
import { daysBetween } from '../edtf/interval.ts'
import { areDoneToOthers, areOfOtherKinds, areOtherDoers, befallOthers, judgeActs, type Thing } from './act.ts'
import { areOneVerb, onceOf } from './deed.ts'
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
  if (!a.act || !b.act || Math.abs(daysBetween(a.interval, b.interval)) > SEASON_DAYS) return false
  // "Gets under way" is of no one verb.
  if (a.act.action === b.act.action && judgeActs(a.act, b.act) !== 'same') return false
  const [x, y] = [a.act, b.act].map(({ doers, target }) => [...doers, ...(target ? [target] : [])])
  return x!.some((one) => y!.some((other) => isOneThing(one, other)))
}

/** Words that the clauses of one deed share at least where its thing is told by one word. */
const LEAST_SHARED = 3

/** Whether both tell, perhaps from its two sides, of one deed that befalls a thing once, and of the very same thing. */
export function isDeedOfOne({ a, b }: DatedPair): boolean {
  const [x, y] = [a.act, b.act]
  if (!x?.isTold || !y?.isTold || !x.thing || !y.thing) return false
  if (x.thing.head !== y.thing.head || (onceOf(x.deed) ?? onceOf(y.deed)) === null) return false
  const days = Math.abs(daysBetween(a.interval, b.interval))
  // An hour of one day may be one of the next elsewhere on earth.
  if (!areOneVerb(x.deed, y.deed) || days > SEASON_DAYS || (days < 2 && (isClock(a) || isClock(b)))) return false
  if (isOneThing(x.thing, y.thing)) return true
  const [p, q] = [topicsOf(a), topicsOf(b)]
  const shared = p.filter((one) => b.stems.has(one)).length
  const isAllShared = shared >= LEAST_STEMS && shared === p.length && shared === q.length
  // "Voll" is "the cellist Edda Voll".
  const isOneName = x.thing.isName && y.thing.isName && isWithin(x.thing, y.thing)
  const isOneWord = x.thing.stems.size === 1 && y.thing.stems.size === 1
  return isAllShared || (shared >= LEAST_SHARED && (isOneName || isOneWord))
}

/** Stems of a clause but for those of its deed. */
const topicsOf = ({ stems, act }: Dated): string[] =>
  [...stems].filter((one) => !one.startsWith('!') && one !== stem(act!.deed.split(' ')[0]!))

const isWithin = ({ stems: a }: Thing, { stems: b }: Thing): boolean =>
  a.size < b.size ? [...a].every((one) => b.has(one)) : [...b].every((one) => a.has(one))

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

/** "The council voted on 3 May", "members voted on 5 May to drop the council's plan": who did the one is only spoken of in the other. */
function isOnlySpokenOf({ act }: Dated, other: Dated): boolean {
  if (act === null || other.act === null || act.action !== other.act.action || act.doers.length === 0) return false
  const doers = other.act.doers
  return (
    doers.length > 0 &&
    act.doers.every((x) => other.stems.has(x.head) && !doers.some((y) => x.stems.has(y.head) || y.stems.has(x.head)))
  )
}

/** A plan told now for what was planned before a day that has passed since is another one: "will now strike". */
const isAnotherRound = (a: Dated, b: Dated): boolean =>
  b.report.published !== null &&
  a.interval.to < b.report.published.from &&
  /\bnow\b/i.test(b.report.article.text.slice(b.clause.start, b.clause.end))

/** Whether two sittings are told: of other matters, or held by those of whom no word is common to both. */
function areOfOtherSittings({ a, b }: DatedPair): boolean {
  if (areDoneToOthers(a.act, b.act)) return true
  if (a.isAhead || b.isAhead || a.isMoved || b.isMoved || a.act === null || b.act === null) return false
  const doers = b.act.doers
  const isOneBody = a.act.doers.some((x) => doers.some((y) => sharesSome(x.stems, y.stems)))
  return a.act.doers.length + doers.length > 0 && !isOneBody
}

/** "Was due to be opened", "should have left", "was ordered closed": what somebody had in mind for a day, and may not have come about. */
const UNMET =
  /\b(?:(?:was|were|had been)\s(?:to\shave|due|meant|supposed|scheduled|expected|planned|intended|ordered|told|asked|required)\b|should\shave\b|(?:asked|called|pleaded|pressed)\sfor\b)/i
const isUnmet = ({ isMoved, report, clause }: Dated): boolean =>
  !isMoved && UNMET.test(report.article.text.slice(clause.start, clause.end))

/** What happens once to a thing: signed, built, failed. Two dates for other events are no conflict. */
export const event: Feature<DatedPair> = {
  name: 'event',
  weight: 0.35,
  score: (pair) => {
    const { a, b } = pair
    if (!isPeaceful(pair) && areOtherDeeds(pair)) return 'apart'
    if (!isPeaceful(pair) && (areOfOtherKinds(a.act, b.act) || areOtherDoers(a.act, b.act))) return 'apart'
    if (!isPeaceful(pair) && (befallOthers(a.act, b.act) || isUnmet(a) !== isUnmet(b))) return 'apart'
    if (!isPeaceful(pair) && (isOnlySpokenOf(a, b) || isOnlySpokenOf(b, a))) return 'apart'
    const shared = [...a.events].filter((one) => b.events.has(one))
    const isOfSittings = shared.length > 0 && shared.every(happensAtSittings)
    if (!isPeaceful(pair) && isOfSittings && areOfOtherSittings(pair)) return 'apart'
    if (shared.some((one) => isPeaceful(pair) || happensOnce(one) || (a.isAhead && b.isMoved))) return 1
    if (shared.some(isBound) && isBoundOfOne(pair)) return 1
    if (!isPeaceful(pair) && (isClockOfOne(pair) || isDeedOfOne(pair))) return 1
    const [x, y] = [a.events.size > 0, b.events.size > 0]
    if (isPeaceful(pair)) return x && y ? -0.5 : 0
    // Two dates oppose each other only where both tell one event, or one says that it was moved.
    if (a.isMoved || b.isMoved) return (x && y) || isAnotherRound(a, b) ? 'apart' : 0
    return 'apart'
  },
}

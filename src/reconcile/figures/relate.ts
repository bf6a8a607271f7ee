import type { ReasonCode, Relation } from '../../model/point.ts'
import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import { replaces } from '../compare/linked.ts'
import { foldedWords, phrasesOf } from '../corpus/phrases.ts'
import { daysBetween, intervalOf, overlaps } from '../edtf/interval.ts'
import { counterBefore } from '../support/giver.ts'
import type { Figure } from './figure.ts'
import { areOpposed } from './opposed.ts'
import { judgeFigures, moves } from './pair.ts'
import { isNarrowerPlace } from './places.ts'
import { predicate } from './predicates.ts'

/** Two reports further apart than this that say nothing of a revision may speak of two times. */
const SHORT_TIME_DAYS = 45

/** Of a holding of many reports, the earliest that are looked at. */
const HELD = 40

/** How two accounts stand; null where it cannot be told. */
export interface Standing {
  readonly relation: Relation
  readonly code: ReasonCode
}

/** Figures of one value; the first is the earliest published. */
export type Holding = readonly [Figure, ...Figure[]]

const dateOf = (figure: Figure) => figure.report.published

function daysApart(a: Holding, b: Holding): number | null {
  const [x, y] = [dateOf(a[0]), dateOf(b[0])]
  return x && y ? daysBetween(x, y) : null
}

const grows = (figure: Figure): boolean =>
  [...figure.predicates].some((name) => /^(?:grows|adds)$/.test(predicate(name).course))

/** Whether one report gives both values and leaves them side by side, each to its own source. */
function isDispute(a: Holding, b: Holding): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        x.report === y.report &&
        x.source !== null &&
        y.source !== null &&
        x.source !== y.source &&
        !isNarrowerPlace(x, y) &&
        !replaces(x, y) &&
        !replaces(y, x),
    ),
  )
}

/** Whether one report gives both tolls and sees no contradiction: it means two things. */
const areBothTold = (a: Holding, b: Holding): boolean =>
  moves(a[0]) && moves(b[0]) && a.some((x) => !x.isOld && b.some((y) => !y.isOld && x.report === y.report))

/** Whether one report opposes the two in so many words. */
function isOpposed(a: Holding, b: Holding): boolean {
  return a.some((x) => b.some((y) => areOpposed(x, y) || areOpposed(y, x)))
}

const areOfOneTime = (a: Figure, b: Figure): boolean => a.dates.some((x) => b.dates.some((y) => overlaps(x, y)))

/** Whether two sources tell of one time. */
const areRivals = (a: Figure, b: Figure): boolean =>
  a.source !== null && b.source !== null && a.source !== b.source && areOfOneTime(a, b)

function isFixed(a: Figure, b: Figure): boolean {
  const isOneTime = areOfOneTime(a, b)
  const areFixed = [...a.predicates, ...b.predicates].every((name) => predicate(name).course === 'fixed')
  return areFixed && (isOneTime || a.predicates.size > 0) && !a.isRevision && !b.isRevision
}

/** Whether one of two reports of one day takes back, for the same source, what the other gave. */
function isTakenBack(a: Holding, b: Holding): boolean {
  const takesBack = (x: Figure, y: Figure) =>
    x.isRevision && !y.isRevision && x.source !== null && x.source === y.source && x.report !== y.report
  return a.some((x) => b.some((y) => takesBack(x, y) || takesBack(y, x)))
}

/** Whether the words say that this number took the place of another, or holds by now. */
const isNew = ({ isRevision, isNow, isOld }: Figure): boolean => (isRevision || isNow) && !isOld

/** Dimensions of what is measured anew from day to day: winds, heat. */
const VARYING: ReadonlySet<string> = new Set(['speed', 'temperature'])

const ANEW = phrasesOf(
  readLines(new URL('../lexicon/measured-anew.txt', import.meta.url)).map((phrase) => [phrase, true] as const),
)

/** So far around a sentence the words are that tell what it is about. */
const AROUND = 200

/** Whether the words around tell of what is measured anew every day: "the index closed at 4,907". */
const isAnew = ({ report, sentence }: Figure): boolean =>
  ANEW.find(foldedWords(report.article.text.slice(Math.max(0, sentence.start - AROUND), sentence.end + AROUND)))
    .length > 0

/** Days within which two who count one thing are taken to count the same, unless it is known to grow. */
const ONE_COUNT_DAYS = 3

/** Who counted what a figure gives: "the office counted 4,100 votes"; null where no words tell. */
const counterOf = ({ report, clause, statement }: Figure): string | null =>
  counterBefore(report.article.text.slice(clause.start, statement.anchor.start))

/** Whether two sides each give their own count, and nothing ties the second to a later time. */
function areRivalCounts(a: Figure, b: Figure): boolean {
  const asOf = b.statement.content.asOf === null ? null : intervalOf(b.statement.content.asOf)
  const isTiedToLater = asOf !== null && a.report.published !== null && asOf.from > a.report.published.to
  const isGrowing = [...a.predicates].some((name) => predicate(name).course === 'grows')
  if (isGrowing || isNew(b) || isTiedToLater) return false
  const [one, two] = [counterOf(a), counterOf(b)]
  return one !== null && two !== null && fold(one) !== fold(two)
}

/** Judge two holdings, `a` published no later than `b`. */
export function relate(first: Holding, second: Holding): Standing | null {
  const [a, b] = [first.slice(0, HELD) as unknown as Holding, second.slice(0, HELD) as unknown as Holding]
  const judgement = judgeFigures(a[0], b[0])
  const days = daysApart(a, b)
  if (judgement === 'unclear') return null
  const isUpdate = a.some((x) => b.some((y) => replaces(y, x) || replaces(x, y)))
  if (judgement !== 'conflict') {
    return {
      relation: 'agrees',
      code: judgement === 'same' ? 'same-value' : judgement === 'precision' ? 'precision' : 'range-holds',
    }
  }
  if (isDispute(a, b) || isOpposed(a, b)) return { relation: 'differs', code: 'other-source' }
  if (isUpdate || (days === 0 && isTakenBack(a, b))) return { relation: 'changed', code: 'revision' }
  if (areBothTold(a, b)) return null
  // Where a report bears no date, only what does not move with time can be set against another.
  if (days === null) return isFixed(a[0], b[0]) ? { relation: 'differs', code: 'both-cannot-hold' } : null
  const isLater = days >= 1
  if (isLater && moves(a[0]) && moves(b[0])) {
    if (days <= ONE_COUNT_DAYS && areRivalCounts(a[0], b[0])) return { relation: 'differs', code: 'other-source' }
    if (!grows(b[0]) || b[0].value.low >= a[0].value.low || b.some(({ isRevision }) => isRevision)) {
      return { relation: 'changed', code: 'later-count' }
    }
    // A count that only grows is no smaller a day later: another source gives another one.
    return areRivals(a[0], b[0]) ? { relation: 'differs', code: 'other-source' } : null
  }
  // Down 2 percent one day and 3 another: two changes of one thing, neither of which replaces the other.
  if (isLater && isAnew(a[0]) && isAnew(b[0])) {
    return a[0].aspect === 'change' ? null : { relation: 'changed', code: 'later-count' }
  }
  // What is only told as the number before was once right and is no rival of any.
  if ([a, b].some((holding) => holding.every(({ isOld }) => isOld))) return { relation: 'changed', code: 'revision' }
  if (isLater && b.some(isNew) && (!a.some(isNew) || VARYING.has(b[0].unit.dimension))) {
    return { relation: 'changed', code: 'revision' }
  }
  if (Math.abs(days) > SHORT_TIME_DAYS) return null
  const [one, two] = [a[0].source, b[0].source]
  return {
    relation: 'differs',
    code: one !== null && two !== null && one !== two ? 'other-source' : 'both-cannot-hold',
  }
}

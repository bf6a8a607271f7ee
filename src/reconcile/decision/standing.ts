import type { MeasureStatus } from '../../model/measure.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isProposed, isRung, isWeighed, RUNG, type Told } from './told.ts'

/** What the latest dated text says of a step that nobody has decided on; null where none says so in plain words. */
function lastOpen(dated: readonly Told[], orderOf: (told: Told) => number): MeasureStatus | null {
  const clear = dated.filter((one) => isWeighed(one) || isProposed(one))
  const last = Math.max(...clear.map(orderOf))
  const latest = clear.filter((one) => orderOf(one) === last)
  return latest.length === 0 ? null : latest.some(isProposed) ? 'proposed' : 'considered'
}

const furthest = (statuses: readonly MeasureStatus[]): MeasureStatus =>
  statuses.reduce((best, one) => (RUNG[one] > RUNG[best] ? one : best))

/** How far one text tells a step to have come; what it still weighs is not under way by its own words. */
function reachedBy(statuses: readonly MeasureStatus[]): MeasureStatus {
  const open = statuses.filter((one) => RUNG[one] < RUNG.underway)
  return furthest(statuses.includes('considered') ? open : statuses)
}

/**
 * By what one text says of a step, that it left the way; null where it tells more often of its going on. Who recalls a step
 * that was dropped speaks of it as of any other.
 */
function leftBy(statuses: readonly MeasureStatus[]): MeasureStatus | null {
  const left = statuses.filter((one) => RUNG[one] === 0)
  const isOver = left.length * 2 >= statuses.length && statuses.every((one) => RUNG[one] <= RUNG.considered)
  return isOver ? left[0]! : null
}

/**
 * The furthest rung that a text tells of, unless the latest text that gives a status says that the step left the way. Of what
 * nobody has decided on the latest text tells whether it is proposed or weighed again.
 */
export function standingOf(told: readonly Told[], corpus: Corpus): MeasureStatus {
  const report = ({ statement }: Told) => corpus.reports.get(statement.article)!
  const rungs = told.flatMap((one) => (isRung(one.status) ? [{ ...one, status: one.status }] : []))
  const dated = rungs.filter((one) => report(one).published !== null)
  const known = dated.length > 0 ? dated : rungs
  const last = Math.max(...known.map((one) => report(one).order))
  const latest = known.filter((one) => report(one).order === last).map(({ status }) => status)
  const texts = [...byKey(rungs, (one) => report(one).root).values()]
  const reached = leftBy(latest) ?? furthest(texts.map((own) => reachedBy(own.map(({ status }) => status))))
  return reached === 'proposed' ? (lastOpen(dated, (one) => report(one).order) ?? reached) : reached
}

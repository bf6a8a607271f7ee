import { sharedWeight } from '../compare/kin.ts'
import { areStrangers } from '../compare/lead-names.ts'
import { judgeNames } from '../corpus/names.ts'
import { areOtherOrdinals } from '../corpus/ordinals.ts'
import { judgeQualifiers } from '../corpus/qualifiers.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import { daysBetween, daysLong } from '../edtf/interval.ts'
import type { Dated } from './dated.ts'

const DAY = 1
const WEEK = 15
const MONTH = 31
const NEAR_PUBLICATION = 2

/** A day about the time of the reports is one of which they tell many things. */
const isOfReport = ({ interval, report }: Dated): boolean =>
  report.published !== null && Math.abs(daysBetween(report.published, interval)) < NEAR_PUBLICATION

/** How many words of topic two clauses must share for their equal dates to be of one event. */
function wordsNeeded(a: Dated, b: Dated): number {
  const [shortest, longest] = [daysLong(a.interval), daysLong(b.interval)].sort((x, y) => x - y) as [number, number]
  if (longest > MONTH) return 2
  if (longest > WEEK && shortest <= DAY) return 2.5
  if (longest > DAY) return 1.8
  return isOfReport(a) && isOfReport(b) ? 2 : 1
}

const longest = (a: Dated, b: Dated): number => Math.max(daysLong(a.interval), daysLong(b.interval))

/** Whether two texts give one date for one event, in clauses that share enough of their topic. Harmless where it errs. */
export function areToldAlike(a: Dated, b: Dated, weight: (stem: string) => number): boolean {
  if (a.report.root === b.report.root || a.isNegated !== b.isNegated) return false
  const [short, long] = daysLong(a.interval) <= daysLong(b.interval) ? [a, b] : [b, a]
  const isWithin = short.interval.from >= long.interval.from && short.interval.to <= long.interval.to
  if (!isWithin || daysLong(long.interval) > Math.max(MONTH, daysLong(short.interval))) return false
  if (areOtherOrdinals(a.ordinals, b.ordinals)) return false
  if (judgeQualifiers(a.qualifiers, b.qualifiers) === 'apart') return false
  const isOneEvent = sharesSome(a.events, b.events)
  if (a.events.size > 0 && b.events.size > 0 && !isOneEvent) return false
  const names = judgeNames(a.names, b.names)
  if (names !== 'shared' && areStrangers(a.leadNames, b.leadNames)) return false
  // "The regatta planned for May", whoever else is told of in the clause.
  if (a.planned && a.planned.noun === b.planned?.noun && longest(a, b) <= MONTH) return true
  const sum = (x: ReadonlySet<string>, y: ReadonlySet<string>) => sharedWeight(x, y, weight)
  const shared = Math.max(sum(a.stems, b.stems), 0.6 * sum(a.sentenceStems, b.sentenceStems))
  return shared + (names === 'shared' ? 0.6 : 0) + (isOneEvent ? 0.6 : 0) >= wordsNeeded(a, b)
}

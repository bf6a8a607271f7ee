import type { OptionStep } from '../../model/decision.ts'
import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { intervalOf } from '../edtf/interval.ts'
import type { Telling } from './tellings.ts'

/** How far a step has come; what left the way is 0. */
export const RUNG: Readonly<Record<MeasureStatus, number>> = {
  refused: 0,
  'ruled-out': 0,
  considered: 1,
  proposed: 2,
  authorized: 3,
  underway: 4,
  done: 5,
}

const YEAR = 366 * 1440

/** Minute of the first publication; infinite where no report is dated. */
export const firstDayOf = (corpus: Corpus): number =>
  Math.min(...[...corpus.reports.values()].flatMap(({ published }) => published?.from ?? []))

/** Whether a date ends more than a year before the first report: what happened then is an earlier case. */
export function isLongBefore(date: string | null, firstDay: number): boolean {
  const when = date === null ? null : intervalOf(date)
  return when !== null && Number.isFinite(when.from) && Number.isFinite(firstDay) && firstDay - when.to > YEAR
}

type Mention = Statement<MeasureMention>
const DATED_BY_ITSELF: ReadonlySet<MeasureStatus> = new Set(['authorized', 'underway', 'done', 'refused', 'ruled-out'])

/** When a status holds: of what is decided or done the date that its words have, else that of the report. */
export type DateOf = (mention: Mention) => Pick<OptionStep, 'date' | 'dating'>

export function datesIn(corpus: Corpus): DateOf {
  const around = eventsAround(corpus)
  return (mention) => {
    const { published, article } = corpus.reports.get(mention.article)!
    const own = DATED_BY_ITSELF.has(mention.content.status) ? (around(mention)[0]?.content.date ?? null) : null
    const isPast = own !== null && (intervalOf(own)?.from ?? 0) <= (published?.to ?? Number.POSITIVE_INFINITY)
    return isPast ? { date: own, dating: 'step' } : { date: article.published?.slice(0, 10) ?? null, dating: 'report' }
  }
}

const mentionsIn = (group: readonly Telling[]): Mention[] =>
  group.flatMap(({ statement }) => (statement.content.kind === 'measure' ? [statement as Mention] : []))

/** A group without what it tells of earlier cases: steps taken long before, and the sides that taking them shows. */
export function withoutEarlier(group: readonly Telling[], dateOf: DateOf, firstDay: number): Telling[] {
  const earlier = mentionsIn(group).filter((mention) => {
    const { date, dating } = dateOf(mention)
    return dating === 'step' && isLongBefore(date, firstDay)
  })
  return group.filter(
    ({ statement: { article, anchor } }) =>
      !earlier.some((one) => one.article === article && one.anchor.start < anchor.end && anchor.start < one.anchor.end),
  )
}

/** The history of a step: what each text says of how far it has come, earliest first. */
export function stepsOf(group: readonly Telling[], dateOf: DateOf, corpus: Corpus): OptionStep[] {
  const mentions = mentionsIn(group).map((mention) => ({ mention, ...dateOf(mention) }))
  const rootOf = ({ article }: Mention): string => corpus.reports.get(article)!.root
  // Copies of one text tell it once, on the day of the first.
  const keyOf = ({ mention, date, dating }: (typeof mentions)[number]): string =>
    `${mention.content.status} ${rootOf(mention)} ${dating === 'step' ? date : ''}`
  const steps = byKey(mentions, keyOf)
  const first = ({ date }: OptionStep): number =>
    (date === null ? null : intervalOf(date)?.from) ?? Number.POSITIVE_INFINITY
  return [...steps.values()]
    .map((own): OptionStep => {
      const { mention, date, dating } = own[0]!
      return { status: mention.content.status, date, dating, statements: own.map(({ mention: { id } }) => id) }
    })
    .sort((a, b) => (first(a) === first(b) ? RUNG[a.status] - RUNG[b.status] : first(a) - first(b)))
}

const furthest = (statuses: readonly MeasureStatus[]): MeasureStatus =>
  statuses.reduce((best, one) => (RUNG[one] > RUNG[best] ? one : best))

/** How far one text tells a step to have come; what it still weighs is not under way by its own words. */
function toldBy(statuses: readonly MeasureStatus[]): MeasureStatus {
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

/** The furthest rung that a text tells of, unless the latest text that gives a status says that the step left the way. */
export function standingOf(group: readonly Telling[], corpus: Corpus): MeasureStatus {
  const mentions = mentionsIn(group)
  const report = ({ article }: Mention) => corpus.reports.get(article)!
  const dated = mentions.filter((one) => report(one).published !== null)
  const known = dated.length > 0 ? dated : mentions
  const last = Math.max(...known.map((one) => report(one).order))
  const latest = known.filter((one) => report(one).order === last).map(({ content }) => content.status)
  const texts = [...byKey(mentions, (one) => report(one).root).values()]
  return leftBy(latest) ?? furthest(texts.map((own) => toldBy(own.map(({ content }) => content.status))))
}

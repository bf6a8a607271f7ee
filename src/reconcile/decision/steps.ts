import type { OptionStep, StepStatus } from '../../model/decision.ts'
import type { EventMention } from '../../model/event.ts'
import type { MeasureMention, MeasureStatus } from '../../model/measure.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { intervalOf } from '../edtf/interval.ts'
import type { Happening } from './happenings.ts'
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

/** What a statement says of how far a step has come. */
export interface Told {
  readonly status: StepStatus
  readonly statement: Statement<MeasureMention> | Statement<EventMention>
}

const DATED_BY_ITSELF: ReadonlySet<StepStatus> = new Set([
  'authorized',
  'underway',
  'done',
  'refused',
  'ruled-out',
  'vote',
])

/** When a status holds: of what is decided or done the date that its words have, else that of the report. */
export type DateOf = (told: Told) => Pick<OptionStep, 'date' | 'dating'>

/** A year in the words of a step or right behind them: "the 2015 accord", "the accord signed in 2015". */
function yearBeside(corpus: Corpus): (statement: Statement) => string | null {
  const years = byKey(
    corpus.of('time').filter(({ content }) => /^\d{4}$/.test(content.edtf)),
    ({ article }) => article,
  )
  return ({ article, anchor }) =>
    (years.get(article) ?? []).find(
      (one) => one.anchor.start >= anchor.start && one.anchor.start <= anchor.end + ' signed in '.length,
    )?.content.edtf ?? null
}

export function datesIn(corpus: Corpus): DateOf {
  const around = eventsAround(corpus)
  const beside = yearBeside(corpus)
  return ({ status, statement }) => {
    const { published, article } = corpus.reports.get(statement.article)!
    const { content } = statement.content.kind === 'event' ? statement : (around(statement)[0] ?? { content: null })
    const told = content?.kind === 'event' ? content.date : null
    const own = DATED_BY_ITSELF.has(status) ? (beside(statement) ?? told) : null
    const isPast = own !== null && (intervalOf(own)?.from ?? 0) <= (published?.to ?? Number.POSITIVE_INFINITY)
    // The day on which a vote is set is still to come; of what else is to come the day would be when it is carried out.
    return isPast || (own !== null && status === 'vote')
      ? { date: own, dating: 'step' }
      : { date: article.published?.slice(0, 10) ?? null, dating: 'report' }
  }
}

const toldBy = ({ statement }: Telling): Told[] =>
  statement.content.kind === 'measure'
    ? [{ status: statement.content.status, statement: statement as Statement<MeasureMention> }]
    : []

/** "There will be no invasion": what is to come as somebody sees it, which rules nothing out unless it is theirs to decide. */
const isForecast = ({ statement: { content } }: Told): boolean =>
  content.kind === 'measure' && content.status === 'ruled-out' && FORMS_OF_BE.test(content.cue?.exact ?? '')
const UNDOING = readLines(new URL('./lexicon/undoing-verbs.txt', import.meta.url)).join('|')
const WISH_BEFORE = new RegExp(String.raw`\b(?:${UNDOING})\s(?:(?:the|this|that|its|their|any)\s)?$`, 'iu')
const WISH_BEHIND = new RegExp(
  String.raw`^[^.!?;]{0,80}?\b(?:should|must|ought to|needs to|has to)\sbe\s(?:${UNDOING})\b`,
  'iu',
)
const FORMS_OF_BE = /^(?:be|is|are|was|were|been|being)$/i

/** All that the tellings and happenings of a step say of how far it has come. */
export function toldOf(group: readonly Telling[], happenings: readonly Happening[], corpus: Corpus): Told[] {
  const all = [...group.flatMap(toldBy), ...happenings].filter((one) => !isWishAgainst(one, corpus))
  const sourceOf = ({ statement }: Told): string => corpus.attributionOf(statement)?.content.source ?? statement.article
  const open = all.filter(({ status }) => isRung(status) && RUNG[status] > RUNG.considered)
  const weighing = new Set(
    all.filter(({ status }) => status === 'considered').map(({ statement: { article } }) => article),
  )
  // What a report still weighs is not under way by its words: "the risks of engaging in it".
  const likely = all.filter(
    ({ status, statement }) =>
      status !== 'underway' || statement.content.kind === 'event' || !weighing.has(statement.article),
  )
  return likely.filter(
    (one) => !isForecast(one) || open.length === 0 || open.some((other) => sourceOf(other) === sourceOf(one)),
  )
}

/** "Reject the closure", "the closure should be dropped": a wish against the step, which nobody proposes by it. */
function isWishAgainst({ status, statement: { article, anchor } }: Told, corpus: Corpus): boolean {
  if (status !== 'proposed') return false
  const { text } = corpus.reports.get(article)!.article
  return (
    WISH_BEFORE.test(text.slice(Math.max(0, anchor.start - 32), anchor.start)) ||
    WISH_BEHIND.test(text.slice(anchor.end, anchor.end + 128))
  )
}

const isRung = (status: StepStatus): status is MeasureStatus => status in RUNG

/** A group without what it tells of earlier cases: steps taken long before, and the sides that taking them shows. */
export function withoutEarlier(group: readonly Telling[], dateOf: DateOf, firstDay: number): Telling[] {
  const earlier = group.flatMap(toldBy).filter((told) => {
    const { date, dating } = dateOf(told)
    return dating === 'step' && isLongBefore(date, firstDay)
  })
  return group.filter(
    ({ statement: { article, anchor } }) =>
      !earlier.some(
        ({ statement: one }) =>
          one.article === article && one.anchor.start < anchor.end && anchor.start < one.anchor.end,
      ),
  )
}

/** The history of a step: what each text says of how far it has come, earliest first. */
export function stepsOf(told: readonly Told[], dateOf: DateOf, corpus: Corpus): OptionStep[] {
  const dated = told.map((one) => ({ ...one, ...dateOf(one) }))
  const rootOf = ({ article }: Statement): string => corpus.reports.get(article)!.root
  // Copies of one text tell it once, on the day of the first; the day of a vote is one in all texts.
  const keyOf = ({ status, statement, date, dating }: (typeof dated)[number]): string =>
    `${status} ${status === 'vote' ? '' : rootOf(statement)} ${dating === 'step' ? date : ''}`
  const steps = byKey(dated, keyOf)
  const first = ({ date }: OptionStep): number =>
    (date === null ? null : intervalOf(date)?.from) ?? Number.POSITIVE_INFINITY
  const rung = ({ status }: OptionStep): number => (isRung(status) ? RUNG[status] : 0)
  return [...steps.values()]
    .map((own): OptionStep => {
      const { status, date, dating } = own[0]!
      return { status, date, dating, statements: own.map(({ statement: { id } }) => id) }
    })
    .sort((a, b) => (first(a) === first(b) ? rung(a) - rung(b) : first(a) - first(b)))
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

/** The furthest rung that a text tells of, unless the latest text that gives a status says that the step left the way. */
export function standingOf(told: readonly Told[], corpus: Corpus): MeasureStatus {
  const report = ({ statement }: Told) => corpus.reports.get(statement.article)!
  const rungs = told.flatMap((one) => (isRung(one.status) ? [{ ...one, status: one.status }] : []))
  const dated = rungs.filter((one) => report(one).published !== null)
  const known = dated.length > 0 ? dated : rungs
  const last = Math.max(...known.map((one) => report(one).order))
  const latest = known.filter((one) => report(one).order === last).map(({ status }) => status)
  const texts = [...byKey(rungs, (one) => report(one).root).values()]
  return leftBy(latest) ?? furthest(texts.map((own) => reachedBy(own.map(({ status }) => status))))
}

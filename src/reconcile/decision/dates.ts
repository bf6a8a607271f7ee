import type { OptionStep, StepStatus } from '../../model/decision.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { statementsAround } from '../corpus/statements-around.ts'
import { intervalOf } from '../edtf/interval.ts'
import type { Told } from './told.ts'

const YEAR = 366 * 1440

/** Minute of the first publication; infinite where no report is dated. */
export const firstDayOf = (corpus: Corpus): number =>
  Math.min(...[...corpus.reports.values()].flatMap(({ published }) => published?.from ?? []))

/** Whether a date ends more than a year before the first report: what happened then is an earlier case. */
export function isLongBefore(date: string | null, firstDay: number): boolean {
  const when = date === null ? null : intervalOf(date)
  return when !== null && Number.isFinite(when.from) && Number.isFinite(firstDay) && firstDay - when.to > YEAR
}

const DATED_BY_ITSELF: ReadonlySet<StepStatus> = new Set([
  'authorized',
  'underway',
  'done',
  'refused',
  'ruled-out',
  'vote',
])

/** When a status holds: of what is decided or done the date that its words have, of what a paper asks for its day, else that of the report. */
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

/** The day of the paper that puts a step forward: "a letter dated 3 May ... asked the firm to". */
function daysOfPapers(corpus: Corpus): (statement: Statement) => string | null {
  const papers = new Map<string, string>()
  const keyOf = (article: string, name: string): string => `${article} ${contentStems(name).at(-1) ?? ''}`
  for (const { article, content } of corpus.of('event'))
    if (content.action === 'date' && content.date !== null && content.target !== null)
      papers.set(keyOf(article, content.target), content.date)
  if (papers.size === 0) return () => null
  const sides = statementsAround(corpus, 'position')
  return (statement) => {
    const named = [sides(statement)[0]?.content.actor, corpus.attributionOf(statement)?.content.source]
    const dates = named.flatMap((name) => (name ? (papers.get(keyOf(statement.article, name)) ?? []) : []))
    return dates[0] ?? null
  }
}

/** "Two weeks ago": some day of several, which no more dates a step than the report that says so. */
const SOME_DAY_OF = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

export function datesIn(corpus: Corpus): DateOf {
  const around = eventsAround(corpus)
  const beside = yearBeside(corpus)
  const ofPaper = daysOfPapers(corpus)
  const ownDate = ({ status, statement }: Told): string | null => {
    if (status === 'proposed') return ofPaper(statement)
    if (!DATED_BY_ITSELF.has(status)) return null
    const { content } = statement.content.kind === 'event' ? statement : (around(statement)[0] ?? { content: null })
    const told = content?.kind === 'event' ? content.date : null
    return beside(statement) ?? (told !== null && SOME_DAY_OF.test(told) ? null : told)
  }
  return (told) => {
    const { status, statement } = told
    const { published, article } = corpus.reports.get(statement.article)!
    const own = ownDate(told)
    const isPast = own !== null && (intervalOf(own)?.from ?? 0) <= (published?.to ?? Number.POSITIVE_INFINITY)
    // The day on which a vote is set is still to come; of what else is to come the day would be when it is carried out.
    return isPast || (own !== null && status === 'vote')
      ? { date: own, dating: 'step' }
      : { date: article.published?.slice(0, 10) ?? null, dating: 'report' }
  }
}

import type { OptionStep } from '../../model/decision.ts'
import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { intervalOf } from '../edtf/interval.ts'
import { type DateOf, isLongBefore } from './dates.ts'
import type { Telling } from './tellings.ts'
import { isRung, isWeighed, RUNG, type Told, toldBy } from './told.ts'

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

/** The history of a step: what each text says of how far it has come, earliest first; who takes a side on it moves it no further. */
export function stepsOf(told: readonly Told[], dateOf: DateOf, corpus: Corpus): OptionStep[] {
  const moving = told.filter((one) => one.status !== 'considered' || isWeighed(one))
  const dated = (moving.length > 0 ? moving : told).map((one) => ({ ...one, ...dateOf(one) }))
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

import type { Point, ReasonCode, Relation } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { daysBetween, daysLong } from '../edtf/interval.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { bestQuestion } from '../questions/best.ts'
import { sharedStems } from '../questions/shared-stems.ts'
import { unnumbered } from '../questions/unnumbered.ts'
import { answerOf, vaguestOf } from './answer.ts'
import { groupDated } from './candidates.ts'
import { fits } from './clock.ts'
import { type Dated, datedOf } from './dated.ts'
import { joinMoves } from './moves.ts'
import { ofOneEvent, withoutBoth } from './one-event.ts'
import { dateQuestions } from './question.ts'
import { joinReplaced } from './replaced.ts'
import { tellingIn } from './telling.ts'

/** Of a large group, the members from whose words a question is sought. */
const ASKED = 24

type Holding = [Dated, ...Dated[]]

/** Dates that fit one another are one answer; a group's answers in order of publication. */
function holdingsOf(group: readonly Dated[]): Holding[] {
  const holdings: Holding[] = []
  for (const one of group.filter(({ isOld }) => !isOld)) {
    const home = holdings.find((holding) => holding.every((other) => fits(other, one)))
    if (home) home.push(one)
    else holdings.push([one])
  }
  // A date given only as the one moved away from belongs to the account of the move.
  for (const old of group.filter(({ isOld }) => isOld)) {
    const home = holdings.find((holding) =>
      holding.some(({ clause, report }) => report === old.report && clause.start === old.clause.start),
    )
    if (home) home.push(old)
  }
  return holdings.sort((a, b) => a[0].report.order - b[0].report.order)
}

const MOVE_DAYS = 2
/** Two sources that name two days to come so soon after one another are at odds; later one may have learned of a move. */
const RIVAL_DAYS = 21

function relate(a: Holding, b: Holding): { relation: Relation; code: ReasonCode } | null {
  const [x, y] = [a[0].report.published, b[0].report.published]
  const days = x && y ? daysBetween(x, y) : null
  if (b.some(({ isMoved }) => isMoved) && (days === null || days >= 0)) return { relation: 'changed', code: 'revision' }
  const isPast = [...a, ...b].every(({ isAhead }) => !isAhead)
  if (days === null) return isPast ? { relation: 'differs', code: 'both-cannot-hold' } : null
  const sources = [a[0].source, b[0].source]
  const isOther = sources[0] !== null && sources[1] !== null && sources[0] !== sources[1]
  const isRival = isOther && days <= RIVAL_DAYS
  if (!isRival && [...a, ...b].every(({ isAhead }) => isAhead) && days >= MOVE_DAYS)
    return { relation: 'changed', code: 'revision' }
  return { relation: 'differs', code: isOther ? 'other-source' : 'both-cannot-hold' }
}

const sentenceOf = ({ report, sentence }: Dated): string => report.article.text.slice(sentence.start, sentence.end)

function agreement(group: readonly Dated[]): ReasonCode {
  return new Set(group.map(({ interval }) => `${interval.from} ${interval.to}`)).size === 1 ? 'same-value' : 'precision'
}

const YEAR_DAYS = 300
/** When a count was taken is told with the count. */
const AS_OF = /^As of what date\b/

/** "Nine boats sank in 2019", "in 2019 seven boats sank": what parts is the count, and the year is no news. */
function areOfOtherCounts(group: readonly Dated[]): boolean {
  const isYear = group.every(({ interval }) => daysLong(interval) > YEAR_DAYS)
  return isYear && group.some((a) => group.some((b) => haveOtherNumbers(a, b)))
}

const haveOtherNumbers = (a: Dated, b: Dated): boolean =>
  a.report.root !== b.report.root &&
  a.numbers.size > 0 &&
  b.numbers.size > 0 &&
  ![...a.numbers].some((one) => b.numbers.has(one))

function pointFrom(alike: readonly Dated[], telling: (dated: Dated) => Statement, corpus: Corpus): Point | null {
  const asking = ofOneEvent(alike)
  const holdings = withoutBoth(holdingsOf(asking), fits) as Holding[]
  const group = holdings.flat()
  const statements = group.map(({ statement }) => statement)
  if (new Set(statements.map(({ article }) => article)).size < 2) return null
  const [first, second, ...more] = holdings
  if (!first || more.length > 1) return null
  const standing = second ? relate(first, second) : { relation: 'agrees' as const, code: agreement(group) }
  if (!standing || (standing.relation === 'agrees' && !isFromTwoTexts(statements, corpus))) return null
  if (standing.relation === 'agrees' && areOfOtherCounts(group)) return null
  const shared = sharedStems(asking)
  const isContested = standing.relation !== 'agrees'
  const asked = bestQuestion(asking.slice(0, ASKED).map((dated) => dateQuestions(dated, corpus, shared, isContested)))
  if (asked === null || (!isContested && AS_OF.test(asked))) return null
  const question = unnumbered(asked, group.map(sentenceOf))
  const values = { first: answerOf(first), second: second ? answerOf(second) : vaguestOf(first) }
  return pointOf(
    { kind: 'date', question, relation: standing.relation, reason: { code: standing.code, values } },
    holdings.map((holding) => ({ answer: answerOf(holding), statements: [...new Set(holding.map(telling))] })),
    corpus,
  )
}

/** Dates that two or more reports give for one event, side by side. */
export function datePoints(corpus: Corpus): Point[] {
  const around = eventsAround(corpus)
  const dated = [...byKey(corpus.of('time'), ({ article }) => article).values()].flatMap((times) => {
    const spans = times.map(({ anchor }) => anchor)
    return times.flatMap((statement) => datedOf(statement, corpus, spans, 'points', around(statement)) ?? [])
  })
  const telling = tellingIn(corpus)
  return joinReplaced(joinMoves(groupDated(dated, corpus))).flatMap((group) => pointFrom(group, telling, corpus) ?? [])
}

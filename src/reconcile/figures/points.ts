import type { Point } from '../../model/point.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { bestQuestion } from '../questions/best.ts'
import { sharedStems } from '../questions/shared-stems.ts'
import { besideAll, isConversion } from './beside.ts'
import { groupFigures } from './candidates.ts'
import type { Figure } from './figure.ts'
import { figureOf } from './figure-of.ts'
import { inheritSubjects } from './inherit.ts'
import { figureQuestions } from './question/index.ts'
import { whoIn } from './question/who.ts'
import type { Holding } from './relate.ts'
import { asAccounts, holdingsOf, inOrder, isAcross, standingOf } from './standing.ts'
import { placeOfTolls } from './toll.ts'

/** Of a large group, the members from whose words a question is sought. */
const ASKED = 24

const clearest = (holding: Holding): string =>
  holding.map(({ statement }) => statement.anchor.exact).reduce((best, one) => (/\p{L}{3}/u.test(best) ? best : one))

const AHEAD =
  /\b(?:would|could|propos(?:e[ds]?|als?|ing)|plan(?:s|ned|ning)?|suggest(?:s|ed|ion)?|consider(?:s|ed|ing)?)\b/i

/** Whether a figure's sentence tells of a plan, or of what would be. */
const isOfWhatMayCome = ({ report, sentence }: Figure): boolean =>
  AHEAD.test(report.article.text.slice(sentence.start, sentence.end))

/** "A tunnel would cost 40 million". */
const isSupposed = ({ report, clause, statement }: Figure): boolean =>
  /\bwould\s(?:be|cost|last|need|require|take)(?:\s\p{L}+)?\s*$/u.test(
    report.article.text.slice(clause.start, statement.anchor.start),
  )

/** Predicates that at least half of a group's figures have: what is asked of all must not be said of one. */
function mostSaid(group: readonly Figure[]): ReadonlySet<string> {
  const names = new Set(group.flatMap(({ predicates }) => [...predicates]))
  return new Set(
    [...names].filter((name) => group.filter(({ predicates }) => predicates.has(name)).length * 2 >= group.length),
  )
}

function pointFrom(group: readonly Figure[], corpus: Corpus, who: ReturnType<typeof whoIn>): Point | null {
  const statements = group.map(({ statement }) => statement)
  if (new Set(statements.map(({ article }) => article)).size < 2) return null
  const holdings = holdingsOf(group)
  const judged = standingOf(holdings)
  if (
    !judged ||
    !isAcross(judged, holdings) ||
    (judged.standing.relation === 'agrees' && !isFromTwoTexts(statements, corpus))
  )
    return null
  const said = mostSaid(group)
  const shared = sharedStems(group)
  const isContested = judged.standing.relation !== 'agrees'
  const counted = new Set(group.map(({ unit }) => unit.name))
  const isAhead = group.some(isSupposed) || group.filter(isOfWhatMayCome).length * 2 > group.length
  const asking = { corpus, said, shared, who, place: placeOfTolls(group), counted, isAhead, isContested }
  const question = bestQuestion(group.slice(0, ASKED).map((figure) => figureQuestions(figure, asking)))
  if (question === null) return null
  const { standing, pair } = judged
  const values = { first: clearest(pair[0]), second: clearest(pair[1]) }
  return pointOf(
    { kind: 'figure', question, relation: standing.relation, reason: { code: standing.code, values } },
    (standing.relation === 'differs' ? asAccounts(inOrder(holdings)) : inOrder(holdings)).map((holding) => ({
      answer: clearest(holding),
      statements: holding.map(({ statement }) => statement),
    })),
    corpus,
    true,
  )
}

/** Figures that two or more reports give for one thing, side by side. */
export function figurePoints(corpus: Corpus): Point[] {
  const beside = besideAll(corpus)
  const events = eventsAround(corpus)
  const figures = corpus
    .of('quantity')
    .map((statement) => figureOf(statement, corpus, beside.get(statement)!, events(statement)))
  const own = inheritSubjects(figures).filter(
    ({ statement, report }) => !isConversion(statement, beside.get(statement)!, report.article.text),
  )
  const who = whoIn(corpus)
  return groupFigures(own, corpus).flatMap((group) => pointFrom(group, corpus, who) ?? [])
}

import type { Point } from '../../model/point.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { intervalOf } from '../edtf/interval.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { bestQuestion } from '../questions/best.ts'
import { groupFigures } from './candidates.ts'
import { type Figure, figureOf, type Neighbours } from './figure.ts'
import { inheritSubjects } from './inherit.ts'
import { figureQuestions } from './question.ts'
import { type Holding, relate, type Standing } from './relate.ts'

function neighboursByArticle(corpus: Corpus): Map<string, Neighbours> {
  const found = new Map<string, { quantities: Statement<Quantity>[]; times: Neighbours['times'][number][] }>()
  const at = (id: string) => {
    const one = found.get(id) ?? { quantities: [], times: [] }
    found.set(id, one)
    return one
  }
  for (const statement of corpus.of('quantity')) at(statement.article).quantities.push(statement)
  for (const { article, anchor, content } of corpus.of('time')) {
    at(article).times.push({ start: anchor.start, end: anchor.end, interval: intervalOf(content.edtf) })
  }
  return found
}

/** Figures of a group by value, each value's earliest first; the values in order of their first publication. */
function holdingsOf(group: readonly Figure[]): Holding[] {
  const byValue = new Map<string, [Figure, ...Figure[]]>()
  for (const figure of group) {
    const key = `${figure.value.low} ${figure.value.high}`
    const holding = byValue.get(key)
    if (holding) holding.push(figure)
    else byValue.set(key, [figure])
  }
  return [...byValue.values()].sort((a, b) => a[0].report.order - b[0].report.order)
}

const RANK = { differs: 2, changed: 1, agrees: 0 } as const

/** The standing of the whole: one true difference outweighs changes, a change outweighs agreement. Null where any is unclear. */
function standingOf(holdings: readonly Holding[]): { standing: Standing; pair: [Holding, Holding] } | null {
  let found: { standing: Standing; pair: [Holding, Holding] } | null = null
  for (let i = 0; i < holdings.length; i++) {
    for (let j = i + 1; j < holdings.length; j++) {
      const standing = relate(holdings[i]!, holdings[j]!)
      if (!standing) return null
      if (!found || RANK[standing.relation] > RANK[found.standing.relation]) {
        found = { standing, pair: [holdings[i]!, holdings[j]!] }
      }
    }
  }
  return found ?? { standing: { relation: 'agrees', code: 'same-value' }, pair: [holdings[0]!, holdings[0]!] }
}

/** "250,000 crowns (€21,500)": the second sum only says the first again. */
function isConversion({ statement, report, unit }: Figure, { quantities }: Neighbours): boolean {
  if (unit.dimension !== 'money') return false
  const before = quantities.findLast(({ anchor }) => anchor.end <= statement.anchor.start)
  const between = before ? report.article.text.slice(before.anchor.end, statement.anchor.start) : 'none'
  return between.length < 24 && /^\s*(?:[(,]|\(?or)\s*(?:about|approximately|roughly|some|or)?\s*$/.test(between)
}

const articlesOf = (holding: Holding): string =>
  [...new Set(holding.map(({ report }) => report.article.id))].sort().join(' ')

/** Whether the two that stand apart come from other sets of reports: one report's "six instead of eight" is its own affair. */
function isAcross(
  { standing, pair }: { standing: Standing; pair: [Holding, Holding] },
  holdings: readonly Holding[],
): boolean {
  if (standing.relation === 'agrees') return true
  return articlesOf(pair[0]) !== articlesOf(pair[1]) && new Set(holdings.map(articlesOf)).size > 1
}

const clearest = (holding: Holding): string =>
  holding.map(({ statement }) => statement.anchor.exact).reduce((best, one) => (/\p{L}{3}/u.test(best) ? best : one))

function pointFrom(group: readonly Figure[], corpus: Corpus): Point | null {
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
  const question = bestQuestion(group.map((figure) => figureQuestions(figure, corpus)))
  if (question === null) return null
  const { standing, pair } = judged
  const values = { first: clearest(pair[0]), second: clearest(pair[1]) }
  return pointOf(
    { kind: 'figure', question, relation: standing.relation, reason: { code: standing.code, values } },
    holdings.map((holding) => ({ answer: clearest(holding), statements: holding.map(({ statement }) => statement) })),
    corpus,
  )
}

/** Figures that two or more reports give for one thing, side by side. */
export function figurePoints(corpus: Corpus): Point[] {
  const neighbours = neighboursByArticle(corpus)
  const figures = corpus
    .of('quantity')
    .map((statement) => figureOf(statement, corpus, neighbours.get(statement.article)!))
  const own = inheritSubjects(figures).filter(
    (figure) => !isConversion(figure, neighbours.get(figure.report.article.id)!),
  )
  return groupFigures(own, corpus).flatMap((group) => pointFrom(group, corpus) ?? [])
}

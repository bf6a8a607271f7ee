import { expect, test } from 'vitest'
import type { Point } from '../../../src/model/point.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { actorsOf } from '../../../src/reconcile/actors/index.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { decisionOf } from '../../../src/reconcile/decision/index.ts'
import { gapsOf } from '../../../src/reconcile/gaps/index.ts'
import { undated } from '../../../src/reconcile/gaps/undated.ts'
import { articleOf } from '../../article.ts'
import { anchorIn, eventOf, sayingOf, statementOf } from '../../statement.ts'
import { type Case, readCases } from '../build.ts'

const CASES = readCases(new URL('../../../fixtures/reconcile/gaps/cases.txt', import.meta.url))

function gapsIn({ articles, statements }: Pick<Case, 'articles' | 'statements'>) {
  const corpus = corpusOf(articles, statements)
  const actors = actorsOf(corpus)
  return gapsOf(corpus, actors, decisionOf(corpus, actors), [])
}

test.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const found = gapsIn(one)
  expect(found.map(({ kind, question }) => [kind, question])).toEqual(
    one.expected.filter(({ relation }) => relation === 'gap').map(({ answers }) => answers),
  )
  const text = new Map(one.articles.map(({ id, text: own }) => [id, own]))
  for (const { article, anchor } of found.flatMap(({ words }) => words))
    expect(text.get(article)!.slice(anchor.start, anchor.end)).toBe(anchor.exact)
})

const said = (source: string, text: string, content: string): Pick<Case, 'articles' | 'statements'> => {
  const more = { anchor: anchorIn(text, content) }
  const statements = [
    statementOf(sayingOf(source, 'unnamed'), content, { ...more, id: 's1' }),
    statementOf(eventOf('inspect'), content, { ...more, id: 's2', attribution: 's1' }),
  ]
  return { articles: [articleOf(text)], statements }
}

test.each([
  [
    'Two people close to the yard',
    'Two people close to the yard said the pumps had not been tested since the spring flood.',
    'the pumps had not been tested since the spring flood',
    'Is it confirmed that the pumps had not been tested since the spring flood?',
  ],
  // The mayor is known, if not named here; experts speak for nobody's knowledge but their own.
  [
    'the mayor',
    'The mayor said the pumps had not been tested since the spring flood.',
    'the pumps had not been tested since the spring flood',
    null,
  ],
  [
    'Experts',
    'Experts said the pumps had not been tested since the spring flood.',
    'the pumps had not been tested since the spring flood',
    null,
  ],
  // What "it" is, the words do not say.
  [
    'An official',
    'An official said it had not been tested since the spring flood of last year.',
    'it had not been tested since the spring flood of last year',
    null,
  ],
])('told by %j alone', (source, text, content, question) => {
  expect(gapsIn(said(source, text, content)).map((gap) => gap.question)).toEqual(question === null ? [] : [question])
})

test('what another text tells is not told by somebody unnamed alone', () => {
  const { articles, statements } = said(
    'An official',
    'An official said the pumps had not been tested since the spring flood.',
    'the pumps had not been tested since the spring flood',
  )
  const other = articleOf('Nobody tested the pumps after the spring flood, records show.', { id: 'b' })
  expect(gapsIn({ articles: [...articles, other], statements })).toEqual([])
})

test('a figure on which accounts part, of a report and words without a date', () => {
  const { articles, statements } = CASES.find(({ name }) => name === 'a figure of no day')!
  const corpus = corpusOf(articles, statements)
  const account = (answer: string, { id, article }: Statement) => ({
    answer,
    statements: [id],
    articles: [article],
    origins: [],
  })
  const point: Point = {
    id: 'p',
    kind: 'figure',
    question: 'How many boats were lost?',
    relation: 'differs',
    reason: { code: 'both-cannot-hold', values: {} },
    accounts: [account('eleven', statements[0]!), account('nine', statements[1]!)],
  }
  expect(undated([point], corpus).map(({ question }) => question)).toEqual([
    'How old is “eleven”, as an answer to “How many boats were lost?”',
  ])
  expect(undated([{ ...point, relation: 'agrees' }], corpus)).toEqual([])
})

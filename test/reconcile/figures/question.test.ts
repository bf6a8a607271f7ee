import { expect, test } from 'vitest'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { besideAll } from '../../../src/reconcile/figures/beside.ts'
import { figureOf } from '../../../src/reconcile/figures/figure-of.ts'
import { figureQuestions } from '../../../src/reconcile/figures/question/index.ts'
import { whoIn } from '../../../src/reconcile/figures/question/who.ts'
import { bestQuestion } from '../../../src/reconcile/questions/best.ts'
import { readCase, readCases } from '../build.ts'

/** The name of a case is the question that its one figure answers, "-" where it answers none. */
const CASES = readCases(new URL('./questions.txt', import.meta.url))

test.each(CASES.map((one) => [one.name, one] as const))('%s', (name, { articles, statements }) => {
  const corpus = corpusOf(articles, statements)
  const [figure] = corpus.of('quantity').map((one) => figureOf(one, corpus, besideAll(corpus).get(one)!))
  const asking = {
    corpus,
    said: new Set<string>(),
    shared: new Map(),
    who: whoIn(corpus),
    place: null,
    counted: new Set<string>(),
    isAhead: false,
    isContested: false,
  }
  expect(bestQuestion([figureQuestions(figure!, asking)]) ?? '-').toBe(name)
})

test('a pronoun is named by the means that its report gives the same actor', () => {
  const { articles, statements } = readCase(new URL('./pronoun.txt', import.meta.url))
  const corpus = corpusOf(articles, statements)
  const [figure] = corpus.of('quantity').map((one) => figureOf(one, corpus, besideAll(corpus).get(one)!))
  const asking = {
    corpus,
    said: new Set<string>(),
    shared: new Map(),
    who: () => 'Osk Rose',
    place: null,
    counted: new Set<string>(),
    isAhead: false,
    isContested: false,
  }
  expect(bestQuestion([figureQuestions(figure!, asking)])).toBe('How many guests can the Osk Rose take?')
})

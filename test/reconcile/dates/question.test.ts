import { expect, test } from 'vitest'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { datedOf } from '../../../src/reconcile/dates/dated.ts'
import { dateQuestions } from '../../../src/reconcile/dates/question.ts'
import { bestQuestion } from '../../../src/reconcile/questions/best.ts'
import { readCases } from '../build.ts'

/** The name of a case is the question that its one date answers, "-" where it answers none. */
const CASES = readCases(new URL('./questions.txt', import.meta.url))

test.each(CASES.map((one) => [one.name, one] as const))('%s', (name, { articles, statements }) => {
  const corpus = corpusOf(articles, statements)
  const [time] = corpus.of('time')
  const dated = datedOf(time!, corpus, [time!.anchor])
  expect((dated && bestQuestion([dateQuestions(dated, corpus, new Map(), false)])) ?? '-').toBe(name)
})

import { expect, test } from 'vitest'
import { reconcile } from '../../../src/reconcile/index.ts'
import { readCases } from '../build.ts'

/** The name of a case is the one question that both reports answer, "-" where they answer none. */
const CASES = readCases(new URL('../../../fixtures/reconcile/tellings/acts.txt', import.meta.url))

test.each(CASES.map((one) => [one.name, one] as const))('%s', (name, { articles, statements }) => {
  const questions = reconcile(articles, statements).points.map(({ question }) => question)
  expect(questions.join(' ') || '-').toBe(name)
})

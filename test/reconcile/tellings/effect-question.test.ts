import { expect, test } from 'vitest'
import { reconcile } from '../../../src/reconcile/index.ts'
import { readCases } from '../build.ts'

const CASES = readCases(new URL('../../../fixtures/reconcile/tellings/claims.txt', import.meta.url))

test('a question about an effect holds no number that not all reports give', () => {
  const { articles, statements } = CASES.find(({ name }) => name === 'an effect with a number that only one gives')!
  const questions = reconcile(articles, statements).points.map(({ question }) => question)
  expect(questions).toHaveLength(1)
  expect(questions[0]).not.toMatch(/\d/)
})

import { expect, test } from 'vitest'
import { reconcile } from '../../../src/reconcile/index.ts'
import { readCases } from '../build.ts'

const CASES = readCases(new URL('../../../fixtures/reconcile/stances/changes.txt', import.meta.url))

test('what is asked about is what most reports call the step, without what one says of it alone', () => {
  const { articles, statements } = CASES.find(({ name }) => name === 'one side on two kinds of step')!
  const questions = reconcile(articles, statements).points.map(({ question }) => question)
  expect(questions).toEqual(['What is Hanne Voss’ stance on military action?'])
})

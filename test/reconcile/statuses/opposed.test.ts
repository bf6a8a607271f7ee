import { expect, test } from 'vitest'
import type { Position, Stance } from '../../../src/model/position.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { reconcile } from '../../../src/reconcile/index.ts'
import { readCases } from '../build.ts'

const CASES = readCases(new URL('../../../fixtures/reconcile/statuses/cases.txt', import.meta.url))
const { articles, statements } = CASES.find(({ name }) => name === 'considered by both')!

/** Somebody's side, told by the whole text in which a step is named. */
function sideOn(step: Statement, stance: Stance): Statement<Position> {
  const { text } = articles.find(({ id }) => id === step.article)!
  return {
    ...step,
    id: 'side',
    anchor: { start: 0, end: text.length, exact: text },
    content: { kind: 'position', actor: "Drivers' Union", measure: 'a toll', stance, condition: null },
  }
}

test.each([
  ['against', 0],
  ['for', 1],
] as const)('a report in which somebody is %s a step tells as often that it is considered: %i', (stance, times) => {
  const found = reconcile(articles, [...statements, sideOn(statements[0]!, stance)]).points
  expect(found.filter(({ kind }) => kind === 'status')).toHaveLength(times)
})

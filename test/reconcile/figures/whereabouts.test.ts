import { expect, test } from 'vitest'
import { sceneOf, whereaboutsOf } from '../../../src/reconcile/figures/whereabouts.ts'

test.each([
  [' in the lorry were hurt', 'lorri'],
  [' on the upper deck slept', 'upper'],
  [' in the crash were hurt', null],
  [' in the morning', null],
  [' were led from the opera', null],
  [' died', null],
])('what is in, on or from "%s"', (after, expected) => {
  expect(whereaboutsOf(after)).toBe(expected)
})

test.each([
  [' were led from the opera', 'opera'],
  [' drowned in the lake', 'lake'],
  [' were hurt at the weekend', null],
  [' died', null],
])('where it came about in "%s"', (after, expected) => {
  expect(sceneOf(after)).toBe(expected)
})

import { expect, test } from 'vitest'
import { unitOf } from '../../../src/reconcile/figures/unit.ts'

test.each([
  ['truck', 'lorry'],
  ['vessel', 'boat'],
  ['physician', 'doctor'],
  ['household', 'home'],
  ['schoolchild', 'student'],
  ['arrest', 'person'],
])('%s and %s are counted as one', (one, other) => {
  expect(unitOf(one).name).toBe(unitOf(other).name)
})

test.each([
  ['hospital', 'person'],
  ['miner', 'sailor'],
  ['lorry', 'car'],
])('%s and %s are two', (one, other) => {
  expect(unitOf(one).name).not.toBe(unitOf(other).name)
})

test.each([
  ['florin', 'money', false],
  ['miner', 'count', true],
  ['lorry', 'count', false],
  ['litre per second', 'flow', false],
] as const)('%s', (noun, dimension, isPeople) => {
  expect(unitOf(noun)).toMatchObject({ dimension, isPeople })
})

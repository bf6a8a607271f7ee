import { expect, test } from 'vitest'
import { prospectOf } from '../../../src/reconcile/questions/prospect.ts'
import { readSimple } from '../../../src/reconcile/questions/simple-clause.ts'
import { askedBy } from '../../../src/reconcile/questions/whether.ts'

const WORDS = { common: new Set(['police']), proper: new Set<string>() }

test.each([
  ['the yard has sold its crane on Friday', false, 'Has the yard sold its crane?'],
  ['the firm has two yards', false, 'Does the firm have two yards?'],
  ['the bell has not rung at noon', true, 'Has the bell rung at noon?'],
  ['the ship turned (its bow to the north)', false, null],
  ['the pier lamps in the bay failed for two hours', false, 'Did the pier lamps in the bay fail for two hours?'],
  [
    'disputed plans to widen the quay have been approved by the guild',
    false,
    'Have disputed plans to widen the quay been approved by the guild?',
  ],
  ['the mill rests on planks laid in oak', false, 'Does the mill rest on planks laid in oak?'],
  ['she sold the crane', false, null],
  ['new tolls designed to curb traffic in the old town', false, null],
  ['closed the old gate with the help of the miners in May', false, null],
])('%s', (words, isDenied, expected) => {
  const clause = readSimple(words, WORDS)
  expect(clause && askedBy(clause, isDenied)).toBe(expected)
})

test.each([
  ['the otters are highly likely to return', 'return'],
  ['the otters could return', 'return'],
  ['the otters are set to return', 'return'],
  ['the otters have returned', null],
])('%s', (words, expected) => {
  expect(prospectOf(readSimple(words, WORDS)!)).toBe(expected)
})

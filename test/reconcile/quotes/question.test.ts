import { expect, test } from 'vitest'
import { quoteQuestion } from '../../../src/reconcile/quotes/question.ts'
import { holdsRun, quotedRuns } from '../../../src/reconcile/quotes/quoted.ts'

const common = new Set(['all', 'doors', 'the', 'nets'])

test.each([
  ['all doors are open', true, 'What did Hanne Voss say of all doors?'],
  ['The nets were cut in the night', true, 'What did Hanne Voss say of the nets?'],
  ['We shall count the nails', true, 'What did Hanne Voss say about the nails?'],
  ['We shall ask Oda Lind again', true, 'What did Hanne Voss say about Oda Lind?'],
  ['We shall see', true, 'Who said “We shall see”?'],
  ['This lock will never be opened again', true, 'What did Hanne Voss say of the lock?'],
  ['From March 3, North Ebb will mend a sturdy, tall lock', true, 'What did Hanne Voss say about North Ebb?'],
  ['We have a sturdy, tall lock to mend', true, 'Who said “We have a sturdy, tall lock to mend”?'],
  ['We saw at the rim of it what nobody saw', true, 'Who said “We saw at the rim of it what nobody saw”?'],
  ['to count the nails', false, 'Who said “to count the nails”?'],
])('%s', (quote, isOnly, question) => {
  expect(quoteQuestion('Hanne Voss', quote, isOnly, { common })).toBe(question)
})

test.each([
  ['all doors are open, from the crypt to the tower', 'all doors will be open', true],
  ['the doors will never be open to guests', 'the doors will be open to guests', false],
  ['guests open what doors they like', 'doors will be open to guests', false],
  ['the doors', 'the doors', false],
])('%s | %s', (longer, run, expected) => expect(holdsRun(longer, run)).toBe(expected))

test('the quoted words of a sentence that quotes in part, longest first', () => {
  expect(quotedRuns('the plan was “a trap” that “nobody in the valley asked for”', false)).toEqual([
    'nobody in the valley asked for',
    'a trap',
  ])
})

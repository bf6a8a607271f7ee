import { expect, test } from 'vitest'
import { endsInHour, isHourOnly } from '../../../src/reconcile/timeline/clock.ts'

test.each([
  ['6:47 a.m.', true],
  ['just before 7 a.m.', true],
  ['1353 (1023 GMT)', true],
  ['noon', true],
  ['17.20', true],
  ['6 a.m. on Tuesday', false],
  ['3 May', false],
  ['2031', false],
])('an hour and no day: %s', (words, expected) => expect(isHourOnly(words)).toBe(expected))

test('words that end in an hour', () => {
  expect(endsInHour('The pier, which burned at 6:47')).toBe(true)
  expect(endsInHour('The pier, which burned at 1353')).toBe(true)
  expect(endsInHour('The pier burned at Port Brill')).toBe(false)
})

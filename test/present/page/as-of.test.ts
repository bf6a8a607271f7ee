import { expect, test } from 'vitest'
import { AS_OF, BASE, dayBeside, daysOf, onDay } from '../../../src/present/page/data/as-of.ts'

test('without a day in the address all is shown', () => {
  expect([AS_OF, BASE]).toEqual([null, '/'])
})

test.each([
  [null, '/s/x/points'],
  ['2031-03-04', '/as-of/2031-03-04/s/x/points'],
])('a place on %s', (day, address) => expect(onDay(day, '/s/x/points')).toBe(address))

test('days on which reports came out, each once', () => {
  const published = ['2031-03-10', '2031-03-04T22:10+01:00', null, '2031-03', '2031-03-10T08:00']
  expect(daysOf(published.map((one) => ({ published: one })))).toEqual(['2031-03-04', '2031-03-10'])
})

const DAYS = ['2031-03-04', '2031-03-06', '2031-03-10']

test.each([
  // From all that was read, back to the day before the last: on the last day all is known.
  [null, -1, '2031-03-06'],
  [null, 1, undefined],
  ['2031-03-06', -1, '2031-03-04'],
  ['2031-03-06', 1, null],
  ['2031-03-04', 1, '2031-03-06'],
  ['2031-03-04', -1, undefined],
  ['2031-03-05', -1, '2031-03-04'],
  ['2031-03-05', 1, '2031-03-06'],
  ['2030-01-01', 1, '2031-03-04'],
] as const)('beside %s by %i: %s', (shown, step, day) => expect(dayBeside(DAYS, shown, step)).toBe(day))

test('one day alone has none beside it', () => {
  expect(dayBeside(['2031-03-04'], null, -1)).toBeUndefined()
})

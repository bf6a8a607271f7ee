import { expect, test } from 'vitest'
import { scopeOf } from '../../../src/reconcile/figures/scope.ts'

const PLAIN = {
  near: '',
  own: '',
  clause: '',
  around: '',
  sentence: '',
  isSum: false,
  isLong: false,
  isToll: false,
  isDated: false,
}

test.each([
  ['what may come', { clause: 'could leave 900 homes without power' }, 'apart:plan', 'forecast'],
  ['what may have been', { clause: 'may have killed 40' }, 'apart:certainty', 'suspected'],
  ['what never came', { clause: 'would have let them keep it for 36 months' }, 'apart:plan', 'unreal'],
  ['a part of a known whole', { own: 'Nine of the sailors' }, 'apart:part', 'of'],
  ['how long it was counted', { around: '700 guests came in five days' }, 'apart:span', 'five days'],
  ['the period that leads', { sentence: 'Last year it froze, and 90 skated.' }, 'apart:period', 'before'],
  ['what is held', { near: 'The hall holds 900 people' }, 'apart:extent', 'held'],
] as const)('%s', (_, words, family, value) => {
  expect([...(scopeOf({ ...PLAIN, ...words }).get(family) ?? [])]).toEqual([value])
})

test.each([
  ['the month', { clause: '900 homes in May lost power' }],
  ['a date of its own', { sentence: 'Last year it froze, and 90 skated on Monday.', isDated: true }],
  ['a length of time itself', { around: 'shut in five weeks', isLong: true }],
])('no scope: %s', (_, words) => {
  expect([...scopeOf({ ...PLAIN, ...words }).keys()]).toEqual([])
})

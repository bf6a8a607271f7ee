import { expect, test } from 'vitest'
import { saidOf } from '../../../src/reconcile/figures/said.ts'
import { unitOf } from '../../../src/reconcile/figures/unit.ts'

/** The figure stands in brackets. */
test.each([
  ['The guards killed a herder in a clash with [about 40 riders].', 'rider', []],
  ['The herder was killed with [three others].', 'other', ['dead']],
  ['The herder was killed along with [three riders].', 'rider', ['dead']],
  ['The storm killed [three riders].', 'rider', ['dead']],
  ['Of those on the pass [three riders] died.', 'rider', ['dead']],
])('%s', (marked, unit, expected) => {
  const text = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const figure = { start, end: marked.indexOf(']') - 1 }
  const near = { start: 0, end: text.length }
  expect([...saidOf(text, figure, near, unitOf(unit), text.slice(0, start))]).toEqual(expected)
})

import { expect, test } from 'vitest'
import { askedWhenPlanned, plannedFor } from '../../../src/reconcile/dates/planned.ts'

test.each([
  ['Nobody knows who called off the regatta planned for ', 'When was the regatta planned'],
  ['The guild moved a barley market due in ', 'When was the barley market due'],
  ['The regatta was planned for ', null],
  ['It is due on ', null],
])('what a date is planned for: %s', (before, expected) => {
  const planned = plannedFor(before)
  expect(planned && askedWhenPlanned(planned, true)).toBe(expected)
})

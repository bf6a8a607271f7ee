import { expect, test } from 'vitest'
import { readDateline } from '../../../src/read/dates/dateline.ts'

test.each([
  ['LINDOW, Nov 2 (Coast Agency) - A judge', { agency: 'Coast Agency', month: 11, day: 2, year: null }],
  ['PORT ORRIN (NNA) — A storm', { agency: 'NNA', month: null, day: null, year: null }],
  ['SAN BRENDO, March 9, 2019 (Meridian) -- Workers', { agency: 'Meridian', month: 3, day: 9, year: 2019 }],
  ['Lindow, 29 September (Transmar) – The government', { agency: 'Transmar', month: 9, day: 29, year: null }],
  ['LINDOW, 4 May - The', { agency: null, month: 5, day: 4, year: null }],
])('%s', (paragraph, dateline) => {
  expect(readDateline(paragraph)).toEqual(dateline)
})

test.each([
  'The bridge - old as it is - reopened',
  'In May 2019 the company (Moorwind) said',
  'KIRROW — By seven there was no chair left',
  'Smith said: no',
  'EXCLUSIVE: the mayor',
])('none: %s', (paragraph) => {
  expect(readDateline(paragraph)).toBeNull()
})

import { expect, test } from 'vitest'
import { readDateLine } from '../../../src/read/head/date-line.ts'

test.each([
  ['Published on 2 February 2025 at 02:35', 'published', '2025-02-02T02:35', null],
  ['Tuesday, November 3, 2026 | The Morning Meteor', 'published', '2026-11-03', 'The Morning Meteor'],
  ['Centre for Roads and Risk, 4 November 2026', 'published', '2026-11-04', 'Centre for Roads and Risk'],
  ['Lindow, 30 October 2026', 'published', '2026-10-30', null],
  ['Updated: 3 May 2020, 14:00', 'updated', '2020-05-03T14:00', null],
  ['Last updated on May 3, 2020', 'updated', '2020-05-03', null],
  ['Today : Aug 31, 2025', 'clock', '2025-08-31', null],
  ['NEWS · 3 May 2020 · 4 min read', 'published', '2020-05-03', null],
  ['31 April 2020', 'published', null, null],
])('%s', (line, kind, value, outlet) => {
  expect(readDateLine(line)).toMatchObject({ kind, value, outlet })
})

test('a byline in a line with the date', () => {
  expect(readDateLine('By Ada Roe | 3 May 2020 | The Echo')).toMatchObject({
    value: '2020-05-03',
    names: ['Ada Roe'],
    outlet: 'The Echo',
  })
})

test.each([
  'On 3 May 2020 the bridge was closed.',
  'The company said on 3 May 2020 it would close',
  'Situation as at 06:15 on 3 March 2021 along the coast',
  '2011: Soldiers storm the house in the hills',
])('prose: %s', (line) => {
  expect(readDateLine(line)).toBeNull()
})

import { expect, test } from 'vitest'
import { machineDate } from '../../../src/read/dates/machine.ts'
import { findDate } from '../../../src/read/dates/written.ts'

test.each([
  ['2 February 2025 at 02:35', '2025-02-02T02:35'],
  ['Tuesday, November 3, 2026', '2026-11-03'],
  ['Sept. 4th, 1998', '1998-09-04'],
  ['the 3rd of May 2004', '2004-05-03'],
  ['14 September 2026, 16:42', '2026-09-14T16:42'],
  ['4 June 2019 10:30 p.m. EST', '2019-06-04T22:30-05:00'],
  ['10:48, Tue, Nov 19, 2019', '2019-11-19T10:48'],
  ['18 March 2021 | 09.05 CET', '2021-03-18T09:05+01:00'],
  ['2026-11-03', '2026-11-03'],
  ['25/12/2020', '2020-12-25'],
  ['12/25/2020', '2020-12-25'],
  ['5/5/2020', '2020-05-05'],
  ['November 2026', '2026-11'],
  ['12 de marzo de 2024', '2024-03-12'],
  ['2026年11月3日', '2026-11-03'],
  ['31 February 2026', null],
  ['29 February 2023', null],
  ['29 February 2024', '2024-02-29'],
  ['2026-13-03', null],
])('%s is %s', (line, value) => {
  expect(findDate(line)).toMatchObject({ value })
})

test.each(['3/4/2026', 'Nov 2', '© 2026', 'in 2019', 'room 12, 2024 seats', '192.168.10.2024', 'Mayor 3 2026'])(
  '%s is no date',
  (line) => {
    expect(findDate(line)).toBeNull()
  },
)

test.each([
  ['2026-11-03T12:40:00+01:00', '2026-11-03T12:40:00+01:00'],
  ['2026-11-03T12:40:00.000Z', '2026-11-03T12:40:00Z'],
  ['2026-11-03 12:40:00 +0100', '2026-11-03T12:40:00+01:00'],
  ['20261103', '2026-11-03'],
  ['2026-11', '2026-11'],
  ['2026', '2026'],
  ['Tue, 03 Nov 2026 12:40:00 GMT', '2026-11-03T12:40+00:00'],
  ['Nov 3, 2026', '2026-11-03'],
  ['2026-02-31', null],
  ['2026-11-03T25:00:00Z', null],
  ['yesterday', undefined],
  ['', undefined],
])('metadata %s is %s', (raw, value) => {
  expect(machineDate(raw)).toBe(value)
})

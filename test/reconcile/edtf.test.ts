import { describe, expect, test } from 'vitest'
import { daysBetween, intervalOf, overlaps } from '../../src/reconcile/edtf/interval.ts'

const days = (edtf: string) => {
  const { from, to } = intervalOf(edtf)!
  return [new Date(from * 60_000).toISOString().slice(0, 10), new Date(to * 60_000).toISOString().slice(0, 10)]
}

describe('the stretch of an EDTF value', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-10-27', '2026-10-27', '2026-10-27'],
    ['2026-10-27T23:40', '2026-10-27', '2026-10-27'],
    ['2026-24', '2026-12-01', '2027-02-28'],
    ['2024-10/2024-12', '2024-10-01', '2024-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['13XX', '1300-01-01', '1399-12-31'],
    ['187X/188X', '1870-01-01', '1889-12-31'],
    ['2025-03~', '2025-03-01', '2025-03-31'],
  ])('%s', (edtf, from, to) => expect(days(edtf)).toEqual([from, to]))

  test('open ends', () => {
    expect(intervalOf('2018/..')!.to).toBe(Number.POSITIVE_INFINITY)
    expect(intervalOf('../1974')!.from).toBe(Number.NEGATIVE_INFINITY)
  })

  test.each(['', 'soon', '2025-1', '../..', '2025/2026/2027'])('%j has none', (edtf) =>
    expect(intervalOf(edtf)).toBeNull(),
  )

  test('a year and a day of it overlap; two days do not', () => {
    expect(overlaps(intervalOf('2019')!, intervalOf('2019-06-11')!)).toBe(true)
    expect(overlaps(intervalOf('2019-06-10')!, intervalOf('2019-06-11')!)).toBe(false)
    expect(daysBetween(intervalOf('2019-06-10')!, intervalOf('2019-06-12')!)).toBe(2)
  })
})

import { describe, expect, test } from 'vitest'
import { layOut } from '../../../src/present/page/views/timeline/lanes.ts'
import { stripOf } from '../../../src/present/page/views/timeline/scale.ts'

const item = (id: string, from: string | null, to: string | null, label = 'something happened at the quay') => ({
  id,
  date: from ?? '',
  from,
  to,
  label,
  evidence: [],
})
const day = (id: string, date: string) => item(id, date, date)

describe('the strip', () => {
  test('keeps the order of time, also over a break', () => {
    const items = [day('old', '1976-05-01'), ...Array.from({ length: 9 }, (_, n) => day(`n${n}`, `2031-03-0${n + 1}`))]
    const strip = stripOf(items, 1200, null)!
    expect(strip.pieces.length).toBe(2)
    const at = items.map(({ from }) => strip.at(Date.parse(`${from}T00:00:00Z`)))
    expect(at.toSorted((a, b) => a - b)).toEqual(at)
    expect(Math.max(...at)).toBeLessThanOrEqual(1200)
    expect(Math.min(...at)).toBeGreaterThanOrEqual(0)
  })

  test('has one scale where events spread', () => {
    const items = Array.from({ length: 9 }, (_, n) => day(`n${n}`, `203${n}-03-01`))
    expect(stripOf(items, 1200, null)?.pieces.length).toBe(1)
  })

  test('is none without dated events', () => {
    expect(stripOf([item('x', null, null)], 1200, null)).toBeNull()
  })
})

describe('lanes', () => {
  const items = Array.from({ length: 40 }, (_, n) => day(`n${n}`, `2031-03-${String((n % 28) + 1).padStart(2, '0')}`))
  const strip = stripOf(items, 1200, null)!

  test('no event is lost: each is a mark or in a cluster', () => {
    const { marks, clusters } = layOut(items, strip, 1200, 4)
    const shown = [...marks.map((mark) => mark.item.id), ...clusters.flatMap((one) => one.items.map(({ id }) => id))]
    expect(new Set(shown).size).toBe(40)
    expect(clusters.length).toBeGreaterThan(0)
  })

  test('a stretch is as wide as its words say, and an open end is open', () => {
    const months = [item('m', '2031-03-01', '2031-03-31'), item('o', '2031-03-10', null), day('d', '2031-04-30')]
    const line = stripOf(months, 1200, null)!
    const { marks } = layOut(months, line, 1200, 8)
    const of = (id: string) => marks.find((mark) => mark.item.id === id)!
    expect(of('m').x1 - of('m').x0).toBeGreaterThan(300)
    expect([of('o').openStart, of('o').openEnd]).toEqual([false, true])
    expect(of('d').x1).toBe(of('d').x0)
  })
})

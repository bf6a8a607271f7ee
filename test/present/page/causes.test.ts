import { describe, expect, test } from 'vitest'
import type { CausesView } from '../../../src/present/dossier/types.ts'
import { drawnOf } from '../../../src/present/page/views/causes/drawn.ts'
import { layoutOf, linesOf } from '../../../src/present/page/views/causes/layout.ts'
import { CAUSES } from './mock/causes.ts'
import { FERRY } from './mock/ferry.ts'
import { setUp } from './page.ts'

/** A map of `count` variables, each raising the next. */
function chain(count: number, more: Partial<CausesView> = {}): CausesView {
  const variables = Array.from({ length: count }, (_, i) => ({ id: `v${i}`, label: `thing ${i}`, labels: [] }))
  const links = variables.slice(1).map(({ id }, i) => ({
    id: `k${i}`,
    from: `v${i}`,
    to: id,
    side: 'raises' as const,
    isHedged: false,
    claims: [],
  }))
  return { variables, links, loops: [], apart: [], articles: [], ...more }
}

describe('what is drawn', () => {
  test('variables that two or more links join, and what is asked for', () => {
    const ids = (asked: string[]) => drawnOf(CAUSES, asked).variables.map(({ id }) => id)
    expect(ids([])).toEqual(['v-cracks', 'v-sailings', 'v-passengers', 'v-yard', 'v-takings'])
    expect(ids(['v-inquiry'])).toContain('v-return')
    expect(drawnOf(chain(2), []).variables).toEqual([])
  })

  test('of too many, circles first', () => {
    const loop = { id: 'l', sign: '+' as const, variables: ['v90', 'v91'], links: ['k90', 'k91'] }
    const { variables, links } = drawnOf(chain(100, { loops: [loop] }), ['v50'])
    const ids = variables.map(({ id }) => id)
    expect(ids.length).toBeLessThanOrEqual(40)
    expect(ids).toEqual(expect.arrayContaining(['v49', 'v50', 'v51', 'v89', 'v90', 'v91', 'v92', 'v0']))
    for (const { from, to } of links) expect(ids).toEqual(expect.arrayContaining([from, to]))
  })
})

describe('the layout', () => {
  test('every variable and link has its place, no two labels lie on each other', () => {
    const drawn = drawnOf(CAUSES, ['v-crew', 'v-inquiry'])
    const { nodes, edges, width, height } = layoutOf(drawn)
    expect([...nodes.keys()].sort()).toEqual(drawn.variables.map(({ id }) => id).sort())
    expect([...edges.keys()].sort()).toEqual(drawn.links.map(({ id }) => id).sort())
    const all = [...nodes.values()]
    for (const [i, a] of all.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0)
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width)
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height)
      for (const b of all.slice(i + 1)) {
        const isApart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2
        expect(isApart).toBe(true)
      }
    }
  })

  test('arrows point onward, but for one that closes a circle', () => {
    const { edges } = layoutOf(drawnOf(CAUSES, []))
    const angles = [...edges.values()].map(({ tip }) => Math.abs(tip.angle))
    expect(angles.filter((angle) => angle === 90)).toHaveLength(1)
    expect(angles.filter((angle) => angle === 0)).toHaveLength(angles.length - 1)
    for (const { path } of edges.values()) expect(path).toMatch(/^M[\d. CQ-]+$/)
  })

  test('a map of a hundred variables is laid out in time', () => {
    const started = performance.now()
    layoutOf(chain(100))
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test.each([
    ['fares', ['fares']],
    ['the price of a ticket in summer', ['the price of a', 'ticket in summer']],
    [
      'a very long name of a thing that nobody would ever want to read',
      ['a very long name of', 'a thing that nobody', 'would ever want to …'],
    ],
  ])('%j in lines', (label, lines) => expect(linesOf(label)).toEqual(lines))
})

const { open } = setUp(FERRY)

test('by keys alone: to an arrow, its claims, a push, and back', async () => {
  const { page, faults, close } = await open('/s/Marrow%20ferry/causes')
  await page.getByText('It feeds itself').waitFor()
  await page.locator('.cmap [data-mark]').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByText('lowers or prevents').nth(1).waitFor()
  expect(page.url()).toContain('/causes/k-cracks')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'If “cracks” rises' }).waitFor()
  await page.getByRole('button', { name: 'falls', exact: true }).click()
  await page.getByRole('heading', { name: 'If “cracks” falls' }).waitFor()
  await page.getByText('you lower this').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('It feeds itself').waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(faults).toEqual([])
  await close()
}, 60_000)

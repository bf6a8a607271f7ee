import { expect, test } from 'vitest'
import { reconcile } from '../../../src/reconcile/index.ts'
import { circlesOf } from '../../../src/reconcile/loops/circles.ts'
import { readCases } from '../build.ts'

const [water, foxes, torn] = readCases(new URL('./loops.txt', import.meta.url)).map(({ articles, statements }) =>
  reconcile(articles, statements).loops.map(({ label, sign, effects }) => ({
    label,
    sign,
    words: effects.map((id) => statements.find((one) => one.id === id)!.anchor.exact),
  })),
)

test('effects of several reports close a circle; two signs of decrease make it reinforcing', () => {
  expect(water).toEqual([
    {
      label: 'unrepaired pipes → leaks → water pressure → water sales → unrepaired pipes',
      sign: '+',
      words: [
        'Putting off repairs means leaks',
        'Leaks lower the pressure',
        'The level of water pressure decides takings',
        'Water sales pay for repairs',
      ],
    },
  ])
})

test('one sign of decrease makes it balancing', () => {
  expect(foxes).toEqual([{ label: 'foxes → hares → foxes', sign: '-', words: ['Foxes eat hares', 'Hares feed foxes'] }])
})

test('claims that speak both ways bear no circle', () => expect(torn).toEqual([]))

const edges = (...pairs: readonly [number, number][]) => pairs.map(([from, to]) => ({ from, to }))
const nodes = (circles: readonly (readonly { from: number }[])[]) => circles.map((one) => one.map(({ from }) => from))

test('each simple circle once, begun at its least node', () => {
  const found = circlesOf(edges([2, 0], [0, 1], [1, 2], [1, 0], [2, 3], [3, 2], [3, 4]), 6)
  expect(nodes(found)).toEqual([
    [0, 1, 2],
    [0, 1],
    [2, 3],
  ])
})

test('none longer than asked for', () => {
  expect(circlesOf(edges([0, 1], [1, 2], [2, 3], [3, 0]), 3)).toEqual([])
})

test('a map in which all nodes are joined ends in time', () => {
  const all = Array.from({ length: 60 }, (_, i) => i)
  const dense = all.flatMap((from) => all.filter((to) => to !== from).map((to) => ({ from, to })))
  const started = performance.now()
  circlesOf(dense, 6)
  expect(performance.now() - started).toBeLessThan(2_000)
})

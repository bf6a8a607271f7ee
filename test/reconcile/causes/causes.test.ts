import { expect, test } from 'vitest'
import { circlesOf } from '../../../src/reconcile/causes/circles.ts'
import { reconcile } from '../../../src/reconcile/index.ts'
import { readCases } from '../build.ts'

const CASES = readCases(new URL('./causes.txt', import.meta.url))
const found = CASES.map(({ articles, statements }) => reconcile(articles, statements))
const [first, , , disputes, habits] = found
const [water, foxes, torn] = CASES.map(({ statements }, index) =>
  found[index]!.loops.map(({ label, sign, effects }) => ({
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

test('claims on the same two variables are one link; what they say together is told', () => {
  const { variables, links } = disputes!.causes
  const label = new Map(variables.map((one) => [one.id, one.label]))
  expect(links.map(({ from, to, side, claims }) => [label.get(from), side, label.get(to), claims.length])).toEqual([
    ['dredging', 'differ', 'silt', 2],
    ['winter storms', 'lowers', 'quay trade', 2],
    ['tolls', 'denied', 'ships', 1],
    ['tolls', 'open', 'crews', 1],
  ])
  expect(variables.find((one) => one.label === 'winter storms')?.labels).toEqual(['winter storms', 'storms'])
})

test('every link of a loop is a link of the map', () => {
  const { causes, loops } = first!
  const claimed = causes.links.flatMap(({ claims }) => claims.map(({ statement }) => statement))
  for (const one of loops.flatMap(({ effects }) => effects)) expect(claimed).toContain(one)
})

test('a habit is a variable, an act is none', () => {
  const { variables, links } = habits!.causes
  const label = new Map(variables.map((one) => [one.id, one.label]))
  expect(links.map(({ from, to }) => `${label.get(from)} > ${label.get(to)}`)).toEqual([
    'budgets > owners putting off repairs',
    'owners putting off repairs > leaks',
  ])
})

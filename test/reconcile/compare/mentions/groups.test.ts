import { describe, expect, test } from 'vitest'
import { pairsByKey } from '../../../../src/reconcile/compare/mentions/candidates.ts'
import { groupsOf, type Link } from '../../../../src/reconcile/compare/mentions/groups.ts'
import { sceneOf } from '../../../../src/reconcile/compare/mentions/scene.ts'
import { nearness } from '../../../../src/reconcile/compare/mentions/senses.ts'
import { stem } from '../../../../src/text/words.ts'

/** Groups as lists of members. */
function groups(count: number, links: readonly Link[], least: number): number[][] {
  const found = new Map<number, number[]>()
  for (const [at, group] of groupsOf(count, links, least).entries()) found.set(group, [...(found.get(group) ?? []), at])
  return [...found.values()]
}

describe('groups', () => {
  test('the likeliest are joined first, and a third only where it fits both', () => {
    const links: Link[] = [
      [1, 0, 0.9],
      [2, 1, 0.7],
      [2, 0, 0.1],
    ]
    expect(groups(3, links, 0.5)).toEqual([[0, 1], [2]])
    expect(groups(3, links, 0.39)).toEqual([[0, 1, 2]])
  })
  test('a pair without a link counts as nothing', () =>
    expect(
      groups(
        3,
        [
          [1, 0, 0.9],
          [2, 1, 0.8],
        ],
        0.5,
      ),
    ).toEqual([[0, 1], [2]]))
  test('things without links stay alone', () => expect(groups(2, [], 0.1)).toEqual([[0], [1]]))
  test('a chain of many is grouped in any order of its links', () => {
    const links = Array.from({ length: 40 }, (_, at) =>
      Array.from({ length: at }, (__, b): Link => [at, b, 0.6]),
    ).flat()
    expect(groups(40, links.toReversed(), 0.5)).toHaveLength(1)
  })
})

test('only things that share a key are paired, each pair once', () =>
  expect(pairsByKey(['ab', 'bc', 'd', 'cab'], (word) => word)).toEqual([
    [1, 0],
    [3, 1],
    [3, 0],
  ]))

describe('nearness of words', () => {
  test.each([
    ['a word and itself', 'ferry', 'ferry', 1],
    ['first senses in common', 'buy', 'purchase', 1],
    ['unrelated words', 'ferry', 'anger', 0],
  ])('%s', (_, a, b, expected) => expect(nearness(stem(a), stem(b))).toBe(expected))
  test('a kind is less near than another word for it', () => {
    const near = nearness(stem('murder'), stem('kill'))
    expect(near).toBeGreaterThan(0)
    expect(near).toBeLessThan(1)
  })
})

test('texts on one matter are more alike than texts on two', () => {
  const scene = sceneOf(
    new Map([
      ['a', 'The council votes on the harbour tax.'],
      ['b', 'A vote on the harbour tax splits the council.'],
      ['c', 'Two climbers were rescued from the glacier.'],
    ]),
  )
  expect(scene.likeness('a', 'b')).toBeGreaterThan(0.3)
  expect(scene.likeness('a', 'c')).toBe(0)
  expect(scene.likeness('a', 'a')).toBe(1)
  expect(scene.weight(stem('glacier'))).toBeGreaterThan(scene.weight(stem('harbour')))
})

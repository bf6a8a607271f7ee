import { describe, expect, test } from 'vitest'
import { sameEntity, sameEvent } from '../../../../src/reconcile/compare/mentions/comparers.ts'
import { comparerOf, type Weights } from '../../../../src/reconcile/compare/mentions/learned.ts'
import type { Mentioned } from '../../../../src/reconcile/compare/mentions/mention.ts'
import { sceneOf } from '../../../../src/reconcile/compare/mentions/scene.ts'
import { mention } from './mention.ts'

const FIRE = 'A warehouse fire in Port Brill killed a guard on Sunday, police said.'
const BLAZE = 'Police said that a guard was killed on Sunday in a warehouse fire in Port Brill.'
const CUP = 'Brill Rovers won the cup in extra time before a record crowd.'
const scene = sceneOf(
  new Map([
    ['a', FIRE],
    ['b', BLAZE],
    ['c', CUP],
  ]),
)
const guard = { undergoer: new Set(['guard']), kind: 'verb', head: 'kill' } as const

describe('events', () => {
  const judge = (a: Mentioned, b: Mentioned) => sameEvent().judge({ a, b, scene })
  const killed = mention('killed', FIRE, guard)

  test('the same deed in two reports of one story is one', () =>
    expect(judge(killed, mention('killed', BLAZE, { ...guard, article: 'b' }))).toBe('yes'))
  test('two deeds of two stories are two', () =>
    expect(judge(killed, mention('won', CUP, { article: 'c', kind: 'verb', head: 'win' }))).toBe('no'))
  test('each trait says what it gave', () => {
    const { scores, apart } = sameEvent().explain({ a: killed, b: mention('killed', BLAZE, guard), scene })
    expect(apart).toBeNull()
    expect(scores['same word']).toBe(1)
    expect(scores.undergoer).toBeCloseTo(1)
  })
})

describe('persons, bodies, places and things', () => {
  const judge = (a: Mentioned, b: Mentioned) => sameEntity().judge({ a, b, scene })
  const named = (name: string, article: string) =>
    mention(name, article === 'c' ? CUP : FIRE, { article, kind: 'name', name: name.toLowerCase().split(' ') })

  test.each([
    ['one name in two reports', named('Port Brill', 'a'), named('Port Brill', 'b'), 'yes'],
    ['a shorter name', named('Mara Olsen', 'a'), named('Olsen', 'b'), 'yes'],
    ['two names', named('Mara Olsen', 'a'), named('Teo Brandt', 'c'), 'no'],
    [
      'a bare description in two reports of two stories',
      mention('the guard', FIRE),
      mention('the crowd', CUP, { article: 'c' }),
      'no',
    ],
  ])('%s', (_, a, b, expected) => expect(judge(a, b)).toBe(expected))
})

describe('a comparer', () => {
  const weights: Weights = { bias: -1, traits: { equal: 2 }, yes: 0.6, no: 0.4 }
  const equal = { name: 'equal', score: ([a, b]: readonly [number, number]) => Number(a === b) }

  test.each([
    [1, 1, 'yes'],
    [1, 2, 'no'],
  ])('%d and %d: %s', (a, b, expected) => expect(comparerOf([equal], weights).judge([a, b])).toBe(expected))
  test('is unsure between yes and no', () =>
    expect(comparerOf([equal], { ...weights, no: 0.1 }).judge([1, 2])).toBe('unsure'))
  test('needs a weight for each trait', () =>
    expect(() => comparerOf([{ ...equal, name: 'other' }], weights)).toThrow('no weight for other'))
})

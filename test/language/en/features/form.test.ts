import { describe, expect, test } from 'vitest'
import { baseForms, hasCapital, norm, partOf, shape } from '../../../../src/language/en/features/form.ts'
import { extend, finish, hash, seeded } from '../../../../src/language/en/features/hash.ts'

describe('norm', () => {
  test.each([
    ['Harbour', 'harbour'],
    ['don’t', "don't"],
    ['“', '"'],
    ['``', '"'],
    ['’’', '"'],
    ['3,141', '0,000'],
    ['١٢', '00'],
    ['HTTPS://example.org/a', '<url>'],
    ['www.example.org', '<url>'],
    ['desk@example.org', '<email>'],
    ['desk@example', 'desk@example'],
    ['', ''],
  ])('%s: %s', (form, expected) => {
    expect(norm(form)).toBe(expected)
  })
})

describe('shape', () => {
  test.each([
    ['Harbour', 'Xxxx'],
    ['HARBOUR', 'XXX'],
    ['3/4/2021', 'd/d/ddd'],
    ['McPell-41st', 'XxXxxx-ddxx'],
    ['......', '...'],
    ['“', '"'],
    ['a1b2c3d4e5f6g7', 'xdxdxdxdxdxd'],
    ['Éé文', 'Xxx'],
  ])('%s: %s', (form, expected) => {
    expect(shape(form)).toBe(expected)
  })
})

test('parts are characters, not halves of surrogate pairs', () => {
  expect(partOf('prefix', 1, '🙂ab', '🙂ab')).toBe('🙂')
  expect(partOf('suffix', 2, 'ab🙂', 'ab🙂')).toBe('b🙂')
  expect(partOf('suffix', 4, 'ab', 'ab')).toBe('ab')
  expect(partOf('whole', 0, 'Ab', 'ab')).toBe('ab')
  expect(partOf('shape', 0, 'Ab', 'ab')).toBe('Xx')
})

test.each([
  ['boats', ['boats', 'boat']],
  ['tries', ['tries', 'trie', 'tri', 'try']],
  ['stopped', ['stopped', 'stopp', 'stoppe', 'stop']],
  ['running', ['running', 'runn', 'runne', 'run']],
  ['is', ['is']],
  ['ing', ['ing']],
])('what %s may come from', (word, expected) => {
  expect(baseForms(word)).toEqual(expected)
})

test('capitals', () => {
  expect(['a', 'aB', 'É', '3', '', 'ß'].map(hasCapital)).toEqual([false, true, true, false, false, false])
})

describe('hash', () => {
  // by train/parser/features.py
  test.each<[number, string, number]>([
    [0, '', 1_525_453_042],
    [1, 'harbour', 641_097_226],
    [8, 'Xxxx-é🙂', 2_946_992_061],
  ])('%i|%s', (seed, text, expected) => {
    expect(hash(seed, text)).toBe(expected)
  })

  test('fed piece by piece it is the same', () => {
    expect(finish(extend(extend(seeded(9), 'lower'), ' quay'))).toBe(hash(9, 'lower quay'))
  })
})

import { expect, test } from 'vitest'
import { windows } from '../../../../src/language/en/parse/windows.ts'

const words = (count: number, mark = -1) => Array.from({ length: count }, (_, at) => (at === mark ? ',' : 'and'))

test.each<[string, string[], number[][]]>([
  ['a sentence is one stretch', words(250), [[0, 250]]],
  [
    'a longer one is cut',
    words(600),
    [
      [0, 250],
      [250, 500],
      [500, 600],
    ],
  ],
  [
    'behind a mark where there is one',
    words(300, 199),
    [
      [0, 200],
      [200, 300],
    ],
  ],
  [
    'but not behind one that comes early',
    words(300, 100),
    [
      [0, 250],
      [250, 300],
    ],
  ],
])('%s', (_, forms, expected) => {
  expect(windows(forms, 0, forms.length)).toEqual(expected)
})

test('a sentence within a text', () => {
  expect(windows(words(700, 410), 200, 500)).toEqual([
    [200, 411],
    [411, 500],
  ])
})

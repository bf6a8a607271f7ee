import { expect, test } from 'vitest'
import { reconcile } from '../../../src/reconcile/index.ts'
import { bestTold } from '../../../src/reconcile/points/best-told.ts'
import { contentStems } from '../../../src/text/words.ts'
import { readCases } from '../build.ts'

const [tram, weak] = readCases(new URL('./best-told.txt', import.meta.url))

test('of each report the statement that others put in the same words, of several the shortest', () => {
  const told = bestTold(tram!.statements, ({ anchor }) => new Set(contentStems(anchor.exact)))
  expect(told.map(({ anchor }) => anchor.exact)).toEqual([
    'a tram to the hospital',
    'the tram to the hospital at Wick',
    'the tram',
  ])
})

test('what is read weakly makes no point', () => {
  const { articles, statements } = weak!
  expect(reconcile(articles, statements).points).toHaveLength(1)
  const [first, ...rest] = statements
  expect(reconcile(articles, [{ ...first!, grade: 'weak' }, ...rest]).points).toEqual([])
})

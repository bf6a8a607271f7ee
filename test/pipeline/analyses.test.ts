import { expect, test } from 'vitest'
import { analyses } from '../../src/pipeline/analyses.ts'
import { articleOf } from '../article.ts'

test('analyses asked for last are kept, others made anew', () => {
  const analyse = analyses(2)
  const [one, two, three] = ['one', 'two', 'three'].map((id) => articleOf(`The ${id} boat sank.`, { id }))
  const first = analyse(one!)
  analyse(two!)
  expect(analyse(one!)).toBe(first)
  analyse(three!)
  expect(analyse(one!)).toBe(first)
  // Only two are kept: the third took the place of the second.
  analyse(two!)
  analyse(three!)
  expect(analyse(one!)).not.toBe(first)
})

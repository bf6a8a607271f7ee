import { expect, test } from 'vitest'
import { numbersOf } from '../../../src/reconcile/tellings/numbers.ts'

test.each([
  ['Twenty-three carts and 23 mules', ['23']],
  ['nearly 1,400 loaves in two ovens', ['1400', '2']],
  ['2.4 million crowns', ['2.4']],
  ['millions of bees', []],
])('numbers of %s', (text, expected) => expect([...numbersOf(text)]).toEqual(expected))

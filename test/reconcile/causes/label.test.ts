import { expect, test } from 'vitest'
import { labelOf } from '../../../src/reconcile/causes/label.ts'

test.each([
  ['power cuts', 'power cuts'],
  ['this quarrel', 'quarrel'],
  ['even the talk of tolls', 'the talk of tolls'],
  ['doubled the toll for lorries', 'doubling the toll for lorries'],
  ['bitten by a dog', 'being bitten by a dog'],
  ['rebuild her barn', 'rebuilding her barn'],
  ['weavers put off repairs', 'weavers putting off repairs'],
  ['the town’s last bakery closes', 'the town’s last bakery closing'],
  ['strained ties', 'strained ties'],
  ['people killed in the raid', 'people killed in the raid'],
  ['drought', 'drought'],
  ['argue', null],
  ['starting', null],
  ['stranded', null],
])('%s', (words, label) => expect(labelOf(words)).toBe(label))

import { expect, test } from 'vitest'
import { withinNames } from '../../../../src/language/en/segment/one-name.ts'

test.each([
  ['no end between a given name and a rare word', 'Thomas Quorby', false],
  ['one before another given name', 'Thomas Peter', true],
  ['one before a common word', 'Thomas Please', true],
  ['one before a small letter', 'Thomas quorby', true],
  ['one behind another word', 'Harbour Quorby', true],
  ['one at a line', 'Thomas\nQuorby', true],
])('%s', (_, text, endsSentence) => {
  const [start, end] = [text.search(/\s/) + 1, text.length]
  const words = [
    { start: 0, end: start - 1, endsSentence: true, mayEnd: false },
    { start, end, endsSentence: true, mayEnd: false },
  ]
  expect(withinNames(text, words).map((word) => word.endsSentence)).toEqual([endsSentence, true])
})

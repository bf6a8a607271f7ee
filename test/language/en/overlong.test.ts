import { expect, test } from 'vitest'
import { segment } from '../../../src/language/en/segment/index.ts'

const lengths = (text: string): number[] =>
  segment(text, [{ start: 0, end: text.trimEnd().length }], []).sentences.map(({ tokens: [from, to] }) => to - from)

test('words without any stop end at a mark, or anyhow', () => {
  for (const unit of ['and the quay was shut ', 'and the quay was shut, ']) {
    const found = lengths(unit.repeat(1000))
    expect(Math.max(...found)).toBeLessThanOrEqual(600)
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(unit.includes(',') ? 6000 : 5000)
  }
})

test('a long sentence of a law stays whole', () => {
  expect(lengths(`The council, ${'having heard the harbour office, '.repeat(60)}shut the quay.`)).toHaveLength(1)
})

import { describe, expect, test } from 'vitest'
import { reconcile } from '../../../src/reconcile/index.ts'
import { readCases } from '../build.ts'

const CASES = readCases(new URL('../../../fixtures/reconcile/stances/one-speech.txt', import.meta.url))

function wordsOf(name: string): string[] {
  const { articles, statements } = CASES.find((one) => one.name === name)!
  const exact = new Map(statements.map(({ id, anchor }) => [id, anchor.exact]))
  return reconcile(articles, statements).points.flatMap(({ accounts }) =>
    accounts.flatMap((account) => account.statements.map((id) => exact.get(id)!)),
  )
}

describe('the words that show a stance', () => {
  test('hold what the same speech says of it again', () => {
    expect(wordsOf('a side said again in one speech')).toContain('there will be no invasion')
  })
  test('hold nothing that the speech says of something else', () => {
    expect(wordsOf('a side on something else in one speech')).not.toContain('there will be no tax')
  })
  test('hold what is said in words that fit any measure, and by the one body of its kind', () => {
    expect(wordsOf('still undecided, in words that fit any measure')).toHaveLength(3)
  })
})

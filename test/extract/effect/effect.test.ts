import { describe, expect, test } from 'vitest'
import { attributionExtractors } from '../../../src/extract/attribution/index.ts'
import { effectExtractors } from '../../../src/extract/effect/index.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/effect/cases.txt', import.meta.url))

describe('what leads to what', () => {
  test.each(CASES)('$text', ({ text, outlet, expected }) => {
    const found = runAll([...attributionExtractors, ...effectExtractors], analysisOf(text, outlet))
    const rows = found.flatMap(({ content, anchor }) =>
      content.kind === 'effect'
        ? [
            [
              content.sign,
              content.cause,
              content.effect,
              content.hedge ?? '-',
              content.claimedBy ?? '-',
              anchor.exact,
            ].join(' | '),
          ]
        : [],
    )
    expect(rows).toEqual(expected)
  })
})

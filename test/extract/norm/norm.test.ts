import { describe, expect, test } from 'vitest'
import { firstOfOverlapping } from '../../../src/extract/clause/settle.ts'
import { normExtractors } from '../../../src/extract/norm/index.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/norm/cases.txt', import.meta.url))

describe('what a norm allows, forbids, requires or declares', () => {
  test.each(CASES)('$text', ({ text, outlet, expected }) => {
    const rows = firstOfOverlapping(runAll(normExtractors, analysisOf(text, outlet))).flatMap(({ content, anchor }) =>
      content.kind === 'norm'
        ? [[content.norm, content.says, content.what, content.condition ?? '-', anchor.exact].join(' | ')]
        : [],
    )
    expect(rows).toEqual(expected)
  })
})

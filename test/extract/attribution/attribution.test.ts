import { describe, expect, test } from 'vitest'
import { attributionExtractors } from '../../../src/extract/attribution/index.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/attribution/cases.txt', import.meta.url))

function rows(text: string, outlet: string | null): string[] {
  return runAll(attributionExtractors, analysisOf(text, outlet))
    .toSorted((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end)
    .flatMap(({ anchor, content }) => {
      if (content.kind !== 'attribution') return []
      const { form, sourceKind, source, cue, via } = content
      return [[form, sourceKind, source, cue, anchor.exact, ...via].join(' | ')]
    })
}

describe('who says what', () => {
  test.each(CASES)('$text', ({ text, outlet, expected }) => {
    expect(rows(text, outlet)).toEqual(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { capabilityExtractors } from '../../../src/extract/capability/index.ts'
import { firstOfOverlapping } from '../../../src/extract/clause/settle.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/capability/cases.txt', import.meta.url))

describe('what an actor has or can do', () => {
  test.each(CASES)('$text', ({ text, outlet, expected }) => {
    const rows = firstOfOverlapping(runAll(capabilityExtractors, analysisOf(text, outlet))).flatMap(
      ({ content, anchor }) => (content.kind === 'capability' ? [[content.actor, anchor.exact].join(' | ')] : []),
    )
    expect(rows).toEqual(expected)
  })
})

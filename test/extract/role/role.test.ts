import { describe, expect, test } from 'vitest'
import { roleExtractors } from '../../../src/extract/role/index.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/role/cases.txt', import.meta.url))

describe('what somebody is', () => {
  test.each(CASES)('$text', ({ text, outlet, expected }) => {
    const rows = runAll(roleExtractors, analysisOf(text, outlet)).flatMap(({ content }) =>
      content.kind === 'role' ? [[content.nameKind, content.name, content.role].join(' | ')] : [],
    )
    expect(rows).toEqual(expected)
  })
})

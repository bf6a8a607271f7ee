import { describe, expect, test } from 'vitest'
import { measureExtractors } from '../../../src/extract/measure/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { MeasureMention } from '../../../src/model/measure.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { holds } from '../../../src/text/anchor.ts'
import { readTable } from '../../../src/text/lines.ts'
import { articleOf } from '../../article.ts'
import { cpuMs } from '../../hostile-text.ts'

const CASES = readTable(new URL('../../../fixtures/extract/measure/cases.tsv', import.meta.url))

function measuresOf(text: string): Finding<MeasureMention>[] {
  const analysis = analyse(articleOf(text))
  let found: readonly Finding[] = []
  for (const { extract } of measureExtractors) found = [...found, ...extract(analysis, found)]
  return (found as Finding<MeasureMention>[]).toSorted((a, b) => a.anchor.start - b.anchor.start)
}

describe('measures', () => {
  test.each(CASES.map(([text = '', ...expected]) => ({ text, expected: expected.filter((one) => one !== '-') })))(
    '$text',
    ({ text, expected }) => {
      const found = measuresOf(text)
      for (const { anchor, content } of found) {
        expect(holds(text, anchor)).toBe(true)
        expect(content.cue === null || holds(text, content.cue)).toBe(true)
      }
      expect(found.map(({ anchor, content }) => `${content.status}=${anchor.exact}`)).toEqual(expected)
    },
  )
})

describe('who would take the measure', () => {
  test.each([
    ['The court urged the ministry to release the files.', 'ministry'],
    ['Transport Minister Eva Holm vowed to widen the road. The minister has decided to close two lanes.', 'Eva Holm'],
    ['The firm said it would cut 900 jobs.', 'firm'],
    ['The mayor asked the council for a curfew.', null],
    ['A recount is under consideration.', null],
  ])('%s', (text, actor) => {
    expect(measuresOf(text).at(-1)?.content.actor).toBe(actor)
  })
})

test('a heading names no measure', () => {
  const text = 'Mayor considers a curfew\n\nThe mayor said nothing on Monday, and nobody asked her.'
  const analysis = analyse(articleOf(text, { headings: [{ start: 0, end: 24 }] }))
  expect(measureExtractors.flatMap(({ extract }) => extract(analysis, []))).toEqual([])
})

test('no two measures share a word', () => {
  const text = CASES.map(([one = '']) => one).join(' ')
  const found = measuresOf(text)
  for (let i = 1; i < found.length; i++) expect(found[i]!.anchor.start).toBeGreaterThanOrEqual(found[i - 1]!.anchor.end)
})

test('a text of one long line is read in linear time', () => {
  const text = 'The cabinet is weighing a ban on cars, and the firm will close forty shops, '.repeat(400)
  const before = cpuMs()
  expect(measuresOf(text).length).toBeGreaterThan(100)
  expect(cpuMs() - before).toBeLessThan(15_000)
})

import { describe, expect, test } from 'vitest'
import { measureExtractors } from '../../../src/extract/measure/index.ts'
import { settle } from '../../../src/extract/measure/settle.ts'
import { roleExtractors } from '../../../src/extract/role/index.ts'
import { timeExtractors } from '../../../src/extract/time/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { MeasureMention } from '../../../src/model/measure.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { holds } from '../../../src/text/anchor.ts'
import { articleOf } from '../../article.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/measure/cases.txt', import.meta.url))
const STAGES = [...timeExtractors, ...roleExtractors, ...measureExtractors]

function measuresOf(text: string): Finding<MeasureMention>[] {
  return runAll(STAGES, analysisOf(text))
    .filter((one): one is Finding<MeasureMention> => one.content.kind === 'measure')
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
}

describe('measures', () => {
  test.each(CASES)('$text', ({ text, expected }) => {
    const found = measuresOf(text)
    for (const { content } of found) expect(content.cue === null || holds(text, content.cue)).toBe(true)
    const rows = found.map(({ anchor, content, grade }) =>
      [content.status, anchor.exact, grade ?? []].flat().join(' | '),
    )
    expect(rows).toEqual(expected)
  })
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

  test('words elsewhere that gave the name are told', () => {
    const [found] = measuresOf('The firm said it would cut 900 jobs.')
    expect(found?.grounds?.actor).toMatchObject({ grade: 'context', words: { exact: 'The firm' } })
  })
})

test('a heading names no measure', () => {
  const text = 'Mayor considers a curfew\n\nThe mayor said nothing on Monday, and nobody asked her.'
  const analysis = analyse(articleOf(text, { headings: [{ start: 0, end: 24 }] }))
  expect(measureExtractors.flatMap(({ extract }) => extract(analysis, []))).toEqual([])
})

describe('what only says again', () => {
  test('a bare general noun behind it is weak', () => {
    const text = 'The council is weighing a night curfew. The council is weighing night action.'
    expect(settle(measuresOf(text)).map(({ grade }) => grade ?? 'stated')).toEqual(['stated', 'weak'])
  })

  test.each([
    ['The council is weighing a ban on diesel cars. Drivers say the ban could hurt them.', ['a ban on diesel cars']],
    ['The council is weighing a ban on diesel cars. A halt would hurt drivers.', ['a ban on diesel cars']],
    ['The council is weighing a ban. The mayor rejected the ban.', ['a ban', 'the ban']],
    ['Drivers asked for a night tram. A night tram is being considered.', ['a night tram', 'A night tram']],
    ['A curfew could follow.', ['A curfew']],
  ])('%s', (text, expected) => {
    expect(settle(measuresOf(text)).map(({ anchor }) => anchor.exact)).toEqual(expected)
  })
})

test('no two measures share a word', () => {
  const found = measuresOf(CASES.map(({ text }) => text).join(' '))
  for (let i = 1; i < found.length; i++) expect(found[i]!.anchor.start).toBeGreaterThanOrEqual(found[i - 1]!.anchor.end)
})

test('a long text is read in linear time', () => {
  const analysis = analysisOf(
    'The cabinet is weighing a ban on cars, and the firm will close forty shops. '.repeat(1500),
  )
  const before = performance.now()
  expect(runAll(measureExtractors, analysis).length).toBeGreaterThan(2000)
  expect(performance.now() - before).toBeLessThan(5000)
})

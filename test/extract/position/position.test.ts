import { describe, expect, test } from 'vitest'
import { attributionExtractors } from '../../../src/extract/attribution/index.ts'
import { measureExtractors } from '../../../src/extract/measure/index.ts'
import { positionExtractors } from '../../../src/extract/position/index.ts'
import { roleExtractors } from '../../../src/extract/role/index.ts'
import { timeExtractors } from '../../../src/extract/time/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Position } from '../../../src/model/position.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { articleOf } from '../../article.ts'
import { analysisOf, readCases, runAll } from '../cases.ts'

const CASES = readCases(new URL('../../../fixtures/extract/position/cases.txt', import.meta.url))
const STAGES = [
  ...timeExtractors,
  ...attributionExtractors,
  ...roleExtractors,
  ...measureExtractors,
  ...positionExtractors,
]

function positionsOf(text: string, more: Partial<Article> = {}): Finding<Position>[] {
  return runAll(STAGES, analyse(articleOf(text, more)))
    .filter((one): one is Finding<Position> => one.content.kind === 'position')
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
}

const row = ({ actor, stance, measure, condition }: Position) => [actor, stance, measure, condition ?? '-'].join(' | ')
const rows = (found: readonly Finding<Position>[]) => found.map(({ content }) => row(content))

describe('positions', () => {
  test.each(CASES)('$text', ({ text, expected }) => {
    const found = positionsOf(text)
    for (const { content } of found) {
      expect(text).toContain(content.measure)
      expect(text).toContain(content.condition ?? '')
    }
    expect(rows(found)).toEqual(expected)
  })
})

test.each([
  [
    '"The port is not selling its cranes to the bank," said Ruth Obi.',
    'The port is not selling its cranes to the bank',
  ],
  ['"There will be no recount," said Ruth Obi.', 'There will be no recount'],
  ['The senate is considering a tariff. No final decision has been made.', 'No final decision has been made'],
  ['The envoys met on Monday, voicing support for a truce.', 'voicing support for a truce'],
])('the words that tell the side stand in the anchor: %s', (text, exact) => {
  expect(positionsOf(text).at(-1)?.anchor.exact).toBe(exact)
})

test('"we" outside quotation marks is the outlet, where it is known', () => {
  const text = 'A curfew would not help. We oppose a curfew.'
  expect(rows(positionsOf(text, { outlet: 'Night Watch' }))).toEqual(['Night Watch | against | a curfew | -'])
  expect(positionsOf(text)).toEqual([])
})

test('a pronoun between two measures that are alike near points at neither', () => {
  const text = 'The council debated a curfew and weighed a recount. Residents oppose it.'
  expect(positionsOf(text).filter(({ content }) => content.actor === 'Residents')).toEqual([])
})

test('a pronoun does not reach past a heading or a paragraph between', () => {
  const text = 'The council debated a curfew.\n\nIt rained all night, and the river rose.\n\nResidents oppose it.'
  expect(positionsOf(text).filter(({ content }) => content.actor === 'Residents')).toEqual([])
})

test('a long text is read in linear time', () => {
  const analysis = analysisOf('The cabinet is weighing a ban on cars, and drivers oppose it if it rains. '.repeat(1500))
  const measures = runAll(measureExtractors, analysis)
  const before = performance.now()
  const found: Finding[] = [...measures]
  for (const { extract } of positionExtractors) found.push(...extract(analysis, [...found]))
  expect(found.length - measures.length).toBeGreaterThan(1000)
  expect(performance.now() - before).toBeLessThan(5000)
})

import { describe, expect, test } from 'vitest'
import { measureExtractors } from '../../../src/extract/measure/index.ts'
import { positionExtractors } from '../../../src/extract/position/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { Position } from '../../../src/model/position.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { anchorAt, holds } from '../../../src/text/anchor.ts'
import { readTable } from '../../../src/text/lines.ts'
import { articleOf } from '../../article.ts'
import { cpuMs } from '../../hostile-text.ts'

const CASES = readTable(new URL('../../../fixtures/extract/position/cases.tsv', import.meta.url))

/** What the source of a direct quotation says, as the attribution stage would hand it over. */
function quotation(text: string): Finding<Attribution>[] {
  const match = /"([^"]+),"\s+said ([\p{L} ]+)\./u.exec(text)
  if (!match) return []
  const anchor = anchorAt(text, { start: match.index + 1, end: match.index + 1 + match[1]!.length })
  const content = {
    kind: 'attribution',
    source: match[2]!,
    sourceKind: 'named',
    sourceAnchor: null,
    cue: 'said',
    form: 'direct',
    via: [],
  } as const
  return [{ rule: 'attribution/direct', anchor, content }]
}

function positionsOf(text: string, more: Partial<Article> = {}): Finding<Position>[] {
  const analysis = analyse(articleOf(text, more))
  let found: readonly Finding[] = quotation(text)
  for (const { extract } of [...measureExtractors, ...positionExtractors])
    found = [...found, ...extract(analysis, found)]
  return found
    .filter((one): one is Finding<Position> => one.content.kind === 'position')
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
}

const line = ({ actor, stance, measure, condition }: Position) =>
  `${actor} > ${stance} > ${measure} > ${condition ?? '-'}`

describe('positions', () => {
  test.each(CASES.map(([text = '', ...expected]) => ({ text, expected: expected.filter((one) => one !== '-') })))(
    '$text',
    ({ text, expected }) => {
      const found = positionsOf(text)
      for (const { anchor, content } of found) {
        expect(holds(text, anchor)).toBe(true)
        expect(text).toContain(content.measure)
        expect(text).toContain(content.condition ?? '')
      }
      expect(found.map(({ content }) => line(content))).toEqual(expected)
    },
  )
})

test.each([
  [
    '"The port is not selling its cranes to the bank," said Ruth Obi.',
    'The port is not selling its cranes to the bank',
  ],
  ['"There will be no recount," said Ruth Obi.', 'There will be no recount'],
  ['The senate is considering a tariff. No final decision has been made.', 'No final decision has been made'],
])('the words that deny stand in the anchor: %s', (text, exact) => {
  expect(positionsOf(text).at(-1)?.anchor.exact).toBe(exact)
})

test('"we" outside quotation marks is the outlet, where it is known', () => {
  const text = 'A curfew would not help. We oppose a curfew.'
  expect(positionsOf(text, { outlet: 'Night Watch' }).map(({ content }) => line(content))).toEqual([
    'Night Watch > against > a curfew > -',
  ])
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

test('a text of one long line is read in linear time', () => {
  const text = 'The cabinet is weighing a ban on cars, and drivers oppose it if it rains, '.repeat(400)
  const before = cpuMs()
  expect(positionsOf(text).length).toBeGreaterThan(100)
  expect(cpuMs() - before).toBeLessThan(15_000)
})

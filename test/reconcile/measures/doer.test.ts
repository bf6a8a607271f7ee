import { expect, test } from 'vitest'
import type { MeasureMention } from '../../../src/model/measure.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { areOfTwo, doerOf } from '../../../src/reconcile/measures/doer.ts'

const mention = (label: string, status: MeasureMention['status'], actor: string | null = null): Statement => ({
  id: 's',
  article: 'a',
  attribution: null,
  reader: 'rules',
  rule: 'measure/test',
  anchor: { start: 0, end: label.length, exact: label },
  content: { kind: 'measure', label, status, actor, cue: null },
})

test.each([
  ['the ministry’s vaccination drive', 'underway', null, 'ministri'],
  ["Norland's vaccination drive", 'done', 'Some', 'norland'],
  ['a vaccination drive', 'done', 'Ada Brandt', 'ada brandt'],
  ['a vaccination drive', 'proposed', 'Ada Brandt', ''],
  ['a vaccination drive', 'done', null, ''],
] as const)('the doer of %j, %s, by %s', (label, status, actor, stems) => {
  expect([...doerOf(mention(label, status, actor))].join(' ')).toBe(stems)
})

test('deeds of two doers are two; where one is unknown nothing is told', () => {
  const [city, mayor, none] = [new Set(['citi']), new Set(['mayor']), new Set<string>()]
  expect(areOfTwo(city, mayor)).toBe(true)
  expect(areOfTwo(city, new Set(['citi', 'council']))).toBe(false)
  expect(areOfTwo(city, none)).toBe(false)
})

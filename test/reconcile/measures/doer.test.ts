import { expect, test } from 'vitest'
import type { MeasureMention } from '../../../src/model/measure.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { areOfTwo, doersIn } from '../../../src/reconcile/measures/doer.ts'
import { articleOf } from '../../article.ts'
import { anchorIn, eventOf, statementOf } from '../../statement.ts'

const mention = (label: string, status: MeasureMention['status'], actor: string | null = null): Statement =>
  statementOf({ kind: 'measure', label, status, actor, cue: null }, label)

test.each([
  ['the ministry’s vaccination drive', 'underway', null, 'ministri'],
  ["Norland's vaccination drive", 'done', 'Some', 'norland'],
  ['a vaccination drive', 'done', 'Ada Brandt', 'ada brandt'],
  ['a vaccination drive', 'proposed', 'Ada Brandt', ''],
  ['a vaccination drive', 'done', null, ''],
] as const)('the doer of %j, %s, by %s', (label, status, actor, stems) => {
  expect([...doersIn(corpusOf([], []))(mention(label, status, actor))].join(' ')).toBe(stems)
})

test('without a name, whoever does what the clause around it tells', () => {
  const text = 'Ada Brandt began a vaccination drive.'
  const article = articleOf(text)
  const label = 'a vaccination drive'
  const drive = { ...mention(label, 'underway'), anchor: anchorIn(text, label) }
  const began = statementOf(eventOf('begin', { actors: ['Ada Brandt'], target: label }), text.slice(0, -1), { id: 'e' })
  expect([...doersIn(corpusOf([article], [drive, began]))(drive)]).toEqual(['ada', 'brandt'])
  expect([...doersIn(corpusOf([article], [drive]))(drive)]).toEqual([])
})

test('deeds of two doers are two; where one is unknown nothing is told', () => {
  const [city, mayor, none] = [new Set(['citi']), new Set(['mayor']), new Set<string>()]
  expect(areOfTwo(city, mayor)).toBe(true)
  expect(areOfTwo(city, new Set(['citi', 'council']))).toBe(false)
  expect(areOfTwo(city, none)).toBe(false)
})

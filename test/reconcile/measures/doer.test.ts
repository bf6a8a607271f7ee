import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { MeasureMention } from '../../../src/model/measure.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { areOfTwo, doersIn } from '../../../src/reconcile/measures/doer.ts'

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
  expect([...doersIn(corpusOf([], []))(mention(label, status, actor))].join(' ')).toBe(stems)
})

test('without a name, whoever does what the clause around it tells', () => {
  const text = 'Ada Brandt began a vaccination drive.'
  const article: Article = {
    id: 'a',
    source: { file: 'a' },
    title: null,
    published: null,
    outlet: null,
    byline: [],
    language: 'en',
    text,
    headings: [],
    copyOf: null,
  }
  const label = 'a vaccination drive'
  const start = text.indexOf(label)
  const drive = { ...mention(label, 'underway'), anchor: { start, end: start + label.length, exact: label } }
  const began: Statement = {
    ...drive,
    id: 'e',
    anchor: { start: 0, end: text.length - 1, exact: text.slice(0, -1) },
    content: {
      kind: 'event',
      action: 'begin',
      actors: ['Ada Brandt'],
      target: label,
      place: null,
      date: null,
      factuality: 'happened',
    },
  }
  expect([...doersIn(corpusOf([article], [drive, began]))(drive)]).toEqual(['ada', 'brandt'])
  expect([...doersIn(corpusOf([article], [drive]))(drive)]).toEqual([])
})

test('deeds of two doers are two; where one is unknown nothing is told', () => {
  const [city, mayor, none] = [new Set(['citi']), new Set(['mayor']), new Set<string>()]
  expect(areOfTwo(city, mayor)).toBe(true)
  expect(areOfTwo(city, new Set(['citi', 'council']))).toBe(false)
  expect(areOfTwo(city, none)).toBe(false)
})

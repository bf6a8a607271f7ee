import { expect, test } from 'vitest'
import type { Point, Relation } from '../../../src/model/point.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { withOtherDates } from '../../../src/reconcile/timeline/otherwise.ts'
import { statementOf, timeOf } from '../../statement.ts'

const entries = [
  { id: 't1', date: '2031-05-03', label: 'The weir opens', statements: ['s1'] },
  { id: 't2', date: '2031-05-09', label: 'The weir will open', statements: ['s2'] },
]
const time = (id: string, edtf: string): [string, Statement] => [
  id,
  statementOf(timeOf(edtf), '3 May', { id, article: id }),
]
const corpus = { statement: new Map([time('s1', '2031-05-03'), time('s2', '2031-05-09')]) }
const account = (answer: string, statement: string) => ({
  answer,
  statements: [statement],
  articles: [statement],
  origins: [],
})
const point = (relation: Relation): Point => ({
  id: 'p',
  kind: 'date',
  question: 'When does the weir open?',
  relation,
  reason: { code: relation === 'changed' ? 'revision' : 'both-cannot-hold', values: {} },
  accounts: [account('3 May', 's1'), account('Friday (9 May 2031)', 's2')],
})
const shown = (relation: Relation) =>
  withOtherDates(entries, [point(relation)], corpus).map(({ date, label, statements }) => [date, label, ...statements])

test('of a date that was moved the newest stays', () =>
  expect(shown('changed')).toEqual([['2031-05-09', 'The weir will open', 's2']]))

test('dates that cannot both hold name each other', () =>
  expect(shown('differs')).toEqual([
    ['2031-05-03', 'The weir opens [or 9 May 2031]', 's1'],
    ['2031-05-09', 'The weir will open [or 3 May]', 's2'],
  ]))

test('dates that agree leave the entries as they are', () =>
  expect(withOtherDates(entries, [point('agrees')], corpus)).toEqual(entries))

test('a question asked twice marks once', () =>
  expect(withOtherDates(entries, [point('differs'), point('differs')], corpus).map(({ label }) => label)).toEqual([
    'The weir opens [or 9 May 2031]',
    'The weir will open [or 3 May]',
  ]))

test('an entry that went is not asked for again', () =>
  expect(withOtherDates(entries, [point('changed'), point('changed')], corpus)).toHaveLength(1))

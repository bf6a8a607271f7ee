import { expect, test } from 'vitest'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { borneOut } from '../../../src/reconcile/support/reason.ts'
import { articleOf } from '../../article.ts'
import { sayingOf, statementOf, timeOf } from '../../statement.ts'

const saying = (id: string, article: string, source: string): Statement =>
  statementOf(sayingOf(source, 'named'), 'Nine boats', { id, article })
const time = (id: string, article: string, edtf: string, exact: string, attribution: string | null = null): Statement =>
  statementOf(timeOf(edtf), exact, { id, article, attribution })

const ARTICLES = ['paper', 'post'].map((id) => articleOf('Nine boats were lost.', { id, outlet: id }))
const OTHER = { code: 'other-source', values: { first: 'two', second: 'three' } } as const
const ROUNDED = { code: 'precision', values: { first: '4 May', second: '4 May' } } as const

test.each([
  ['Liam O’Dea', 'both-cannot-hold'],
  ['Hanne Voss', 'other-source'],
] as const)("Liam O'Dea against %s: %s", (source, code) => {
  const sayings = [saying('s1', 'paper', "Liam O'Dea"), saying('s2', 'post', source)]
  const [one, two] = [time('t1', 'paper', '2031-05-04', 'two', 's1'), time('t2', 'post', '2031-05-05', 'three', 's2')]
  const corpus = corpusOf(ARTICLES, [...sayings, one, two])
  expect(borneOut(OTHER, [[one], [two]], corpus)).toEqual({ ...OTHER, code })
})

test('what is rounder than a day is other words for it, or there is none', () => {
  const day = time('t1', 'paper', '2031-05-04', '4 May')
  const month = time('t2', 'post', '2031-05', 'in May')
  const same = time('t3', 'post', '2031-05-04', 'on Sunday')
  const corpus = corpusOf(ARTICLES, [day, month, same])
  expect(borneOut(ROUNDED, [[day, month]], corpus)).toEqual({
    code: 'precision',
    values: { first: '4 May', second: 'in May' },
  })
  expect(borneOut(ROUNDED, [[day, same]], corpus)).toEqual({ ...ROUNDED, code: 'same-value' })
})

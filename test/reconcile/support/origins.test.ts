import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { SourceKind } from '../../../src/model/attribution.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { isOneSource, originsOf } from '../../../src/reconcile/support/origins.ts'
import { articleOf } from '../../article.ts'
import { sayingOf, statementOf, timeOf } from '../../statement.ts'

const article = (id: string, outlet: string): Article => articleOf('Nine boats were lost.', { id, outlet })
const saying = (report: string, source: string, sourceKind: SourceKind): Statement =>
  statementOf(sayingOf(source, sourceKind), 'Nine boats', { id: `${report}-says`, article: report })
const time = (report: string): Statement =>
  statementOf(timeOf('2031'), 'Nine', { id: `${report}-time`, article: report })

test('a body in its own report is the source that another cites', () => {
  const statements = [time('own'), saying('paper', 'Solm Harbour Trust', 'organization')]
  const corpus = corpusOf([article('own', 'Solm Harbour Trust'), article('paper', 'Solm Post')], statements)
  expect(originsOf(statements, corpus).map(({ name, articles }) => [name, articles])).toEqual([
    ['Solm Harbour Trust', ['own', 'paper']],
  ])
})

test.each<[string, SourceKind, string]>([
  ['council', 'organization', 'the council'],
  ['mayor’s office', 'organization', 'the mayor’s office'],
  ['officials', 'unnamed', 'officials'],
  ['two officials', 'unnamed', 'two officials'],
  ['Hanne Voss', 'named', 'Hanne Voss'],
])('%s', (source, kind, name) => {
  const statements = [saying('paper', source, kind)]
  const corpus = corpusOf([article('paper', 'Solm Post')], statements)
  expect(originsOf(statements, corpus).map((origin) => origin.name)).toEqual([name])
})

test('a full name and the surname are one source; a role is one with both where all give the same words', () => {
  const statements = [
    saying('paper', 'Hanne Voss', 'named'),
    saying('post', 'Voss', 'named'),
    saying('times', 'the harbour master', 'named'),
  ]
  const corpus = corpusOf(
    [article('paper', 'Solm Paper'), article('post', 'Solm Post'), article('times', 'Solm Times')],
    statements,
  )
  expect(originsOf(statements, corpus).map(({ articles }) => articles)).toEqual([['paper', 'post'], ['times']])
  expect(originsOf(statements, corpus, true).map(({ articles }) => articles)).toEqual([['paper', 'post', 'times']])
})

test('texts of one outlet in its own voice are one origin, and yet two tellings', () => {
  const statements = [time('monday'), time('tuesday')]
  const corpus = corpusOf([article('monday', 'Solm Post'), article('tuesday', 'Solm Post')], statements)
  expect(originsOf(statements, corpus)).toMatchObject([
    { name: 'Solm Post', articles: ['monday', 'tuesday'], reason: 'texts of one outlet' },
  ])
  expect(isOneSource(statements, corpus)).toBe(false)
})

import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { isOneSource, originsOf } from '../../../src/reconcile/support/origins.ts'

const article = (id: string, outlet: string): Article => ({
  id,
  source: { file: `${id}.txt` },
  title: null,
  published: '2031-05-03',
  outlet,
  byline: [],
  language: 'en',
  text: 'Nine boats were lost.',
  headings: [],
  copyOf: null,
})

function saying(report: string, source: string, sourceKind: Attribution['sourceKind']): Statement {
  const anchor = { start: 0, end: 10, exact: 'Nine boats' }
  return {
    id: `${report}-says`,
    rule: 'test/saying',
    article: report,
    anchor,
    content: { kind: 'attribution', source, sourceKind, sourceAnchor: null, cue: 'said', form: 'indirect', via: [] },
    attribution: null,
    reader: 'rules',
  }
}

const time = (report: string): Statement => ({
  id: `${report}-time`,
  rule: 'test/time',
  article: report,
  anchor: { start: 0, end: 4, exact: 'Nine' },
  content: { kind: 'time', edtf: '2031', resolution: 'stated', dates: null },
  attribution: null,
  reader: 'rules',
})

test('a body in its own report is the source that another cites', () => {
  const statements = [time('own'), saying('paper', 'Solm Harbour Trust', 'organization')]
  const corpus = corpusOf([article('own', 'Solm Harbour Trust'), article('paper', 'Solm Post')], statements)
  expect(originsOf(statements, corpus).map(({ name, articles }) => [name, articles])).toEqual([
    ['Solm Harbour Trust', ['own', 'paper']],
  ])
})

test.each<[string, Attribution['sourceKind'], string]>([
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

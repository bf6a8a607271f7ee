import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { SourceKind } from '../../../src/model/attribution.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { isOneSource, originsOf } from '../../../src/reconcile/support/origins.ts'
import { articleOf } from '../../article.ts'
import { anchorIn, sayingOf, statementOf, timeOf } from '../../statement.ts'

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

/** Figures of three reports, each with who says it; the answer's origins. */
function originsIn(...told: readonly (readonly [outlet: string, text: string, figure: string, source?: string])[]) {
  const articles = told.map(([outlet, text]) => articleOf(text, { id: outlet, outlet }))
  const statements = told.flatMap(([outlet, text, figure, source]): Statement[] => {
    const anchor = anchorIn(text, figure)
    const value = statementOf(timeOf('2031'), figure, { id: `${outlet}-v`, article: outlet, anchor })
    if (source === undefined) return [value]
    const saying = statementOf(sayingOf(source, 'organization'), figure, { id: `${outlet}-s`, article: outlet, anchor })
    return [{ ...value, attribution: saying.id }, saying]
  })
  const corpus = corpusOf(articles, statements)
  const values = statements.filter(({ content }) => content.kind === 'time')
  return originsOf(values, corpus).map(({ name, articles: own }) => [name, own.length])
}

test('who disputes a value, passes on another’s or takes back their own is no source for it', () => {
  expect(
    originsIn(
      ['Solm Post', 'It was 2031, the Solm Trust said.', '2031', 'Solm Trust'],
      ['Solm Paper', 'The County Audit Office rejects the year 2031.', '2031', 'County Audit Office'],
      ['Solm Times', 'The guild named another year than the 2031 given by the Solm Trust.', '2031', 'Solm Guild'],
      ['Solm Mail', 'An earlier version of this page said 2031.', '2031', 'An earlier version of this page'],
    ),
  ).toEqual([['Solm Trust', 2]])
})

test('a page that carries the notice of a body gives that body’s word', () => {
  expect(
    originsIn(
      [
        'Ministry of Ports',
        'The Quay Inspectorate, acting under the Quays Act, gives notice that it was 2031.',
        '2031',
      ],
      ['Solm Paper', 'It was 2031, the Quay Inspectorate said.', '2031', 'Quay Inspectorate'],
    ),
  ).toEqual([['Quay Inspectorate', 2]])
})

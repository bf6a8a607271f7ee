import { describe, expect, test } from 'vitest'
import { refine } from '../../../src/extract/refine/index.ts'
import type { Analysis } from '../../../src/model/analysis.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { Quantity } from '../../../src/model/quantity.ts'
import type { Role } from '../../../src/model/role.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { articleOf } from '../../article.ts'

const TEXT = 'The mayor said the harbour master said two cranes fell. Three more leaned.'

const analysis: Analysis = {
  article: articleOf(TEXT, { id: 'a1' }),
  text: TEXT,
  layers: new Set(['sentences', 'tokens']),
  paragraphs: [],
  sentences: [],
  tokens: [],
  words: [],
  names: [],
  mentions: [],
  clauses: [],
}

const at = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact })

const says = (source: string, content: string, rule = 'attribution/said'): Finding<Attribution> => ({
  rule,
  anchor: at(content),
  content: {
    kind: 'attribution',
    source,
    sourceKind: 'unnamed',
    sourceAnchor: null,
    cue: 'said',
    form: 'indirect',
    via: [],
  },
})

const count = (exact: string, value: number): Finding<Quantity> => ({
  rule: 'quantity/count',
  anchor: at(exact),
  content: {
    kind: 'quantity',
    value,
    valueMax: null,
    unit: 'crane',
    of: 'cranes',
    modifier: null,
    asOf: null,
    clause: at(exact),
  },
})

const role = (name: string, exact: string): Finding<Role> => ({
  rule: 'role/title',
  anchor: at(exact),
  content: { kind: 'role', name, nameKind: 'person', role: 'mayor' },
})

describe('refine', () => {
  test('names the innermost attribution around each statement', () => {
    const outer = says('the mayor', 'the harbour master said two cranes fell')
    const inner = says('the harbour master', 'two cranes fell')
    const found = refine(analysis, [count('two cranes', 2), count('Three more', 3), outer, inner])
    const idOf = (exact: string) => found.find(({ anchor }) => anchor.exact === exact)!.id
    const around = Object.fromEntries(found.map(({ anchor, attribution }) => [anchor.exact, attribution]))
    expect(around).toEqual({
      'the harbour master said two cranes fell': null,
      'two cranes fell': idOf('the harbour master said two cranes fell'),
      'two cranes': idOf('two cranes fell'),
      'Three more': null,
    })
  })

  test('keeps one reading of a span, that of the earlier rule', () => {
    const found = refine(analysis, [
      says('the mayor', 'two cranes fell', 'attribution/first'),
      says('a guard', 'two cranes fell', 'attribution/second'),
    ])
    expect(found.map(({ rule }) => rule)).toEqual(['attribution/first'])
  })

  test('keeps two roles of one span, the same role once', () => {
    const found = refine(analysis, [role('A', 'The mayor'), role('B', 'The mayor'), role('A', 'The mayor')])
    expect(found.map(({ content }) => content.kind === 'role' && content.name)).toEqual(['A', 'B'])
  })

  test('gives the same ids again, other ids to other articles', () => {
    const [one] = refine(analysis, [count('two cranes', 2)])
    const [again] = refine(analysis, [count('two cranes', 2)])
    const [other] = refine({ ...analysis, article: { ...analysis.article, id: 'a2' } }, [count('two cranes', 2)])
    expect(again!.id).toBe(one!.id)
    expect(other!.id).not.toBe(one!.id)
  })

  test.each([
    ['other words', { ...count('two cranes', 2), anchor: { start: 0, end: 9, exact: 'two crane' } }],
    ['an empty span', { ...count('two cranes', 2), anchor: { start: 4, end: 4, exact: '' } }],
    [
      'other words in the content',
      {
        ...count('two cranes', 2),
        content: { ...count('two cranes', 2).content, clause: { ...at('fell'), start: 0 } },
      },
    ],
  ])('throws on an anchor with %s, naming the rule', (_, finding) => {
    expect(() => refine(analysis, [finding])).toThrow(/rule quantity\/count: expected/)
  })

  test('sorts by place', () => {
    const found = refine(analysis, [count('Three more', 3), count('two cranes', 2)])
    expect(found.map(({ anchor }) => anchor.exact)).toEqual(['two cranes', 'Three more'])
  })
})

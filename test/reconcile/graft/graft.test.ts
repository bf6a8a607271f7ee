import { describe, expect, test } from 'vitest'
import type { Account, Point } from '../../../src/model/point.ts'
import type { Parts, Reconciliation } from '../../../src/model/situation.ts'
import { graft, type Known, restingOn } from '../../../src/reconcile/graft/graft.ts'
import { joinPoints } from '../../../src/reconcile/graft/points.ts'
import { prune } from '../../../src/reconcile/graft/prune.ts'

const account = (answer: string, statements: readonly string[]): Account => ({
  answer,
  statements,
  articles: statements.map((id) => id.split('.')[0]!),
  origins: statements.map((id) => ({
    name: id.split('.')[0]!,
    kind: 'report',
    articles: [id.split('.')[0]!],
    reason: null,
  })),
})
const point = (relation: Point['relation'], ...accounts: readonly Account[]): Point => ({
  id: accounts.map(({ answer }) => answer).join(' '),
  kind: 'figure',
  question: 'How many cranes fell?',
  relation,
  reason: { code: relation === 'agrees' ? 'same-value' : 'both-cannot-hold', values: {} },
  accounts,
})
/** Articles are named after the order of their publication: `a` before `b`. */
const order = (article: string): number => article.charCodeAt(0)

describe('joinPoints', () => {
  test('adds an account to the one that it shares statements with', () => {
    const joined = joinPoints(
      point('agrees', account('two', ['a.1', 'b.1', 'c.1'])),
      point('agrees', account('2', ['b.1', 'd.1'])),
      order,
    )
    expect(joined.accounts).toHaveLength(1)
    expect(joined.accounts[0]).toMatchObject({ answer: 'two', statements: ['a.1', 'b.1', 'c.1', 'd.1'] })
    expect(joined.accounts[0]!.origins.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
    expect(joined.id).not.toBe(joinPoints(joined, point('agrees', account('2', ['b.1', 'e.1'])), order).id)
  })

  test('sets a new answer beside the others, earliest published first, and takes the graver relation', () => {
    const host = point('agrees', account('two', ['b.1', 'c.1']))
    const joined = joinPoints(host, point('differs', account('two', ['c.1']), account('three', ['a.1'])), order)
    expect(joined.relation).toBe('differs')
    expect(joined.reason.code).toBe('both-cannot-hold')
    expect(joined.accounts.map(({ answer }) => answer)).toEqual(['three', 'two'])
  })

  test('counts a source once that both name', () => {
    const cited = (article: string): Account => ({
      ...account('two', [`${article}.1`]),
      origins: [{ name: 'Harbour Board', kind: 'organization', articles: [article], reason: null }],
    })
    const [{ origins }] = joinPoints(point('agrees', cited('a')), point('agrees', cited('b')), order).accounts as [
      Account,
    ]
    expect(origins).toMatchObject([{ name: 'Harbour Board', articles: ['a', 'b'] }])
    expect(origins[0]!.reason).toContain('Harbour Board')
  })
})

const NOTHING: Parts = { actors: [], measures: [], points: [], timeline: [], variables: [], links: [], loops: [] }
const UNKNOWN: Known = { actors: [], measures: [], points: [], timeline: [], variables: [], links: [], loops: [] }

describe('graft', () => {
  test('makes new what shares nothing', () => {
    const found = { ...NOTHING, points: [point('agrees', account('two', ['a.1', 'b.1']))] }
    expect(graft(found, { ...UNKNOWN, points: [[]] }, order).points).toEqual([{ place: null, thing: found.points[0] }])
  })

  test('lets two things found join one known before', () => {
    const actor = (id: string, name: string, statements: string[]) => ({
      id,
      name,
      kind: 'person' as const,
      aliases: [],
      statements,
    })
    const host = { place: 7, thing: actor('e', 'Ada Quay', ['a.1', 'b.1']) }
    const found = { ...NOTHING, actors: [actor('e', 'Ada Quay', ['b.1', 'c.1']), actor('f', 'Quay', ['a.1', 'c.2'])] }
    const { actors } = graft(found, { ...UNKNOWN, actors: [[host], [host]] }, order)
    expect(actors).toEqual([{ place: 7, thing: actor('e', 'Ada Quay', ['a.1', 'b.1', 'c.1', 'c.2']) }])
  })

  test('of two points that only read alike keeps the graver', () => {
    const known = point('agrees', account('two', ['a.1', 'b.1']))
    const graver = point('differs', account('six', ['c.1']), account('ten', ['d.1']))
    const put = (host: Point, one: Point) =>
      graft({ ...NOTHING, points: [one] }, { ...UNKNOWN, points: [[{ place: 3, thing: host }]] }, order).points
    expect(put(known, graver)).toEqual([{ place: 3, thing: graver }])
    expect(put(graver, known)).toEqual([])
  })

  test('ties a link to the variables that were known', () => {
    const variable = (id: string, ...labels: string[]) => ({ id, label: labels[0]!, labels })
    const found: Parts = {
      ...NOTHING,
      variables: [variable('n1', 'fire'), variable('n2', 'the shortage', 'shortage')],
      links: [{ id: 'k', from: 'n1', to: 'n2', side: 'raises', claims: [{ statement: 'c.1', side: 'raises' }] }],
    }
    const known: Known = { ...UNKNOWN, variables: [[], [{ place: 4, thing: variable('v9', 'shortage') }]], links: [[]] }
    const { variables, links } = graft(found, known, order)
    expect(links[0]!.thing).toMatchObject({ from: 'n1', to: 'v9' })
    expect(variables.map(({ place }) => place)).toEqual([4, null])
    expect(variables[0]!.thing.labels).toEqual(['shortage', 'the shortage'])
  })
})

test('restingOn keeps what a new statement stands in, with the variables of its links', () => {
  const old = point('agrees', account('two', ['a.1', 'b.1']))
  const fresh = point('agrees', account('two', ['a.2', 'c.1']))
  const all: Reconciliation = {
    ...NOTHING,
    points: [old, fresh],
    causes: {
      variables: ['v', 'w', 'x'].map((id) => ({ id, label: id, labels: [id] })),
      links: [
        { id: 'k', from: 'v', to: 'w', side: 'open', claims: [{ statement: 'c.2', side: 'open' }] },
        { id: 'l', from: 'v', to: 'x', side: 'open', claims: [{ statement: 'a.3', side: 'open' }] },
      ],
    },
  }
  const { points, variables, links } = restingOn(all, (id) => id.startsWith('c.'))
  expect(points).toEqual([fresh])
  expect(links.map(({ id }) => id)).toEqual(['k'])
  expect(variables.map(({ id }) => id)).toEqual(['v', 'w'])
})

describe('prune', () => {
  const gone = { articles: new Set(['b']), statements: new Set(['b.1']) }

  test('takes an article out of a point that still has two', () => {
    const pruned = prune('points', point('agrees', account('two', ['a.1', 'b.1', 'c.1'])), gone)
    expect(pruned?.accounts).toMatchObject([{ statements: ['a.1', 'c.1'], articles: ['a', 'c'] }])
    expect(pruned?.accounts[0]?.origins.map(({ name }) => name)).toEqual(['a', 'c'])
  })

  test('drops what does not stand without it', () => {
    expect(prune('points', point('agrees', account('two', ['a.1', 'b.1'])), gone)).toBeNull()
    expect(prune('points', point('differs', account('two', ['a.1', 'c.1']), account('six', ['b.1'])), gone)).toBeNull()
    const entry = { id: 't', date: '2030', label: 'Two cranes fell.', statements: ['b.1', 'c.1'] }
    expect(prune('timeline', entry, gone)).toBeNull()
    expect(prune('loops', { id: 'l', label: 'a → a', effects: ['b.1'], sign: '+' }, gone)).toBeNull()
    expect(
      prune('links', { id: 'k', from: 'v', to: 'w', side: 'open', claims: [{ statement: 'b.1', side: 'open' }] }, gone),
    ).toBeNull()
  })

  test('keeps the other statements of a thing', () => {
    expect(prune('measures', { id: 'm', label: 'a toll', statements: ['a.1', 'b.1'] }, gone)?.statements).toEqual([
      'a.1',
    ])
    expect(prune('variables', { id: 'v', label: 'rain', labels: ['rain'] }, gone)).not.toBeNull()
  })
})

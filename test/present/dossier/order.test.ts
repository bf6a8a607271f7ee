import { expect, test } from 'vitest'
import type { Origin, Point } from '../../../src/model/point.ts'
import { ordered } from '../../../src/present/dossier/point-view.ts'
import { quotes } from '../../../src/present/dossier/quotes.ts'
import type { Snapshot } from '../../../src/present/dossier/snapshot.ts'

function point(question: string, relation: Point['relation'], origins: number, kind: Point['kind'] = 'figure'): Point {
  const own = Array.from(
    { length: origins },
    (_, i): Origin => ({ name: `${i}`, kind: 'report', articles: [], reason: null }),
  )
  const answer = kind === 'status' ? 'considered' : 'nine'
  return {
    id: question,
    kind,
    question,
    relation,
    reason: { code: 'same-value', values: {} },
    accounts: [{ answer, statements: [], articles: [], origins: own }],
  }
}

test('contested first; well-asked questions before stopgaps; most origins first; plans merely considered last', () => {
  const points = [
    point('Where does the toll stand?', 'agrees', 9, 'status'),
    point('How many boats are there?', 'agrees', 5),
    point('How many boats were lost?', 'agrees', 2),
    point('How many nets were cut?', 'agrees', 3),
    point('When did the pier fall?', 'changed', 1, 'date'),
    point('What figure is given for the quay?', 'differs', 4),
    point('How high was the wave?', 'differs', 1),
  ]
  expect(ordered(points).map(({ question }) => question)).toEqual([
    'How high was the wave?',
    'What figure is given for the quay?',
    'When did the pier fall?',
    'How many nets were cut?',
    'How many boats were lost?',
    'Where does the toll stand?',
    'How many boats are there?',
  ])
})

const SAID = [
  ['old', 'Hanne Voss', 'The harbour wall will not hold another winter.', 'direct'],
  ['old', 'Peter Lund', 'Nobody asked the fishermen what they need', 'direct'],
  ['new', 'Hanne Voss', 'We shall count the nails in the morning.', 'direct'],
  ['new', 'Hanne Voss', 'If the wall gives way before the spring', 'direct'],
  ['new', 'Hanne Voss', 'another winter like the last one would end us', 'direct'],
  ['new', 'Iris Kamp', 'Too late for the harbour wall, I fear', 'indirect'],
] as const

test('whole sentences of named speakers, one of each first, newest report first', () => {
  const articles = ['old', 'new'].map((id) => {
    const text = SAID.filter(([report]) => report === id)
      .map(([, , words]) => `“${words}”`)
      .join(' ')
    return { article: { id, text, copyOf: null }, sentences: [] }
  })
  const statements = SAID.map(([article, source, exact, form], i) => {
    const start = articles.find((one) => one.article.id === article)!.article.text.indexOf(exact)
    return {
      id: `${i}`,
      article,
      attribution: null,
      anchor: { start, end: start + exact.length, exact },
      content: { kind: 'attribution', source, sourceKind: 'named', form, via: [] },
    }
  })
  const snapshot = {
    articles,
    article: new Map(articles.map((one) => [one.article.id, one])),
    statement: new Map(statements.map((one) => [one.id, one])),
    statementsOf: new Map(['old', 'new'].map((id) => [id, statements.filter(({ article }) => article === id)])),
    reconciliation: {
      actors: [],
      measures: [],
      points: [],
      timeline: [],
      causes: { variables: [], links: [] },
      loops: [],
    },
  } as unknown as Snapshot
  expect(quotes(snapshot, 10).map(({ exact }) => exact)).toEqual([SAID[2][2], SAID[1][2], SAID[0][2]])
})

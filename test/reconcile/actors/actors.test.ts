import { expect, test } from 'vitest'
import type { NameKind } from '../../../src/model/role.ts'
import type { Content } from '../../../src/model/statement.ts'
import { actorsOf } from '../../../src/reconcile/actors/index.ts'
import { joinRoles } from '../../../src/reconcile/actors/roles.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { articleOf } from '../../article.ts'
import { statementOf } from '../../statement.ts'

const role = (name: string, said: string, nameKind: NameKind = 'person'): Content => ({
  kind: 'role',
  name,
  nameKind,
  role: said,
})
const position = (actor: string): Content => ({ kind: 'position', actor, measure: 'x', stance: 'for', condition: null })

interface Told {
  readonly published: string | null
  readonly text: string
  readonly contents: readonly Content[]
}

/** Actors of some reports; the n-th statement of the m-th has the id `m-n`. */
function actorsIn(...told: readonly Told[]) {
  const articles = told.map(({ published, text }, m) =>
    articleOf(text, { id: String(m), source: { file: `${m}.txt` }, published }),
  )
  const statements = told.flatMap(({ text, contents }, m) =>
    contents.map((content, n) => statementOf(content, text.slice(0, 1), { id: `${m}-${n}`, article: String(m) })),
  )
  return actorsOf(corpusOf(articles, statements)).actors
}

const told = (text: string, ...contents: Content[]): Told => ({ published: '2031-05-02', text, contents })

test.each<[string, string, string, NameKind]>([
  ['a person', 'Nobody asked Mara Lind.', 'Mara Lind', 'person'],
  ['people who have no name', 'Growers want rain. Most growers agree.', 'Growers', 'group'],
  ['people around somebody', "Mara Lind's allies want rain.", "Mara Lind's allies", 'group'],
  [
    'a place that acts',
    'It rains in Ostland. Trade with Ostland fell. Wheat from Ostland is dear.',
    'Ostland',
    'place',
  ],
  ['a name in the plural', 'The united states of the league met. United States wants rain.', 'United States', 'place'],
  ['a listed land', 'Nobody asked North Macedonia.', 'North Macedonia', 'place'],
  ['a given name that is a listed city', 'Nobody asked Victoria.', 'Victoria', 'person'],
])('%s', (_, text, name, kind) => expect(actorsIn(told(text, position(name))).map((one) => one.kind)).toEqual([kind]))

test('roles stand with the days of the first and last report that give them', () => {
  const [actor] = actorsIn(
    { published: '2031-05-04', text: 'b', contents: [role('Mara Lind', 'the mayor of Brill')] },
    { published: '2031-05-02T08:00', text: 'a', contents: [role('Mara Lind', 'mayor of Brill')] },
    { published: '2031-06-01', text: 'c', contents: [role('Mara Lind', 'former mayor')] },
    { published: null, text: 'd', contents: [role('Mara Lind', 'former mayor')] },
  )
  expect(actor?.roles).toEqual([
    { role: 'mayor of Brill', from: '2031-05-02', to: '2031-05-04', statements: ['1-0', '0-0'] },
    { role: 'former mayor', from: '2031-06-01', to: '2031-06-01', statements: ['2-0', '3-0'] },
  ])
})

test('roles of two readings are one list', () =>
  expect(
    joinRoles(
      [{ role: 'mayor', from: '2031-05', to: '2031-06', statements: ['a'] }],
      [{ role: 'Mayor', from: '2031-04', to: null, statements: ['b', 'a'] }],
    ),
  ).toEqual([{ role: 'mayor', from: '2031-04', to: '2031-06', statements: ['a', 'b'] }]))

/** `name ? other, other` of each actor that may be another. */
const unsure = (...contents: Content[]): string[] =>
  actorsIn(told('text', ...contents)).flatMap(({ name, unsure: open = [] }) =>
    open.length > 0 ? [`${name} ? ${open.map((one) => one.name).join(', ')}`] : [],
  )

test('a surname that two bear may be either', () =>
  expect(unsure(role('Mara Lind', 'mayor'), role('Teo Lind', 'judge'), role('Lind', 'doctor'))).toEqual([
    'Mara Lind ? Lind',
    'Teo Lind ? Lind',
    'Lind ? Mara Lind, Teo Lind',
  ]))

test.each([
  ['letters that no report explains', 'Union of Dock Workers', 'UDW'],
  ['the beginning of a body’s name', 'Brightwater Power', 'Brightwater'],
])('%s may mean the body', (_, long, short) =>
  expect(unsure(role(long, 'a', 'organization'), role(short, 'b', 'organization'))).toEqual([
    `${long} ? ${short}`,
    `${short} ? ${long}`,
  ]),
)

test('a beginning that two bodies share tells nothing', () =>
  expect(
    unsure(
      role('Northern Rail', 'a', 'organization'),
      role('Northern Water', 'b', 'organization'),
      role('Northern', 'c', 'organization'),
    ),
  ).toEqual([]))

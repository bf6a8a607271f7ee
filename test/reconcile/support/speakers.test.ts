import { expect, test } from 'vitest'
import type { Attribution, SourceKind } from '../../../src/model/attribution.ts'
import type { Role } from '../../../src/model/role.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { isNobody, speakerOf } from '../../../src/reconcile/support/speakers.ts'
import { articleOf } from '../../article.ts'
import { sayingOf, statementOf } from '../../statement.ts'

const says = (source: string, sourceKind: SourceKind, words = source): Attribution =>
  sayingOf(source, sourceKind, { start: 0, end: words.length, exact: words })
const is = (name: string, role: string): Role => ({ kind: 'role', name, nameKind: 'person', role })

const CORPUS = corpusOf(
  [articleOf('Nine boats were lost.')],
  [
    is('Hanne Voss', 'mayor'),
    is('Ulf Brandt', 'chief engineer of the Solm Harbour Trust'),
    is('Ida Roe', 'director of the Solm Harbour Trust'),
    is('Ada Lund', 'deputy chief engineer'),
    is('Jan Kroll', 'ward sister'),
    is('Mia Kroll', 'ward sister'),
    says('Solm Harbour Trust', 'organization'),
    says('St Olaf’s Hospital', 'organization'),
    says('Liam O’Dea', 'named'),
    says('County Audit Office', 'organization'),
    says('Solm Ferries', 'organization', 'the operator'),
    says('Ministry of Ports', 'organization'),
    is('Ole Hamm', 'ports minister'),
    is('Tea Lind', 'chief auditor'),
  ].map((content, at) => statementOf(content, 'Nine boats', { id: String(at) })),
)

test.each([
  ['the mayor', 'Hanne Voss'],
  ['Mayor Hanne Voss', 'Hanne Voss'],
  ["Liam O'Dea", 'Liam O’Dea'],
  ['The chief engineer', 'Ulf Brandt'],
  ['the hospital', 'St Olaf’s Hospital'],
  ['The auditors', 'County Audit Office'],
  ['the operator', 'Solm Ferries'],
])('%s is %s', (source, name) => {
  expect(speakerOf(source, CORPUS)?.name).toBe(name)
})

test.each(['the ward sister', 'hospitals', 'the skipper', 'a witness', 'auditors', 'an auditor', 'the inspectors'])(
  '%s may be anybody',
  (source) => {
    expect(speakerOf(source, CORPUS)).toBeNull()
  },
)

test.each([
  ['the mayor’s office', 'Hanne Voss'],
  ['a spokeswoman for the Solm Harbour Trust', 'Solm Harbour Trust'],
  ['a Solm Harbour Trust spokesman', 'Solm Harbour Trust'],
])('%s speaks for %s, and keeps its words', (source, whom) => {
  expect(speakerOf(source, CORPUS)).toMatchObject({ id: speakerOf(whom, CORPUS)?.id, name: null })
})

test('whoever runs a body says what it says, no engineer does', () => {
  const trust = speakerOf('Solm Harbour Trust', CORPUS)?.id
  expect(speakerOf('Ida Roe', CORPUS)?.body).toBe(trust)
  expect(speakerOf('Ulf Brandt', CORPUS)?.body).toBeNull()
})

test('a chief of those who do a body’s work speaks for it, a minister for the ministry', () => {
  expect(speakerOf('Tea Lind', CORPUS)?.body).toBe(speakerOf('County Audit Office', CORPUS)?.id)
  expect(speakerOf('Ole Hamm', CORPUS)?.body).toBe(speakerOf('Ministry of Ports', CORPUS)?.id)
})

test.each([
  ['history', 'history', true],
  ['Recent data', 'Recent data', true],
  ['Data from river gauges', 'Data from river gauges', true],
  ['analysis', 'The analysis', false],
  ['figures', 'Its figures', false],
  ["harbour trust's data", "The harbour trust's data", false],
  ['data from Solm', 'data from Solm', false],
  ['memo', 'it', false],
  ['memo', 'memo', false],
])('%s, as "%s"', (source, words, expected) => {
  expect(isNobody(says(source, 'document', words))).toBe(expected)
})

import { describe, expect, test } from 'vitest'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { likenessOf, participantOf } from '../../../src/reconcile/tellings/participant.ts'

const CORPUS = corpusOf([], [])
const likeness = (a: string, b: string) =>
  likenessOf(participantOf(a, CORPUS)!, participantOf(b, CORPUS)!, (x, y) => x === y)

describe('who or what has a part in what is told', () => {
  test.each([
    ['the baker Ilse Marr', 'Ilse Marr', 'named'],
    ['Ilse Marr', 'Tomas Brandl', 'apart'],
    ['the old stone bridge', 'a stone bridge', 'told'],
    ['the bridge', 'a stone bridge', 'bare'],
    ['nine bridges', 'four bridges', 'apart'],
    ['the northern bridge', 'the southern bridge', 'apart'],
    ['the Orley bridge', 'the Marren bridge', 'apart'],
    ['a stone bridge', 'a stone barn', 'loose'],
    ['the mayor of Orley', 'Orley', 'open'],
    ['the bridge', 'Ilse Marr', 'open'],
    ['the bridge', 'the barn', 'open'],
  ])('%s, %s', (a, b, expected) => expect(likeness(a, b)).toBe(expected))

  test('is nobody where no word tells', () => expect(participantOf('all of them', CORPUS)).toBeNull())
})

import { describe, expect, test } from 'vitest'
import { actorsOf } from '../../../src/reconcile/actors/index.ts'
import { sameActorIn } from '../../../src/reconcile/actors/same.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { actingFor } from '../../../src/reconcile/tellings/patron.ts'
import { readCase } from '../build.ts'

const { articles, statements } = readCase(new URL('patron.txt', import.meta.url))
const CORPUS = corpusOf(articles, statements)
const ACTORS = actorsOf(CORPUS)
const areOne = actingFor(CORPUS, ACTORS, sameActorIn(CORPUS, ACTORS))

describe('who heads a land or a body acts for it', () => {
  test.each([
    ['Hanne Voss', 'Sorne', true],
    ['Sorne', 'Hanne Voss', true],
    ['Ilse Marr', 'the Orrin guild', true],
    ['the Voss government', 'Hanne Voss', true],
    ['Tomas Brandl', 'Brill', false],
    ['Hanne Voss', 'the Orrin guild', false],
  ])('%s, %s', (a, b, expected) => expect(areOne(a, b)).toBe(expected))
})

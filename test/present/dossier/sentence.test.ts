import { describe, expect, test } from 'vitest'
import { sentence } from '../../../src/present/dossier/sentence.ts'
import { HARBOUR } from '../../analysis.ts'

describe('a sentence', () => {
  test('is that around an offset, with its neighbours', () => {
    expect(sentence(HARBOUR, 12)).toMatchObject({ start: 0, end: 44, previous: null, next: 46 })
    expect(sentence(HARBOUR, 50)).toMatchObject({ start: 46, end: 56, previous: 0, next: null })
  })

  test('between two sentences is the one before', () => expect(sentence(HARBOUR, 45).start).toBe(0))

  test('has its words with heads among themselves', () => {
    const { text, start, words } = sentence(HARBOUR, 46)
    expect(words.map((word) => text.slice(word.start - start, word.end - start))).toEqual(['She', 'ca', "n't", '.'])
    expect(words.map(({ head }) => head)).toEqual([1, null, 1, 1])
  })

  test('has its names and what goes back to what', () => {
    const { names, mentions } = sentence(HARBOUR, 0)
    expect(names).toEqual([{ start: 0, end: 8, type: 'person', title: 'the harbour master' }])
    expect(mentions).toHaveLength(2)
    expect(sentence(HARBOUR, 46).mentions).toEqual([
      {
        start: 46,
        end: 49,
        kind: 'pronoun',
        of: { start: 10, end: 28, text: 'the harbour master' },
        reason: 'pronoun',
      },
    ])
  })

  test('has its clauses with the words of their parts', () => {
    expect(sentence(HARBOUR, 0).clauses).toEqual([
      {
        start: 0,
        end: 43,
        lemma: 'resign',
        factuality: 'denied',
        negated: true,
        parts: [{ role: 'subject', text: 'Ida Lund, the harbour master' }],
        perspective: null,
      },
    ])
    expect(sentence(HARBOUR, 46).clauses).toEqual([])
  })

  test('is none beyond the text, or where words were not analysed', () => {
    expect(() => sentence(HARBOUR, 56)).toThrow(/leaves a text of 56/)
    expect(() => sentence({ ...HARBOUR, layers: new Set(['sentences']) }, 0)).toThrow(/not analysed/)
  })
})

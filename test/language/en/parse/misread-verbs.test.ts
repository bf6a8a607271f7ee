import { expect, test } from 'vitest'
import { withMisreadVerbs } from '../../../../src/language/en/parse/misread-verbs.ts'
import type { Upos, Word } from '../../../../src/model/word.ts'

/** Words of a compact tree: `text/upos/xpos/head/relation`, heads counted from 1. */
function read(notation: string): Word[] {
  let start = 0
  return notation.split(' ').map((cell) => {
    const [text = '', upos, xpos = '', head, relation = ''] = cell.split('/')
    const word = { start, end: start + text.length, text, sentence: 0, lemma: text.toLowerCase(), upos: upos as Upos }
    start += text.length + 1
    return { ...word, xpos, head: Number(head) - 1, relation }
  })
}

const told = (words: readonly Word[]) =>
  words.map(({ text, xpos, head, relation }) => `${text}/${xpos}/${head + 1}/${relation}`).join(' ')

test('a verb taken for the noun of its sentence has a subject and an object again', () => {
  const words = read(
    'Roe/PROPN/NNP/4/nmod:poss ’s/PART/POS/1/case camp/NOUN/NN/4/compound advocates/NOUN/NNS/0/root swift/ADJ/JJ/4/amod ,/PUNCT/,/7/punct cuts/NOUN/NNS/5/obj ./PUNCT/./4/punct',
  )
  expect(told(withMisreadVerbs(words))).toBe(
    'Roe/NNP/3/nmod:poss ’s/POS/1/case camp/NN/4/nsubj advocates/VBZ/0/root swift/JJ/7/amod ,/,/7/punct cuts/NNS/4/obj ././4/punct',
  )
})

test.each([
  [
    'nouns with nothing behind them',
    'Roe/PROPN/NNP/4/nmod:poss ’s/PART/POS/1/case camp/NOUN/NN/4/compound advocates/NOUN/NNS/0/root ./PUNCT/./4/punct',
  ],
  [
    'nouns with a phrase of place',
    'Roe/PROPN/NNP/4/nmod:poss ’s/PART/POS/1/case tax/NOUN/NN/4/compound plans/NOUN/NNS/0/root in/ADP/IN/6/case Peru/PROPN/NNP/4/nmod',
  ],
  [
    'nouns without an owner',
    'The/DET/DT/3/det camp/NOUN/NN/3/compound advocates/NOUN/NNS/0/root big/ADJ/JJ/3/amod cuts/NOUN/NNS/3/conj',
  ],
])('%s stay', (_, notation) => {
  const words = read(notation)
  expect(withMisreadVerbs(words)).toEqual(words)
})

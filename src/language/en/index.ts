import type { Layer, Sentence } from '../../model/analysis.ts'
import type { Language } from '../language.ts'
import { clauses } from './clauses/index.ts'
import { coreference } from './coreference/index.ts'
import { names } from './names/index.ts'
import { parse } from './parse/index.ts'
import { segment } from './segment/index.ts'

/** What needs no tree. */
const SURFACE: readonly Layer[] = ['sentences', 'tokens']
/** What is read from the tree; the whole costs little more than any one of them. */
const DEEP: readonly Layer[] = ['words', 'names', 'coreference', 'clauses']

/** English: British and American spelling and punctuation. Its models are read when the first text needs them. */
export const english: Language = {
  code: 'en',
  assigns: [...SURFACE, ...DEEP],
  layers: ({ text, headings }, paragraphs, wanted) => {
    const { sentences, tokens, wordSpans } = segment(text, paragraphs, headings)
    if (!DEEP.some((layer) => wanted.has(layer))) {
      const none = { words: [], names: [], mentions: [], clauses: [] }
      return { layers: new Set(SURFACE), sentences: sentences.map(withoutWords), tokens, ...none }
    }
    const { words, nameLabels } = parse(text, sentences, wordSpans)
    const found = names(words, nameLabels)
    return {
      layers: new Set(english.assigns),
      sentences,
      tokens,
      words,
      names: found,
      mentions: coreference(text, sentences, words, found),
      clauses: clauses(text, words, found),
    }
  },
}

function withoutWords(sentence: Sentence): Sentence {
  return { ...sentence, words: [0, 0] }
}

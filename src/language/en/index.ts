import type { Language } from '../language.ts'
import { clauses } from './clauses/index.ts'
import { coreference } from './coreference/index.ts'
import { names } from './names/index.ts'
import { parse } from './parse/index.ts'
import { segment } from './segment/index.ts'

/** English: British and American spelling and punctuation. Its models are read when the first text comes. */
export const english: Language = {
  code: 'en',
  assigns: ['sentences', 'tokens', 'words', 'names', 'coreference', 'clauses'],
  layers: ({ text, headings }, paragraphs) => {
    const { sentences, tokens, wordSpans } = segment(text, paragraphs, headings)
    const { words, nameLabels } = parse(text, sentences, wordSpans)
    const found = names(words, nameLabels)
    return {
      sentences,
      tokens,
      words,
      names: found,
      mentions: coreference(text, sentences, words, found),
      clauses: clauses(text, words, found),
    }
  },
}

import type { Language } from '../language.ts'
import { clauses } from './clauses/index.ts'
import { coreference } from './coreference/index.ts'
import { names } from './names/index.ts'
import { parse } from './parse/index.ts'
import { segment } from './segment/index.ts'
import { tagged } from './tags.ts'

/** English: British and American spelling and punctuation. Its models are read when the first text needs them. */
export const english: Language = {
  code: 'en',
  assigns: ['sentences', 'tokens', 'words', 'names', 'coreference', 'clauses'],
  layers: ({ text, headings }, paragraphs) => {
    const { sentences, tokens: plain, wordSpans } = segment(text, paragraphs, headings)
    const { words, nameLabels } = parse(text, sentences, wordSpans)
    const tokens = tagged(plain, words)
    const found = names({ text, sentences, tokens, words }, nameLabels)
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

import type { Language } from '../language.ts'
import { sentences } from './sentences.ts'
import { tokens } from './tokens.ts'

/** English: British and American spelling and punctuation. */
export const english: Language = {
  code: 'en',
  assigns: ['sentences', 'tokens'],
  layers: ({ text, headings }, paragraphs) => ({
    ...sentences(text, tokens(text), paragraphs, headings),
    words: [],
    names: [],
    mentions: [],
    clauses: [],
  }),
}

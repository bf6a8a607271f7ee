import { names } from '../../../src/language/en/names/index.ts'
import { parse } from '../../../src/language/en/parse/index.ts'
import { segment } from '../../../src/language/en/segment/index.ts'
import { paragraphs } from '../../../src/language/paragraphs.ts'
import type { Sentence } from '../../../src/model/analysis.ts'
import type { Name } from '../../../src/model/name.ts'
import type { Word } from '../../../src/model/word.ts'

/** What coreference starts from, read from nothing but the text. */
export function read(text: string): {
  sentences: readonly Sentence[]
  words: readonly Word[]
  names: readonly Name[]
} {
  const { sentences, wordSpans } = segment(text, paragraphs(text), [])
  const { words, nameLabels } = parse(text, sentences, wordSpans)
  return { sentences, words, names: names(words, nameLabels) }
}

import { names } from '../../../src/language/en/names/index.ts'
import { parse } from '../../../src/language/en/parse/index.ts'
import { segment } from '../../../src/language/en/segment/index.ts'
import { tagged } from '../../../src/language/en/tags.ts'
import { paragraphs } from '../../../src/language/paragraphs.ts'
import type { Analysis } from '../../../src/model/analysis.ts'

/**
 * What coreference starts from, read from nothing but the text.
 *
 * The steps of `english.layers` before coreference: its rankers are trained with this before there is a model of them.
 */
export function read(text: string): Pick<Analysis, 'sentences' | 'words' | 'names'> {
  const { sentences, tokens, wordSpans } = segment(text, paragraphs(text), [])
  const { words, nameLabels } = parse(text, sentences, wordSpans)
  return { sentences, words, names: names({ text, sentences, tokens: tagged(tokens, words), words }, nameLabels) }
}

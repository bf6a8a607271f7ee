import { english } from '../../../src/language/en/index.ts'
import { paragraphs } from '../../../src/language/paragraphs.ts'
import type { Analysis } from '../../../src/model/analysis.ts'

/** What coreference starts from, read from nothing but the text. */
export function read(text: string): Pick<Analysis, 'sentences' | 'words' | 'names'> {
  return english.layers({ text, headings: [] }, paragraphs(text))
}

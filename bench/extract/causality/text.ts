import { analyse } from '../../../src/language/index.ts'
import type { Analysis } from '../../../src/model/analysis.ts'

/** A sentence as the whole of an article. */
export function analysisOf(text: string): Analysis {
  const article = {
    id: 'sentence',
    source: { file: 'sentence.txt' },
    title: null,
    published: null,
    outlet: null,
    byline: [],
    language: 'en',
    text,
    headings: [],
    copyOf: null,
  }
  return analyse(article)
}

import { analyse } from '../../src/language/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'

/**
 * A text as the whole of an article.
 *
 * @param published  ISO 8601; null, which it is where left out, where nothing tells
 */
export function analysisOf(text: string, published: string | null = null): Analysis {
  return analyse({
    id: 'text',
    source: { file: 'text.txt' },
    title: null,
    published,
    outlet: null,
    byline: [],
    language: 'en',
    text,
    headings: [],
    copyOf: null,
  })
}

import { features } from '../language/en/morphology/index.ts'
import { analyse } from '../language/index.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import type { Statement } from '../model/statement.ts'
import type { Word } from '../model/word.ts'
import { listSources, readArticles, readBytes, readVerbatim, type SourceRef } from '../read/index.ts'
import { extract, languageName } from './read-source.ts'
import { STAGES } from './stages.ts'

/** The layers of an article and what the rules found in them. */
export interface Inspected {
  readonly analysis: Analysis
  /** By place; none where the text was not analysed or is taken verbatim. */
  readonly statements: readonly Statement[]
}

export interface Inspection {
  /** One an article; none where the input could not be read. */
  readonly articles: readonly Inspected[]
  readonly notices: readonly Notice[]
  /** Morphological features of a word as in the FEATS column of CoNLL-U; "_" for none. */
  features(word: Word): string
}

const notAnalysed = (article: Article, source: SourceRef): Notice => ({
  code: 'language/not-analysed',
  source: source.name,
  severity: 'error',
  message: `not analysed: ${languageName(article)}`,
  advice: 'Only English is analysed.',
  place: null,
})

/**
 * The layers of language that the rules find statements in, and what they find.
 *
 * @param input     file or address; of a folder, all files below it
 * @param verbatim  plain text with all that stands in it, not the report without head and furniture that the rules see
 */
export async function inspect(input: string, { verbatim = false } = {}): Promise<Inspection> {
  const { sources, notices: listed } = await listSources([input])
  const notices: Notice[] = [...listed]
  const inspected: Inspected[] = []
  for (const source of sources) {
    const got = await readBytes(source)
    if ('notice' in got) {
      notices.push(got.notice)
      continue
    }
    const { articles, notices: told } = (verbatim ? readVerbatim : readArticles)(got.bytes, source)
    notices.push(...told)
    for (const article of articles) {
      const analysis = analyse(article)
      if (analysis.layers.size === 0) notices.push(notAnalysed(article, source))
      const found = verbatim || analysis.layers.size === 0 ? [] : extract(analysis, source, STAGES)
      if ('code' in found) notices.push(found)
      inspected.push({ analysis, statements: 'code' in found ? [] : found })
    }
  }
  return { articles: inspected, notices, features }
}

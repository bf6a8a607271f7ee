import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import { english } from './en/index.ts'
import type { Language } from './language.ts'
import { paragraphs } from './paragraphs.ts'

const LANGUAGES: readonly Language[] = [english]

/**
 * The layers of an article.
 *
 * A language that is not known here gives paragraphs alone, and `layers` is empty. An article with too little text to
 * tell its language is read as English.
 */
export function analyse(article: Article): Analysis {
  const { text } = article
  const blocks = paragraphs(text)
  const language = LANGUAGES.find(({ code }) => code === (article.language ?? english.code).slice(0, 2).toLowerCase())
  if (language === undefined) {
    const none = { sentences: [], tokens: [], words: [], names: [], mentions: [], clauses: [] }
    return { article, text, layers: new Set(), paragraphs: blocks, ...none }
  }
  return { article, text, paragraphs: blocks, ...language.layers(article, blocks) }
}

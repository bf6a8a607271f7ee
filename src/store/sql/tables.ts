import type { Generated } from 'kysely'

// Rows as the migrations define them; `body`, `sentences`, `notices` and `reconciliation` hold JSON.

interface SituationRow {
  name: string
  updated: string
  revision: number
  reconciled: string | null
  reconciliation: string | null
}

interface ReadingRow {
  situation: string
  source: string
  name: string
  fingerprint: string
  notices: string
}

interface ArticleRow {
  row: Generated<number>
  situation: string
  id: string
  source: string
  published: string | null
  copy_of: string | null
  /** Id of the article with the very same words, which is shown instead of this one. */
  duplicate_of: string | null
  analysed: number
  first_read: string
  /** An `Article` but for `copyOf`, which stands in its own column. */
  body: string
  sentences: string
}

interface StatementRow {
  situation: string
  article: string
  id: string
  start: number
  /** A `Statement`. */
  body: string
}

interface SentenceRow {
  row: Generated<number>
  situation: string
  article: string
  start: number
  end: number
}

export interface Tables {
  situation: SituationRow
  reading: ReadingRow
  article: ArticleRow
  statement: StatementRow
  sentence: SentenceRow
  sentence_words: { rowid: number; text: string }
}

import type { Generated } from 'kysely'

// Rows as the migrations define them; `body`, `sentences` and `notices` hold JSON.

interface SituationRow {
  name: string
  updated: string
  revision: number
  reconciled: string | null
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
  /** 1 once it was laid beside the others. */
  settled: Generated<number>
  /** An `Article` but for `copyOf`, which stands in its own column. */
  body: string
  sentences: string
}

interface StatementRow {
  situation: string
  article: string
  id: string
  start: number
  end: number
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

interface FindingRow {
  situation: string
  /** A `PartKind`. */
  kind: string
  place: number
  /** A `Part`. */
  body: string
}

interface FindingKeyRow {
  situation: string
  kind: string
  key: string
  place: number
}

interface ArticleKeyRow {
  situation: string
  key: string
  article: string
}

/** A settled article that was taken out, while what was found with it is still there. */
interface GoneRow {
  situation: string
  article: string
  /** JSON: ids. */
  statements: string
}

export interface Tables {
  situation: SituationRow
  reading: ReadingRow
  article: ArticleRow
  statement: StatementRow
  sentence: SentenceRow
  finding: FindingRow
  finding_key: FindingKeyRow
  article_key: ArticleKeyRow
  gone: GoneRow
  sentence_words: { rowid: number; text: string }
}

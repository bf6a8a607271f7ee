import { sql } from 'kysely'
import { batches } from './batches.ts'
import type { SentenceIndex } from './sentence-index.ts'

/** Words as an FTS5 query: each a string, so that no word is taken for an operator. */
const query = (words: readonly string[]): string => words.map((word) => `"${word.replaceAll('"', '')}"`).join(' OR ')

/** Full text by SQLite's FTS5: Porter stems, diacritics folded, BM25. */
export const fts5: SentenceIndex = {
  async add(db, situation, { article, sentences }) {
    // The write lock is held, so no one else takes these numbers.
    const { last } = await db
      .selectFrom('sentence')
      .select(({ fn }) => fn.max('row').as('last'))
      .executeTakeFirstOrThrow()
    const rows = sentences.map((span, at) => ({ row: (last ?? 0) + 1 + at, ...span }))
    for (const some of batches(rows)) {
      const places = some.map(({ row, start, end }) => ({ row, situation, article: article.id, start, end }))
      const texts = some.map(({ row, start, end }) => ({ rowid: row, text: article.text.slice(start, end) }))
      await db.insertInto('sentence').values(places).execute()
      await db.insertInto('sentence_words').values(texts).execute()
    }
  },

  async remove(db, situation, articles) {
    await db
      .deleteFrom('sentence_words')
      .where('rowid', 'in', (from) =>
        from
          .selectFrom('sentence')
          .select('row')
          .where('situation', '=', situation)
          .where('article', 'in', [...articles]),
      )
      .execute()
  },

  async search(db, situation, words, limit) {
    const match = query(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))
    if (match === '') return []
    const { rows } = await sql<{ article: string; start: number; end: number; score: number }>`
      select s.article, s.start, s."end", -bm25(sentence_words) as score
      from sentence_words join sentence s on s.row = sentence_words.rowid
      where sentence_words match ${match} and s.situation = ${situation} and s.article not in (
        select id from article where situation = ${situation} and duplicate_of is not null
      )
      order by score desc, s.article, s.start limit ${limit}`.execute(db)
    return rows.map(({ article, start, end, score }) => ({ article, start, end, score }))
  },
}

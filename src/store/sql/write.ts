import type { Transaction } from 'kysely'
import type { Statement } from '../../model/statement.ts'
import type { Copies, ReadArticle, Reading } from '../store.ts'
import { batches } from './batches.ts'
import type { SentenceIndex } from './sentence-index.ts'
import type { Tables } from './tables.ts'

type Db = Transaction<Tables>

async function removeArticles(db: Db, index: SentenceIndex, situation: string, ids: readonly string[]): Promise<void> {
  for (const some of batches(ids)) {
    await index.remove(db, situation, some)
    for (const table of ['statement', 'sentence', 'article_key'] as const) {
      await db.deleteFrom(table).where('situation', '=', situation).where('article', 'in', some).execute()
    }
    await db.deleteFrom('article').where('situation', '=', situation).where('id', 'in', some).execute()
  }
}

/** What was found across reports may rest on articles that are about to go. */
async function noteGone(db: Db, situation: string, articles: readonly string[]): Promise<void> {
  for (const article of articles) {
    const rows = await db
      .selectFrom('statement')
      .select('id')
      .where('situation', '=', situation)
      .where('article', '=', article)
      .execute()
    const statements = JSON.stringify(rows.map(({ id }) => id))
    await db.insertInto('gone').orReplace().values({ situation, article, statements }).execute()
  }
  for (const some of batches(articles)) {
    const copies = await db
      .selectFrom('article')
      .select('id')
      .where('situation', '=', situation)
      .where((where) => where.or([where('copy_of', 'in', some), where('duplicate_of', 'in', some)]))
      .limit(1)
      .execute()
    // Which of its copies is the origin now shows only when all are looked at.
    if (copies.length > 0) await saveMark(db, situation, null)
  }
}

async function insertArticle(
  db: Db,
  key: { situation: string; source: string; first_read: string },
  { article, analysed, sentences }: ReadArticle,
): Promise<void> {
  const { copyOf, ...body } = article
  await db
    .insertInto('article')
    .values({
      ...key,
      id: article.id,
      published: article.published,
      copy_of: copyOf,
      analysed: analysed ? 1 : 0,
      body: JSON.stringify(body),
      sentences: JSON.stringify(sentences),
    })
    .execute()
}

async function insertStatements(db: Db, situation: string, statements: readonly Statement[]): Promise<void> {
  for (const some of batches(statements)) {
    const rows = some.map((one) => ({
      situation,
      article: one.article,
      id: one.id,
      start: one.anchor.start,
      end: one.anchor.end,
      body: JSON.stringify(one),
    }))
    await db.insertInto('statement').values(rows).execute()
  }
}

/** Raises the revision; also the first write of its transaction, so that a lock is waited for and not refused. */
async function touch(db: Db, situation: string, now: string): Promise<void> {
  await db
    .insertInto('situation')
    .values({ name: situation, updated: now, revision: 1, reconciled: null })
    .onConflict((on) =>
      on.column('name').doUpdateSet(({ eb }) => ({ updated: now, revision: eb('situation.revision', '+', 1) })),
    )
    .execute()
}

export async function saveReading(
  db: Db,
  index: SentenceIndex,
  situation: string,
  reading: Reading,
  now: string,
): Promise<void> {
  await touch(db, situation, now)
  const ids = reading.articles.map(({ article }) => article.id)
  const old = await db
    .selectFrom('article')
    .select(['id', 'first_read', 'settled'])
    .where('situation', '=', situation)
    .where((where) => where.or([where('source', '=', reading.source), where('id', 'in', ids)]))
    .execute()
  const firstRead = new Map(old.map((row) => [row.id, row.first_read]))
  const settled = old.filter((row) => row.settled === 1).map(({ id }) => id)
  await noteGone(db, situation, settled)
  await removeArticles(db, index, situation, [...firstRead.keys()])
  for (const stored of reading.articles) {
    const first_read = firstRead.get(stored.article.id) ?? now
    await insertArticle(db, { situation, source: reading.source, first_read }, stored)
    await index.add(db, situation, stored)
  }
  await insertStatements(db, situation, reading.statements)
  const row = {
    name: reading.name,
    fingerprint: reading.fingerprint,
    notices: JSON.stringify(reading.notices),
  }
  await db
    .insertInto('reading')
    .values({ situation, source: reading.source, ...row })
    .onConflict((on) => on.columns(['situation', 'source']).doUpdateSet(row))
    .execute()
}

export async function saveCopies(db: Db, situation: string, copies: Copies): Promise<void> {
  for (const [id, { copyOf, duplicateOf }] of copies) {
    await db
      .updateTable('article')
      .set({ copy_of: copyOf, duplicate_of: duplicateOf })
      .where('situation', '=', situation)
      .where('id', '=', id)
      .execute()
  }
}

/** @param mark  null where everything has to be laid side by side anew */
export async function saveMark(db: Db, situation: string, mark: string | null): Promise<void> {
  await db.updateTable('situation').set({ reconciled: mark }).where('name', '=', situation).execute()
}

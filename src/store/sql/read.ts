import type { Kysely } from 'kysely'
import type { Article } from '../../model/article.ts'
import type { Notice } from '../../model/notice.ts'
import type { Reconciliation } from '../../model/situation.ts'
import type { Statement } from '../../model/statement.ts'
import type { Progress, ReadingInfo, SituationInfo, StoredArticle } from '../store.ts'
import type { Tables } from './tables.ts'

// One query a function; the port's docstrings say what each gives.

const EMPTY: Reconciliation = { actors: [], measures: [], points: [], timeline: [] }

export async function situations(db: Kysely<Tables>): Promise<SituationInfo[]> {
  return await db
    .selectFrom('situation')
    .leftJoin('article', 'article.situation', 'situation.name')
    .select(({ fn }) => ['situation.name', 'situation.updated', fn.count<number>('article.id').as('articles')])
    .groupBy(['situation.name', 'situation.updated'])
    .orderBy('situation.updated', 'desc')
    .orderBy('situation.name')
    .execute()
}

export async function progress(db: Kysely<Tables>, situation: string): Promise<Progress> {
  const row = await db
    .selectFrom('situation')
    .select(['revision', 'reconciled'])
    .where('name', '=', situation)
    .executeTakeFirst()
  return row ?? { revision: 0, reconciled: null }
}

export async function readings(db: Kysely<Tables>, situation: string): Promise<ReadingInfo[]> {
  const rows = await db.selectFrom('reading').selectAll().where('situation', '=', situation).orderBy('source').execute()
  return rows.map(({ source, name, fingerprint, notices }) => ({
    source,
    name,
    fingerprint,
    notices: JSON.parse(notices) as Notice[],
  }))
}

export async function articles(db: Kysely<Tables>, situation: string): Promise<StoredArticle[]> {
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('situation', '=', situation)
    .orderBy('published', (order) => order.asc().nullsLast())
    .orderBy('source')
    .orderBy('row')
    .execute()
  return rows.map((row) => ({
    article: { ...(JSON.parse(row.body) as Omit<Article, 'copyOf'>), copyOf: row.copy_of },
    analysed: row.analysed === 1,
    sentences: JSON.parse(row.sentences),
    firstRead: row.first_read,
  }))
}

export async function statements(db: Kysely<Tables>, situation: string): Promise<Statement[]> {
  const rows = await db
    .selectFrom('statement')
    .select('body')
    .where('situation', '=', situation)
    .orderBy('article')
    .orderBy('start')
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => JSON.parse(body))
}

export async function reconciliation(db: Kysely<Tables>, situation: string): Promise<Reconciliation> {
  const row = await db.selectFrom('situation').select('reconciliation').where('name', '=', situation).executeTakeFirst()
  return row?.reconciliation ? JSON.parse(row.reconciliation) : EMPTY
}

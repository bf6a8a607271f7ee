import { type Kysely, type Selectable, sql } from 'kysely'
import type { Article, ArticleSource } from '../../model/article.ts'
import type { Notice } from '../../model/notice.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { ArticleSpan, Progress, ReadingInfo, SituationInfo, StoredArticle } from '../store.ts'
import type { Tables } from './tables.ts'

// One query a function; the port's docstrings say what each gives.

export async function situations(db: Kysely<Tables>): Promise<SituationInfo[]> {
  return await db
    .selectFrom('situation')
    .leftJoin('article', (on) =>
      on.onRef('article.situation', '=', 'situation.name').on('article.duplicate_of', 'is', null),
    )
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

export async function reading(
  db: Kysely<Tables>,
  situation: string,
  { source, name, fingerprint }: Pick<ReadingInfo, 'source' | 'name' | 'fingerprint'>,
): Promise<ReadingInfo | null> {
  const rows = await db
    .selectFrom('reading')
    .selectAll()
    .where('situation', '=', situation)
    .where('fingerprint', '=', fingerprint)
    .where((where) => where.or([where('source', '=', source), where('name', '=', name)]))
    .execute()
  const row = rows.find((one) => one.source === source) ?? rows[0]
  return row ? { source: row.source, name: row.name, fingerprint, notices: JSON.parse(row.notices) } : null
}

const stored = (row: Selectable<Tables['article']>): StoredArticle => ({
  article: { ...(JSON.parse(row.body) as Omit<Article, 'copyOf'>), copyOf: row.copy_of },
  analysed: row.analysed === 1,
  sentences: JSON.parse(row.sentences) as Span[],
  firstRead: row.first_read,
  duplicateOf: row.duplicate_of,
  alsoAt: [],
})

export async function someArticles(
  db: Kysely<Tables>,
  situation: string,
  ids: readonly string[],
): Promise<StoredArticle[]> {
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('situation', '=', situation)
    .where((where) => where.or([where('id', 'in', ids), where('duplicate_of', 'in', ids)]))
    .execute()
  const wanted = new Set(ids)
  return withPlaces(rows.map(stored)).filter(({ article }) => wanted.has(article.id))
}

export async function allArticles(db: Kysely<Tables>, situation: string): Promise<StoredArticle[]> {
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('situation', '=', situation)
    .orderBy('published', (order) => order.asc().nullsLast())
    .orderBy('source')
    .orderBy('row')
    .execute()
  return withPlaces(rows.map(stored))
}

/** Each article with the sources of its duplicates among them. */
function withPlaces(articles: readonly StoredArticle[]): StoredArticle[] {
  const alsoAt = new Map<string, ArticleSource[]>()
  for (const { article, duplicateOf } of articles)
    if (duplicateOf !== null) alsoAt.set(duplicateOf, [...(alsoAt.get(duplicateOf) ?? []), article.source])
  return articles.map((one) => ({ ...one, alsoAt: alsoAt.get(one.article.id) ?? [] }))
}

export async function articles(db: Kysely<Tables>, situation: string): Promise<StoredArticle[]> {
  return (await allArticles(db, situation)).filter(({ duplicateOf }) => duplicateOf === null)
}

export async function statements(db: Kysely<Tables>, situation: string): Promise<Statement[]> {
  const rows = await db
    .selectFrom('statement')
    .innerJoin('article', (on) =>
      on.onRef('article.situation', '=', 'statement.situation').onRef('article.id', '=', 'statement.article'),
    )
    .select('statement.body')
    .where('statement.situation', '=', situation)
    .where('article.duplicate_of', 'is', null)
    .orderBy('statement.article')
    .orderBy('statement.start')
    .orderBy('statement.id')
    .execute()
  return rows.map(({ body }) => JSON.parse(body))
}

export async function sentences(db: Kysely<Tables>, situation: string): Promise<number> {
  const { count } = await db
    .selectFrom('sentence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('situation', '=', situation)
    .executeTakeFirstOrThrow()
  return count
}

export async function statementsIn(
  db: Kysely<Tables>,
  situation: string,
  spans: readonly ArticleSpan[],
): Promise<Statement[]> {
  const asked = JSON.stringify(spans.map(({ article, start, end }) => [article, start, end]))
  const { rows } = await sql<{ body: string }>`
    select distinct s.article, s.start, s.id, s.body
    from json_each(${asked}) a join statement s on s.situation = ${situation} and s.article = a.value ->> 0
    where s.start < a.value ->> 2 and s."end" > a.value ->> 1
    order by s.article, s.start, s.id`.execute(db)
  return rows.map(({ body }) => JSON.parse(body))
}

export async function statementsOf(
  db: Kysely<Tables>,
  situation: string,
  articles: readonly string[],
): Promise<Statement[]> {
  const rows = await db
    .selectFrom('statement')
    .select('body')
    .where('situation', '=', situation)
    .where('article', 'in', [...articles])
    .orderBy('article')
    .orderBy('start')
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => JSON.parse(body))
}

import { type Kysely, sql, type Transaction } from 'kysely'
import { batches } from './batches.ts'
import type { Tables } from './tables.ts'

export async function settling(
  db: Kysely<Tables>,
  situation: string,
): Promise<{ articles: number; unsettled: string[] }> {
  const { articles } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('articles'))
    .where('situation', '=', situation)
    .where('duplicate_of', 'is', null)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('situation', '=', situation)
    .where('settled', '=', 0)
    .orderBy('published', (order) => order.asc().nullsLast())
    .orderBy('source')
    .orderBy('row')
    .execute()
  return { articles, unsettled: rows.map(({ id }) => id) }
}

export async function published(
  db: Kysely<Tables>,
  situation: string,
  articles: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('article')
    .select(['id', 'published'])
    .where('situation', '=', situation)
    .where('id', 'in', [...articles])
    .execute()
  return new Map(rows.map((row) => [row.id, row.published]))
}

/** Notes that articles were laid beside the others, and what others find them by from now on. */
export async function settle(
  db: Transaction<Tables>,
  situation: string,
  keys: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const some of batches([...keys.keys()])) {
    await db.deleteFrom('article_key').where('situation', '=', situation).where('article', 'in', some).execute()
    await db
      .updateTable('article')
      .set({ settled: 1 })
      .where('situation', '=', situation)
      .where('id', 'in', some)
      .execute()
  }
  const rows = [...keys].flatMap(([article, own]) => [...new Set(own)].map((key) => ({ situation, key, article })))
  for (const some of batches(rows)) await db.insertInto('article_key').values(some).execute()
}

/** Asked for so many times more than are wanted, for some turned out to be copies after they were settled. */
const SPARE = 2

export async function similar(
  db: Kysely<Tables>,
  situation: string,
  keys: readonly string[],
  { limit, mostHolders }: { readonly limit: number; readonly mostHolders: number },
): Promise<string[]> {
  const { rows } = await sql<{ article: string }>`
    with asked as materialized (
      select value as key, (
        select count(*) from (
          select 1 from article_key k where k.situation = ${situation} and k.key = value limit ${mostHolders + 1}
        )
      ) as holders
      from json_each(${JSON.stringify([...new Set(keys)])})
    ), found as materialized (
      select k.article, sum(1.0 / (1 + asked.holders)) as score
      from asked join article_key k on k.situation = ${situation} and k.key = asked.key
      where asked.holders between 1 and ${mostHolders}
      group by k.article order by score desc, k.article limit ${limit * SPARE}
    )
    select found.article from found join article a on a.situation = ${situation} and a.id = found.article
    where a.copy_of is null and a.duplicate_of is null
    order by found.score desc, found.article limit ${limit}`.execute(db)
  return rows.map(({ article }) => article)
}

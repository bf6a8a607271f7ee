import { readdirSync, readFileSync } from 'node:fs'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'

/** Statements of a file of SQL; comments stand on lines of their own and a statement ends with `;` at a line's end. */
const split = (text: string): string[] =>
  text
    .split(/;\s*$/m)
    .map((one) => one.replace(/^\s*--.*$/gm, '').trim())
    .filter((one) => one !== '')

function migrations(folder: URL): Record<string, Migration> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return Object.fromEntries(
    files.map((file): [string, Migration] => [
      file.replace(/\.sql$/, ''),
      {
        async up(db) {
          for (const one of split(readFileSync(new URL(file, folder), 'utf8'))) await sql.raw(one).execute(db)
        },
      },
    ]),
  )
}

/**
 * Brings a database to the newest form of the tables.
 *
 * @param folder  of numbered `.sql` files, its address ending in `/`
 * @throws what the database threw; nothing of a failed run is kept
 */
export async function migrate<T>(db: Kysely<T>, folder: URL): Promise<void> {
  const provider = { getMigrations: async () => migrations(folder) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}

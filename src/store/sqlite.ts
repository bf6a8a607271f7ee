import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Kysely } from 'kysely'
import Libsql from 'libsql'
import { StoreError } from './error.ts'
import { migrate } from './migrate.ts'
import { retry } from './retry.ts'
import { fts5 } from './sql/fts5.ts'
import { sqlStore } from './sql/store.ts'
import type { Tables } from './sql/tables.ts'
import { type Database, ImmediateSqliteDialect } from './sqlite-dialect.ts'
import { isBusy, isReadOnly, toStoreError } from './sqlite-errors.ts'
import type { Store } from './store.ts'

const MIGRATIONS = new URL('./migrations/', import.meta.url)

/**
 * How long a call waits in place for another connection's lock: hardly, for waiting so stops the whole process; `retry`
 * waits instead. The pragma of that name has no effect in this driver.
 */
const LOCK_TIMEOUT_MS = 10

export interface OpenOptions {
  /** Whether to make the store, and the folder it stands in, where there is none. */
  readonly create?: boolean
  /** The clock; gives the times of reads. */
  readonly now?: () => Date
  /** Most pages the file may grow to (4,096 bytes each); without it the disk is the limit. */
  readonly maxPages?: number
}

function connect(path: string, maxPages?: number): Database {
  const database = new Libsql(path, { timeout: LOCK_TIMEOUT_MS })
  try {
    database.exec('pragma journal_mode = wal')
    // A row once acknowledged survives a power cut.
    database.exec('pragma synchronous = full')
    database.exec('pragma foreign_keys = on')
    if (maxPages) database.exec(`pragma max_page_count = ${maxPages}`)
  } catch (error) {
    // Left open, it would keep what it has locked from the next try.
    database.close()
    throw error
  }
  return database as unknown as Database
}

/** A store in a folder that may not be written, where SQLite cannot make its shared files; whole if no log stands by. */
function connectReadOnly(path: string): Database {
  return new Libsql(`${pathToFileURL(path).href}?immutable=1`) as unknown as Database
}

function connectAny(path: string, maxPages?: number): Database {
  try {
    return connect(path, maxPages)
  } catch (error) {
    if (!isReadOnly(error) || existsSync(`${path}-wal`)) throw error
    return connectReadOnly(path)
  }
}

/**
 * Opens a store in one SQLite file. Any number of processes may have it open.
 *
 * @param path  of the file
 * @throws StoreError  when there is none and `create` is false, or it cannot be opened
 */
export async function openSqlite(path: string, options: OpenOptions = {}): Promise<Store> {
  const { create = true, now = () => new Date(), maxPages } = options
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await retry(work, isBusy)
    } catch (error) {
      throw toStoreError(error, path)
    }
  }
  if (!create && !existsSync(path)) {
    const message = `${path}: there is no store here`
    throw new StoreError({
      code: 'store/none',
      path,
      message,
      advice: 'Read some reports first: synoptic read FOLDER.',
    })
  }
  return await guard(async () => {
    if (create) mkdirSync(dirname(path), { recursive: true })
    const database = connectAny(path, maxPages)
    const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(database) })
    try {
      await migrate(db, MIGRATIONS)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return sqlStore({ db, index: fts5, guard }, now)
  })
}

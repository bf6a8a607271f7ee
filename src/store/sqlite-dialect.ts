import type { SqliteDatabase } from 'kysely'
import { SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'

/** What the driver is asked beyond kysely's own interface. */
export interface Database extends SqliteDatabase {
  readonly inTransaction: boolean
  exec(sql: string): void
}

/**
 * Begins and ends transactions by `exec`: a prepared statement that found the database locked stays in progress in this
 * driver, and no transaction of the connection could be committed after it.
 */
class Driver extends SqliteDriver {
  readonly #database: Database

  constructor(database: Database) {
    super({ database })
    this.#database = database
  }

  /** Takes the write lock at once: a transaction that read first could not wait for it, only fail. */
  override async beginTransaction(): Promise<void> {
    this.#database.exec('begin immediate')
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit')
  }

  /** SQLite itself has rolled back after a full disk; asked again, it would hide that error behind another. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback')
  }
}

/** Lets migrations run in one transaction, which SQLite can. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely's SQLite dialect, its transactions waiting for each other, its migrations whole or not at all. */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database

  constructor(database: Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.#database)
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter()
  }
}

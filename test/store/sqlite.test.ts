import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Kysely } from 'kysely'
import Libsql from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { type Database, ImmediateSqliteDialect } from '../../src/store/sqlite-dialect.ts'
import { storeContract } from './contract.ts'
import { reading } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-store-'))
let count = 0
const fresh = (): string => join(folder, `${++count}`, 'synoptic.db')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

storeContract(
  'sqlite',
  (now) => openSqlite(fresh(), { now }),
  async () => {},
)

describe('a store in one file', () => {
  test('keeps what was found when an older form of the tables is brought up to date', async () => {
    const path = fresh()
    const first = join(path, '../first/')
    mkdirSync(first, { recursive: true })
    const FIRST = '0001-situations.sql'
    copyFileSync(new URL(`../../src/store/migrations/${FIRST}`, import.meta.url), join(first, FIRST))
    const database = new Libsql(path)
    const db = new Kysely({ dialect: new ImmediateSqliteDialect(database as unknown as Database) })
    await migrate(db, pathToFileURL(first))
    const timeline = [{ id: 't', date: '2030', label: 'A crane fell.', statements: ['s'] }]
    const found = JSON.stringify({ actors: [], measures: [], points: [], timeline, loops: [] })
    database.exec(`insert into situation values ('harbour', '2030-01-01', 1, '1/a', '${found}')`)
    await db.destroy()
    const store = await openSqlite(path)
    expect((await store.reconciliation('harbour')).timeline).toEqual(timeline)
    expect(await store.progress('harbour')).toEqual({ revision: 1, reconciled: '1/a' })
    await store.close()
  })

  test('keeps everything when opened again', async () => {
    const path = fresh()
    const first = await openSqlite(path)
    await first.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
    await first.close()
    const second = await openSqlite(path, { create: false })
    expect(await second.articles('harbour')).toHaveLength(1)
    await second.close()
  })

  test('may be opened by several at once, none losing a row', async () => {
    const path = fresh()
    const stores = await Promise.all([openSqlite(path), openSqlite(path), openSqlite(path)])
    const saved = stores.flatMap((store, at) =>
      Array.from({ length: 10 }, (_, n) => store.saveReading('harbour', reading(`${at}-${n}.txt`, ['A crane fell.']))),
    )
    await Promise.all(saved)
    expect(await stores[0].articles('harbour')).toHaveLength(30)
    await Promise.all(stores.map((store) => store.close()))
  })

  test('is not made where it may not be', async () => {
    await expect(openSqlite(fresh(), { create: false })).rejects.toMatchObject({ code: 'store/none' })
  })

  test('refuses a file that is no store, and leaves it alone', async () => {
    const path = join(folder, 'letter.db')
    writeFileSync(path, 'Dear reader, this is a letter. '.repeat(100))
    await expect(openSqlite(path)).rejects.toMatchObject({ code: 'store/not-a-store', path })
  })

  test('refuses a path below a file', async () => {
    const path = join(folder, 'file')
    writeFileSync(path, '')
    await expect(openSqlite(join(path, 'synoptic.db'))).rejects.toMatchObject({ code: 'store/no-access' })
  })

  test('loses nothing stored when the disk is full', async () => {
    const path = fresh()
    const store = await openSqlite(path, { maxPages: 80 })
    await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
    const big = reading('two.txt', ['Rain fell on the quay. '.repeat(40_000)])
    await expect(store.saveReading('harbour', big)).rejects.toMatchObject({ code: 'store/full' })
    expect((await store.articles('harbour')).map(({ article }) => article.text)).toEqual(['Two cranes fell.'])
    await store.saveReading('harbour', reading('three.txt', ['Gulls circled.']))
    expect(await store.articles('harbour')).toHaveLength(2)
    await store.close()
  })
})

import type { Kysely, Transaction } from 'kysely'
import type { Notice } from '../../model/notice.ts'
import type { Store } from '../store.ts'
import * as findings from './findings.ts'
import * as read from './read.ts'
import type { SentenceIndex } from './sentence-index.ts'
import * as settling from './settling.ts'
import type { Tables } from './tables.ts'
import * as write from './write.ts'

/** What a database adds to the common SQL. */
export interface Connection {
  readonly db: Kysely<Tables>
  readonly index: SentenceIndex
  /** Runs a call on the database: tries again where that helps, and throws a `StoreError` where it does not. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * The store over a connection whose migrations are done.
 *
 * @param now  the clock
 */
export function sqlStore({ db, index, guard }: Connection, now: () => Date): Store {
  const transact = (work: (trx: Transaction<Tables>) => Promise<void>): Promise<void> =>
    guard(() => db.transaction().execute(work))
  return {
    situations: () => guard(() => read.situations(db)),
    articles: (situation) => guard(() => read.articles(db, situation)),
    allArticles: (situation) => guard(() => read.allArticles(db, situation)),
    statements: (situation) => guard(() => read.statements(db, situation)),
    someArticles: (situation, ids) => guard(() => read.someArticles(db, situation, ids)),
    statementsIn: (situation, spans) => guard(() => read.statementsIn(db, situation, spans)),
    sentences: (situation) => guard(() => read.sentences(db, situation)),
    statementsOf: (situation, articles) => guard(() => read.statementsOf(db, situation, articles)),
    reconciliation: (situation) => guard(() => findings.reconciliation(db, situation)),
    progress: (situation) => guard(() => read.progress(db, situation)),
    readings: (situation) => guard(() => read.readings(db, situation)),
    reading: (situation, key) => guard(() => read.reading(db, situation, key)),
    settling: (situation) => guard(() => settling.settling(db, situation)),
    similar: (situation, keys, options) => guard(() => settling.similar(db, situation, keys, options)),
    pointsOn: (situation, statements) => guard(() => findings.pointsOn(db, situation, statements)),
    hosts: (situation, parts) => guard(() => findings.hosts(db, situation, parts)),
    left: (situation) => guard(() => findings.left(db, situation)),
    published: (situation, articles) => guard(() => settling.published(db, situation, articles)),
    notices: (situation) =>
      guard(async (): Promise<Notice[]> => (await read.readings(db, situation)).flatMap(({ notices }) => notices)),
    search: (situation, words, limit) => guard(() => index.search(db, situation, words, limit)),
    saveReading: (situation, reading) =>
      transact((trx) => write.saveReading(trx, index, situation, reading, now().toISOString())),
    saveCopies: (situation, copies) => transact((trx) => write.saveCopies(trx, situation, copies)),
    saveReconciliation: (situation, reconciliation, mark, keys = new Map()) =>
      transact(async (trx) => {
        await findings.saveReconciliation(trx, situation, reconciliation)
        await findings.forget(trx, situation)
        await settling.settle(trx, situation, keys)
        await write.saveMark(trx, situation, mark)
      }),
    saveSettling: (situation, { article, keys, copies, graft }) =>
      transact(async (trx) => {
        await write.saveCopies(trx, situation, copies)
        await findings.saveGraft(trx, situation, graft)
        await settling.settle(trx, situation, new Map([[article, keys]]))
      }),
    savePruned: (situation, graft) =>
      transact(async (trx) => {
        await findings.saveGraft(trx, situation, graft)
        await findings.forget(trx, situation)
      }),
    saveMark: (situation, mark) => transact((trx) => write.saveMark(trx, situation, mark)),
    close: () => guard(() => db.destroy()),
  }
}

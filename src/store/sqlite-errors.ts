import { StoreError, type StoreErrorCode } from './error.ts'

interface Row {
  readonly match: RegExp
  readonly code: StoreErrorCode
  readonly message: string
  readonly advice: string
}

const KEPT = 'Everything stored before is kept.'

// First match wins; matched against "CODE message". libsql gives no code for a failed open, only SQLite's number 14.
const TABLE: readonly Row[] = [
  {
    match: /SQLITE_FULL|ENOSPC/,
    code: 'store/full',
    message: 'the disk is full',
    advice: `${KEPT} Free some space and run the same command again: it goes on where it stopped.`,
  },
  {
    match: /SQLITE_READONLY|EROFS/,
    code: 'store/read-only',
    message: 'the store may not be written',
    advice: `${KEPT} Allow writing to it, or name another folder with --data.`,
  },
  {
    match: /SQLITE_BUSY|SQLITE_LOCKED/,
    code: 'store/busy',
    message: 'another program keeps the store locked',
    advice: `${KEPT} Try again when the other program is done.`,
  },
  {
    match: /SQLITE_NOTADB/,
    code: 'store/not-a-store',
    message: 'the file is no store of this program',
    advice: 'Move the file away, or name another folder with --data.',
  },
  {
    match: /previously executed migration/,
    code: 'store/newer',
    message: 'the store was made by a newer version of this program',
    advice: 'Use that version, or name another folder with --data.',
  },
  {
    match: /SQLITE_CORRUPT/,
    code: 'store/damaged',
    message: 'the store is damaged',
    advice: 'Move the file away and read the reports again; reports themselves are never changed.',
  },
  {
    match: /SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|database .*: 14\b|EACCES|EPERM|ENOTDIR|EEXIST|EISDIR/,
    code: 'store/no-access',
    message: 'the store cannot be opened',
    advice: 'See that the folder exists and that you may read and write it, or name another with --data.',
  },
]

const describe = (error: unknown): string => {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  return `${code} ${message}`
}

/** Whether another connection held the lock, so that the same call may succeed when tried again. */
export function isBusy(error: unknown): boolean {
  return /SQLITE_BUSY|SQLITE_LOCKED/.test(describe(error))
}

/** The driver's error in words for the user; a `StoreError` stays as it is. */
export function toStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error
  const text = describe(error)
  const row = TABLE.find(({ match }) => match.test(text))
  const { code, message, advice } = row ?? {
    code: 'store/failed' as const,
    message: `the store failed (${text.trim()})`,
    advice: KEPT,
  }
  return new StoreError({ code, path, message: `${path}: ${message}`, advice }, { cause: error })
}

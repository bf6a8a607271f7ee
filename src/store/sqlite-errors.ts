import { StoreError, type StoreErrorCode } from './error.ts'

interface Row {
  /** SQLite's primary result codes. */
  readonly results: readonly number[]
  /** Matched against code and message where there is no result code: the file system, the migrator. */
  readonly match?: RegExp
  readonly code: StoreErrorCode
  readonly message: string
  readonly advice: string
}

/** @see https://www.sqlite.org/rescode.html */
const RESULT = { perm: 3, busy: 5, locked: 6, readOnly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 }

const KEPT = 'Everything stored before is kept.'

const TABLE: readonly Row[] = [
  {
    results: [RESULT.full],
    match: /ENOSPC/,
    code: 'store/full',
    message: 'the disk is full',
    advice: `${KEPT} Free some space and run the same command again: it goes on where it stopped.`,
  },
  {
    results: [RESULT.readOnly],
    match: /EROFS/,
    code: 'store/read-only',
    message: 'the store may not be written',
    advice: `${KEPT} Allow writing to it, or name another folder with --data.`,
  },
  {
    results: [RESULT.busy, RESULT.locked],
    code: 'store/busy',
    message: 'another program keeps the store locked',
    advice: `${KEPT} Try again when the other program is done.`,
  },
  {
    results: [RESULT.notADatabase],
    code: 'store/not-a-store',
    message: 'the file is no store of this program',
    advice: 'Move the file away, or name another folder with --data.',
  },
  {
    results: [],
    match: /previously executed migration/,
    code: 'store/newer',
    message: 'the store was made by a newer version of this program',
    advice: 'Use that version, or name another folder with --data.',
  },
  {
    results: [RESULT.corrupt],
    code: 'store/damaged',
    message: 'the store is damaged',
    advice: 'Move the file away and read the reports again; reports themselves are never changed.',
  },
  {
    results: [RESULT.cannotOpen, RESULT.perm],
    // The driver gives a failed open without a code.
    match: /Unable to open|EACCES|EPERM|ENOTDIR|EEXIST|EISDIR/,
    code: 'store/no-access',
    message: 'the store cannot be opened',
    advice: 'See that the folder exists and that you may read and write it, or name another with --data.',
  },
]

/** The primary result code: the driver's own is extended, e.g. 1544 for a read-only folder. */
function resultOf(error: unknown): number | null {
  const { rawCode } = error as { rawCode?: number }
  return rawCode === undefined ? null : rawCode & 0xff
}

function describe(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  return `${code} ${message}`.trim()
}

/** Whether another connection held the lock, so that the same call may succeed when tried again. */
export function isBusy(error: unknown): boolean {
  const result = resultOf(error)
  return result === RESULT.busy || result === RESULT.locked
}

/** Whether the file or its folder may not be written. */
export function isReadOnly(error: unknown): boolean {
  return resultOf(error) === RESULT.readOnly
}

/** The driver's error in words for the user; a `StoreError` stays as it is. */
export function toStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error
  const text = describe(error)
  const result = resultOf(error)
  const row = TABLE.find(({ results, match }) => (result === null ? match?.test(text) : results.includes(result)))
  const { code, message, advice } = row ?? {
    code: 'store/failed' as const,
    message: `the store failed (${text})`,
    advice: KEPT,
  }
  return new StoreError({ code, path, message: `${path}: ${message}`, advice }, { cause: error })
}

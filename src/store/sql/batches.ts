/** Rows one statement of SQL inserts at most: SQLite allows 32,766 parameters. */
const BATCH = 500

export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH)
}

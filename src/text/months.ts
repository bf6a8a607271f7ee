import { readTable } from './lines.ts'

/** Number of a month, 1 to 12, by its English name or short form in small letters, without a stop. */
export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map(
  readTable(new URL('./months.tsv', import.meta.url)).map(([name = '', number]) => [name, Number(number)]),
)

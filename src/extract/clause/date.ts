import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'

/** The times among findings, as the stage of times gave them. */
export const timesOf = (found: readonly Finding[]): Finding<Time>[] =>
  found.filter((one): one is Finding<Time> => one.content.kind === 'time')

import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Finding } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { isInside, spanOf } from './phrase.ts'

/** The times among findings, as the stage of times gave them. */
export const timesOf = (found: readonly Finding[]): Finding<Time>[] =>
  found.filter((one): one is Finding<Time> => one.content.kind === 'time')

/**
 * When a clause says that it is: the time in one of its own phrases of time, or standing loose among its words; null
 * where it says nothing.
 */
export function timeOf(analysis: Analysis, clause: Clause, times: readonly Finding<Time>[]): Finding<Time> | null {
  const own = clause.obliques.map(({ words }) => spanOf(analysis, words))
  return times.find(({ anchor }) => own.some((span) => isInside(anchor, span))) ?? null
}

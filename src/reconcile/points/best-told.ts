import type { Statement } from '../../model/statement.ts'
import { words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'

/**
 * Of each report the statement that gives an answer best: the one whose matter most other reports put in the same words,
 * of several the shortest. What is left out stays a statement of its report.
 *
 * @param told      statements of one answer, in any order
 * @param stemsOf  stems of what a statement is about
 */
export function bestTold<T extends Statement>(told: readonly T[], stemsOf: (one: T) => ReadonlySet<string>): T[] {
  const stems = new Map(told.map((one) => [one, stemsOf(one)]))
  const holders = new Map<string, Set<string>>()
  for (const [{ article }, own] of stems) {
    for (const one of own) holders.set(one, (holders.get(one) ?? new Set()).add(article))
  }
  const shared = (one: T): number => [...stems.get(one)!].reduce((sum, own) => sum + holders.get(own)!.size - 1, 0)
  const length = ({ anchor }: T): number => words(anchor.exact).length
  return [...byKey(told, ({ article }) => article).values()].map((own) =>
    own.reduce((best, one) => {
      const more = shared(one) - shared(best)
      return more > 0 || (more === 0 && length(one) < length(best)) ? one : best
    }),
  )
}

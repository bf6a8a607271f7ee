import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<number, Clause>>()

/** The clause at the root of each sentence, by index of the sentence; cached for each analysis. */
export function rootsOf(analysis: Analysis): ReadonlyMap<number, Clause> {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = new Map(
      analysis.clauses.filter(({ relation }) => relation === 'root').map((clause) => [clause.sentence, clause]),
    )
    cache.set(analysis, found)
  }
  return found
}

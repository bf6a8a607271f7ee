import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<number, readonly Clause[]>>()

/** The clauses of a sentence, in order; of all sentences made once for each analysis. */
export function clausesIn(analysis: Analysis, sentence: number): readonly Clause[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    const map = new Map<number, Clause[]>()
    for (const clause of analysis.clauses) {
      const list = map.get(clause.sentence)
      if (list) list.push(clause)
      else map.set(clause.sentence, [clause])
    }
    found = map
    cache.set(analysis, found)
  }
  return found.get(sentence) ?? []
}

/** The clause at the root of a sentence; undefined where it has none. */
export const rootOf = (analysis: Analysis, sentence: number): Clause | undefined =>
  clausesIn(analysis, sentence).findLast(({ relation }) => relation === 'root')

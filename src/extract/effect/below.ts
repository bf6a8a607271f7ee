import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<Clause, readonly Clause[]>>()

/** The clauses right below a clause, in order. */
export function clausesBelow(analysis: Analysis, clause: Clause): readonly Clause[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    const below = new Map<Clause, Clause[]>()
    for (const one of analysis.clauses) {
      if (one.parent === null) continue
      const above = analysis.clauses[one.parent]!
      const known = below.get(above)
      if (known === undefined) below.set(above, [one])
      else known.push(one)
    }
    found = below
    cache.set(analysis, found)
  }
  return found.get(clause) ?? []
}

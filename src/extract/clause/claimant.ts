import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause, Perspective } from '../../model/clause.ts'

/** Attitudes in which somebody holds something out as so. */
const CLAIMING: ReadonlySet<Perspective['attitude']> = new Set(['say', 'think', 'know', 'see', 'judge'])

/** Who claims what a clause says: the holder nearest to it, or null where the report says it itself. */
export function claimant({ clauses }: Analysis, clause: Clause): Argument | null {
  for (let at = clause.perspective; at !== null; at = at.clause === null ? null : clauses[at.clause]!.perspective) {
    if (CLAIMING.has(at.attitude) && at.holder !== null) return at.holder
  }
  return null
}

/** Whether the words hold a clause out as so: the report's own, or somebody's who says, thinks or knows it. */
export function isClaimed({ clauses }: Analysis, clause: Clause): boolean {
  for (let at = clause.perspective; at !== null; at = at.clause === null ? null : clauses[at.clause]!.perspective) {
    if (!CLAIMING.has(at.attitude)) return false
  }
  return true
}

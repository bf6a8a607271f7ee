import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { verbClass } from './classes.ts'
import type { Beside } from './happening.ts'
import type { Range } from './marks.ts'

/** Relations in which what is told is told for its own sake. */
const FORE: ReadonlySet<Clause['relation']> = new Set(['root', 'parataxis', 'complement', 'adverbial'])
/** Fewest words of an event that is told in full. */
const FULL = 5
const LEAST = 3

/**
 * Whether an event has a name, date or figure to know it by, or is told in full and for its own sake.
 *
 * @param isNamed  whether a name stands in its words or is what its doer goes back to
 */
export function isWeighty(
  analysis: Analysis,
  clause: Clause,
  [from, to]: Range,
  { date, isCounted, isNamed }: Beside & { readonly isNamed: boolean },
): boolean {
  const { words } = analysis
  const { relation, form, quoted, subject } = clause
  const length = words.slice(from, to).filter(({ upos }) => upos !== 'PUNCT').length
  if (length < LEAST) return false
  if (date !== null && !date.isContext) return true
  if (quoted) return isNamed
  if (form === 'finite' && verbClass(analysis, clause) === 'deed') return true
  if (isNamed || isCounted) return relation !== 'coordination' || length >= FULL
  const isPronoun = subject !== null && words[subject.head]!.upos === 'PRON'
  return form === 'finite' && FORE.has(relation) && length >= FULL && !isPronoun
}

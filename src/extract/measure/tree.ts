import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Word } from '../../model/word.ts'

const cache = new WeakMap<Analysis, ReadonlyMap<number, Clause>>()

/** The clause whose predicate a word is. */
export function clauseAt(analysis: Analysis, word: number): Clause | undefined {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = new Map(analysis.clauses.map((clause) => [clause.predicate, clause]))
    cache.set(analysis, found)
  }
  return found.get(word)
}

/** Whether a word is a common noun; one in small letters is, whatever it was taken for. */
export const isNoun = ({ upos, text }: Word): boolean => upos === 'NOUN' || (upos === 'PROPN' && !/^\p{Lu}/u.test(text))

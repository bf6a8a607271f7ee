import type { Analysis } from '../../model/analysis.ts'
import { type Saying, sayings } from './sayings.ts'
import { type Source, sourceOf } from './source.ts'

/** A saying with its source resolved. */
export interface Spoken {
  readonly saying: Saying
  readonly source: Source
}

const cache = new WeakMap<Analysis, readonly Spoken[]>()

/** The sayings whose source is known, in order; cached. */
export function spoken(analysis: Analysis): readonly Spoken[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = sayings(analysis).flatMap((saying): Spoken[] => {
      const source = sourceOf(analysis, saying.subject)
      // What only somebody wants is no writing's.
      if (source === null || (source.sourceKind === 'document' && saying.entry.takes.has('r'))) return []
      return [{ saying, source }]
    })
    cache.set(analysis, found)
  }
  return found
}

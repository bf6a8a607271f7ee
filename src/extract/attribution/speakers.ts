import type { Analysis } from '../../model/analysis.ts'
import { namesBetween } from '../surface/names.ts'
import type { TokenRange } from '../surface/subjects.ts'
import { tokenAt } from '../surface/tokens.ts'
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
      const together = people(analysis, saying.subject)
      return (together.length > 1 ? together : [saying.subject]).flatMap((range): Spoken[] => {
        const source = sourceOf(analysis, range)
        // What only somebody wants is no writing's.
        if (source === null || (source.sourceKind === 'document' && saying.entry.takes.has('r'))) return []
        return [{ saying, source }]
      })
    })
    cache.set(analysis, found)
  }
  return found
}

/** The persons of "Mayor Ida Lund and her rival Jan Roe", each with the words of their title; none where others are among them. */
function people(analysis: Analysis, [from, to]: TokenRange): TokenRange[] {
  const { tokens } = analysis
  const found: TokenRange[] = []
  let next = from
  for (const { kind, title, tokens: range } of namesBetween(analysis, from, to)) {
    const start = title === null ? range[0] : tokenAt(analysis, title.start)
    const isJoined = tokens.slice(next, start).every(({ text }) => /^(?:,|and|the|both)$/i.test(text))
    if (kind !== 'person' || !isJoined) return []
    found.push([start, range[1]])
    next = range[1]
  }
  return next === to ? found : []
}

import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { referentOf } from '../clause/name.ts'
import { type End, endOf } from './end.ts'
import type { Draft } from './finding.ts'
import { blameFrames, type Direction } from './lexicon.ts'
import { outcomeOf } from './outcome.ts'
import { predicateOf } from './verb.ts'

/** Verbs by which somebody names a cause: "attributed the fall to strikes", "blamed smoke for the deaths". */
export function* blameDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    for (const frame of clause.kind === 'verb' ? blameFrames(clause.lemma) : []) {
      const effect = partOf(analysis, clause, frame.effect)
      const cause = partOf(analysis, clause, frame.cause)
      if (effect === null || cause === null) continue
      yield {
        rule: 'effect/blame',
        cause: cause.end,
        effect: effect.end,
        direction: (frame.direction * effect.direction) as Direction,
        clause,
        ranges: [cause.end.words, predicateOf(clause), effect.end.words],
        ...(clause.subject ? { claimedBy: referentOf(analysis, clause.subject) } : {}),
      }
      break
    }
  }
}

interface Part {
  readonly end: End
  readonly direction: Direction
}

/** What stands as the object of a verb, or after one of its prepositions. */
function partOf(analysis: Analysis, clause: Clause, place: string): Part | null {
  const phrase: Phrase | null =
    place === 'object' ? clause.object : (clause.obliques.find(({ preposition }) => preposition === place) ?? null)
  if (phrase !== null) return { end: endOf(analysis, phrase), direction: 1 }
  if (place === 'object') return null
  const below = clausesBelow(analysis, clause).find(({ marker, form }) => marker === place && form === 'participle')
  return below === undefined ? null : outcomeOf(analysis, below)
}

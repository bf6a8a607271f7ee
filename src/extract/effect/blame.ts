import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { referentOf } from '../clause/name.ts'
import { attached, childrenOf, phraseAt } from '../clause/tree.ts'
import { type End, endOf } from './end.ts'
import type { Draft } from './finding.ts'
import { type BlameFrame, blameFrames, type Direction } from './lexicon.ts'
import { outcomeOf } from './outcome.ts'
import { predicateOf } from './verb.ts'

/** Verbs by which somebody names a cause: "attributed the fall to strikes", "blamed smoke for the deaths". */
export function* blameDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    for (const frame of clause.kind === 'verb' ? blameFrames(clause.lemma) : []) {
      const [effect, cause] = partsOf(analysis, clause, frame)
      if (effect === null || cause === null) continue
      const draft = {
        rule: 'effect/blame',
        effect: effect.end,
        direction: (frame.direction * effect.direction) as Direction,
        clause,
        ...(clause.subject ? { claimedBy: referentOf(analysis, clause.subject) } : {}),
      }
      const told = [predicateOf(clause), effect.end.words]
      const listed = cause.head === null ? [] : listedUnder(analysis, cause.head)
      if (listed.length === 0) yield { ...draft, cause: cause.end, ranges: [cause.end.words, ...told] }
      for (const [index, item] of listed.entries()) {
        const end = endOf(analysis, item)
        yield { ...draft, cause: end, heads: [item.head], ranges: index === 0 ? [end.words, ...told] : [end.words] }
      }
      break
    }
  }
}

interface Part {
  readonly end: End
  /** Of the phrase; null for a clause. */
  readonly head: number | null
  readonly direction: Direction
}

/** The effect and the cause; in "attributes the fall to strikes" the tree may hang the strikes on the fall. */
function partsOf(analysis: Analysis, clause: Clause, { effect, cause }: BlameFrame): [Part | null, Part | null] {
  const parts: [Part | null, Part | null] = [partOf(analysis, clause, effect), partOf(analysis, clause, cause)]
  const { object } = clause
  if (object === null || effect !== 'object' || parts[1] !== null) return parts
  const after = attached(analysis, object.head, cause)
  if (after === null) return parts
  const before = { ...object, words: [object.words[0], after.words[0] - 1] as const }
  return [ofPhrase(analysis, before), ofPhrase(analysis, after)]
}

const ofPhrase = (analysis: Analysis, phrase: Phrase): Part => ({
  end: endOf(analysis, phrase),
  head: phrase.head,
  direction: 1,
})

/** What stands as the object of a verb, or after one of its prepositions. */
function partOf(analysis: Analysis, clause: Clause, place: string): Part | null {
  const phrase: Phrase | null =
    place === 'object' ? clause.object : (clause.obliques.find(({ preposition }) => preposition === place) ?? null)
  if (phrase !== null) return ofPhrase(analysis, phrase)
  if (place === 'object') return null
  const below = clausesBelow(analysis, clause).find(({ marker, form }) => marker === place && form === 'participle')
  return below === undefined ? null : { ...outcomeOf(analysis, below), head: null }
}

/** Most things that are told as the causes of one. */
const MOST_CAUSES = 6

/** "several factors: strikes, tariffs and a fall in demand": each of them, where a colon stands before. */
function listedUnder(analysis: Analysis, head: number): Phrase[] {
  const { words } = analysis
  const below = [head, ...childrenOf(analysis, head).filter((at) => words[at]!.relation === 'nmod')]
  const first = below
    .flatMap((at) => childrenOf(analysis, at))
    .find((at) => words[at]!.relation === 'appos' && childrenOf(analysis, at).some((one) => words[one]!.text === ':'))
  if (first === undefined) return []
  const items = [first, ...joinedTo(analysis, first)].slice(0, MOST_CAUSES)
  return items.map((at) => withoutDoubt(analysis, phraseAt(analysis, at)))
}

/** The things joined to a thing, also those joined to one of them. */
function joinedTo(analysis: Analysis, head: number): number[] {
  return childrenOf(analysis, head)
    .filter((at) => analysis.words[at]!.relation === 'conj')
    .flatMap((at) => [at, ...joinedTo(analysis, at)])
}

/** "possibly a fall in demand" without its hedge. */
function withoutDoubt({ words }: Analysis, phrase: Phrase): Phrase {
  let [from] = phrase.words
  while (from < phrase.head && words[from]!.upos === 'ADV') from++
  return { ...phrase, words: [from, phrase.words[1]] }
}

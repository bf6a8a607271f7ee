import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { phraseAt } from '../clause/tree.ts'
import { sortOf } from './means.ts'

/** Prepositions that a number makes of its approximation: "about one third", "between 40 and 60 ships". */
const APPROXIMATE: ReadonlySet<string> = new Set([
  'about',
  'around',
  'between',
  'over',
  'up to',
  'nearly',
  'under',
  'some',
])

/**
 * What a verb acts on; also where the parser takes "about forty ships" for a phrase of place, or a thing for a
 * quality.
 */
export function objectOf(analysis: Analysis, clause: Clause): Phrase | null {
  const { object, obliques, complements, predicate } = clause
  if (object !== null) return object
  const counted = obliques.find(({ preposition, words: [from], kind }) =>
    preposition === null
      ? kind === 'other' && from === predicate + 1
      : APPROXIMATE.has(preposition) && from === predicate + 2,
  )
  if (counted) {
    // "about one-third of it" falls into two phrases.
    const rest = obliques.find(({ words: [from] }) => from >= counted.words[1] && from <= counted.words[1] + 1)
    const last = rest ?? counted
    return { ...last, words: [predicate + 1, last.words[1]] }
  }
  const called = complements.map((at) => analysis.clauses[at]!).find(({ form }) => form === 'verbless')?.predicative
  return called?.words[0] === predicate + 1 ? thingIn(analysis, called) : null
}

/** "a harbour half built" taken for a quality: its noun of means. */
function thingIn(analysis: Analysis, { head, words: [from, to] }: Phrase): Phrase | null {
  for (let at = from; at < Math.min(to, head); at++) {
    if (sortOf(analysis, at) !== null) return { head: at, heads: [at], words: [from, to], clause: null }
  }
  return null
}

/**
 * Who does what a verb says; also where the parser takes "The guilds, old and new, own ..." for a noun and an aside.
 */
export function subjectOf(analysis: Analysis, { subject, predicate, relation, form }: Clause): Phrase | null {
  if (subject !== null || relation !== 'parataxis' || form !== 'finite') return subject
  const head = analysis.words[predicate]!.head
  const noun = analysis.words[head]
  return noun && head < predicate && /^(?:NOUN|PROPN)$/.test(noun.upos) ? phraseAt(analysis, head) : null
}

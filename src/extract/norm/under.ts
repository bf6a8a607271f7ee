import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Oblique } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { clausesBelow, coreOf, type WordRange } from '../clause/core.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { deonticOf } from './force.ts'
import { type Bearer, bearerOf } from './instrument.ts'
import { FORCES, JUDGEMENTS } from './lexicon.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'under',
  'in accordance with',
  'pursuant to',
  'in line with',
  'by virtue of',
  'according to',
])

/**
 * What holds under a norm: "under the Act, hospitals must report", "is legal under the treaty", "rests with the owner
 * under section 4".
 *
 * Not: what was done under it ("was charged under the Act").
 */
export const under: Extractor = {
  name: 'norm/under',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  if (clause.form !== 'finite' || isOpen(analysis, clause)) return null
  const named = namedIn(analysis, clause)
  if (named === null) return null
  const { bearer, oblique } = named
  const says = forceOf(analysis, clause, bearer)
  if (says === null) return null
  const range = coreOf(analysis, clause)
  const opening = oblique.words[0] - oblique.preposition!.split(' ').length
  return normFinding(analysis, {
    rule: under.name,
    range: [Math.min(range[0], opening), Math.max(range[1], oblique.words[1])],
    norm: bearer.norm,
    says,
    what: without(range, [[opening, oblique.words[1]], ...(isSaidBy(clause) ? verbGroup(clause) : [])]),
    condition: conditionOf(analysis, clause),
    ground: bearer.ground,
  })
}

interface Named {
  readonly bearer: Bearer
  readonly oblique: Oblique
}

/** The norm under which a clause holds; of "ruled illegal under the Act" it stands with the clause below. */
function namedIn(analysis: Analysis, clause: Clause): Named | null {
  const below = clausesBelow(analysis, clause).filter(
    ({ relation, form }) => relation === 'complement' && form !== 'finite',
  )
  for (const oblique of [clause, ...below].flatMap(({ obliques }) => obliques)) {
    if (oblique.preposition === null || !PREPOSITIONS.has(oblique.preposition)) continue
    // Of "the law under which it fell" the law stands elsewhere.
    const before = analysis.words[oblique.words[0] - 1]?.text.toLowerCase()
    if (before !== oblique.preposition.split(' ').at(-1)) continue
    const bearer = bearerOf(analysis, oblique)
    // "according to the agreement" reports; "according to the law" binds.
    if (bearer !== null && (oblique.preposition !== 'according to' || bearer.isLaw)) return { bearer, oblique }
  }
  return null
}

/** What is told of the past was done under the norm, unless it was a duty; what stands, the norm declares. */
function forceOf(analysis: Analysis, clause: Clause, { isLaw }: Bearer): NormForce | null {
  const force = deonticOf(analysis, clause)
  if (force !== null) return force
  if (clause.tense === 'future') return 'declares'
  return clause.tense === 'present' && !clause.perfect && !clause.progressive && isLaw ? 'declares' : null
}

/**
 * Whether the predicate itself says what the norm does ("is illegal", "is banned"), so that the act is all the rest.
 */
const isSaidBy = ({ kind, lemma, voice }: Clause): boolean =>
  (kind !== 'verb' && JUDGEMENTS.has(lemma)) || (voice === 'passive' && FORCES.has(lemma))

const verbGroup = ({ predicate, auxiliaries, adverbs, negation }: Clause): readonly WordRange[] =>
  [predicate, ...auxiliaries, ...adverbs, ...(negation === null ? [] : [negation])].map((at) => [at, at + 1])

/** A range of words without inner ones. */
function without([from, to]: WordRange, inner: readonly WordRange[]): readonly WordRange[] {
  const left: WordRange[] = []
  let start = from
  for (const [first, last] of inner.toSorted(([a], [b]) => a - b)) {
    if (start < Math.min(first, to)) left.push([start, Math.min(first, to)])
    start = Math.max(start, last)
  }
  return start < to ? [...left, [start, to]] : left
}

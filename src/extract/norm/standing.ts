import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Oblique } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { textOf } from '../clause/phrase.ts'
import { attached } from '../clause/tree.ts'
import { isOpen, normFinding } from './finding.ts'
import { doerOf } from './instrument.ts'
import { DESIGNATIONS, JUDGEMENTS, STANDINGS, type StandingForm } from './lexicon.ts'

/**
 * A standing that a body or an order gives: "designated the league as a terrorist group", "its designation as a park",
 * "declared a state of emergency", "declared the vote void".
 *
 * Not: offices and praise ("declared her the winner", "listed it as a favourite"), what is denied or only supposed.
 */
export const standing: Extractor = {
  name: 'norm/standing',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

interface Given {
  /** The standing: "a terrorist group". */
  readonly standing: WordRange
  /** To whom; null where a thing is declared. */
  readonly thing: WordRange | null
}

const HELD: ReadonlySet<Clause['factuality']> = new Set(['happened', 'ongoing', 'scheduled', 'intended', 'required'])

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const forms = DESIGNATIONS.get(clause.lemma)
  if (forms === undefined || isOpen(analysis, clause) || clause.negation !== null || clause.condition !== null)
    return null
  if (!HELD.has(clause.factuality)) return null
  const given = givenBy(analysis, clause, forms)
  if (given === null) return null
  const bearer = doerOf(analysis, clause)
  const kind = given.thing === null ? 'declaration of' : 'designation as'
  const parts = [
    coreOf(analysis, clause, { oblique: isStanding }),
    given.standing,
    ...(given.thing ? [given.thing] : []),
  ]
  return normFinding(analysis, {
    rule: standing.name,
    range: [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))],
    norm: bearer?.norm ?? `${kind} ${textOf(analysis, { words: given.standing }).replace(/^an? /, '')}`,
    says: 'declares',
    what: given.thing === null ? [given.standing] : [given.thing, given.standing],
    ground: bearer?.ground ?? null,
  })
}

const isStanding = ({ preposition }: Oblique): boolean => preposition === 'as'

function givenBy(analysis: Analysis, clause: Clause, forms: ReadonlySet<StandingForm>): Given | null {
  const { object, obliques, complements } = clause
  const { clauses, words } = analysis
  if (object === null) return null
  const thing = object.source === 'coordination' || object.source === 'control' ? null : withModifiers(analysis, object)
  const as = forms.has('as') ? (obliques.find(isStanding) ?? attached(analysis, object.head, 'as')) : null
  if (as) return { standing: withModifiers(analysis, as), thing: thing ?? object.words }
  const bare = forms.has('bare')
    ? complements.map((at) => clauses[at]!).find(({ form }) => form === 'verbless')
    : undefined
  if (bare?.predicative) {
    const isLegal = JUDGEMENTS.has(bare.lemma) || hasStanding(analysis, bare.predicative.words)
    return isLegal ? { standing: withModifiers(analysis, bare.predicative), thing: object.words } : null
  }
  const declares = forms.has('thing') && words[object.head]!.upos === 'NOUN' && hasStanding(analysis, object.words)
  return declares && thing ? { standing: thing, thing: null } : null
}

/** Whether a phrase holds the noun of a standing: "a state of emergency", "a disaster area". */
function hasStanding({ words }: Analysis, [from, to]: WordRange): boolean {
  for (let at = from; at < to; at++) if (STANDINGS.has(words[at]!.lemma.toLowerCase())) return true
  return false
}

import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause, Oblique, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { textOf } from '../clause/phrase.ts'
import { attached, childrenOf, phraseAt } from '../clause/tree.ts'
import { isOpen, normFinding, UNNAMED } from './finding.ts'
import { doerOf } from './instrument.ts'
import { DESIGNATIONS, JUDGEMENTS, type Judgement, STANDINGS, type StandingForm } from './lexicon.ts'

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
  /** What the standing says of itself: "unlawful". */
  readonly judgement?: Judgement
}

const HELD: ReadonlySet<Clause['factuality']> = new Set(['happened', 'ongoing', 'scheduled', 'intended', 'required'])

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const forms = DESIGNATIONS.get(clause.lemma)
  if (forms === undefined || isOpen(analysis, clause) || clause.negation !== null || clause.condition !== null)
    return null
  // "its designation" is given, whatever is felt about it.
  const isGiven = clause.kind === 'action' && designated(clause)?.source === 'possessive'
  if (!isGiven && !HELD.has(clause.factuality)) return null
  const given = givenBy(analysis, clause, forms)
  if (given === null) return null
  const doer = doerOf(analysis, clause)
  const parts = [
    coreOf(analysis, clause, { oblique: isStanding }),
    given.standing,
    ...(given.thing ? [given.thing] : []),
    ...(doer?.from == null ? [] : [[doer.from, doer.from + 1] as const]),
  ]
  return normFinding(analysis, {
    rule: standing.name,
    range: [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))],
    norm: doer?.bearer.norm ?? normOf(analysis, given),
    says: given.judgement?.affirmed ?? 'declares',
    what: whatOf(given),
    ground: doer ? doer.bearer.ground : given.judgement ? UNNAMED : null,
  })
}

/** What is declared of what; one run of words where "as" alone stands between. */
function whatOf({ thing, standing: given, judgement }: Given): readonly WordRange[] {
  if (thing === null) return [given]
  if (judgement) return [thing]
  return thing[1] + 1 === given[0] ? [[thing[0], given[1]]] : [thing, given]
}

/** The act that gives the standing, as a name. */
function normOf(analysis: Analysis, { standing: words, thing, judgement }: Given): string {
  const name = textOf(analysis, { words }).replace(/^an? /, '')
  return judgement?.law ?? `${thing === null ? 'declaration of' : 'designation as'} ${name}`
}

const isStanding = ({ preposition }: Oblique): boolean => preposition === 'as'

/**
 * To whom a standing is given; of "its designation as a park" its bearer, though the parser may take it for the doer.
 */
const designated = ({ kind, object, subject }: Clause): Argument | null =>
  object ?? (kind === 'action' && subject?.source === 'possessive' ? subject : null)

function givenBy(analysis: Analysis, clause: Clause, forms: ReadonlySet<StandingForm>): Given | null {
  const { obliques, complements } = clause
  const object = designated(clause)
  const { clauses, words } = analysis
  if (object === null) return null
  const thing = object.source === 'coordination' || object.source === 'control' ? null : withModifiers(analysis, object)
  const isAs = forms.has('as') || forms.has('legal-as')
  const as = isAs
    ? (obliques.find(isStanding) ?? attached(analysis, object.head, 'as') ?? hungAbove(analysis, clause))
    : null
  if (as && (forms.has('as') || hasStanding(analysis, as.words))) {
    const given = withModifiers(analysis, as)
    return { standing: given, thing: upTo(thing ?? object.words, given[0] - 1) }
  }
  const bare = forms.has('bare')
    ? complements.map((at) => clauses[at]!).find(({ form }) => form === 'verbless')
    : undefined
  if (bare?.predicative) {
    const judgement = JUDGEMENTS.get(bare.lemma)
    const isLegal = judgement !== undefined || hasStanding(analysis, bare.predicative.words)
    const given = { standing: withModifiers(analysis, bare.predicative), thing: object.words }
    return isLegal ? { ...given, ...(judgement ? { judgement } : {}) } : null
  }
  const second = forms.has('bare') ? secondObject(analysis, clause, object) : null
  if (second) return hasStanding(analysis, second.words) ? { standing: second.words, thing: object.words } : null
  const declares = forms.has('thing') && words[object.head]!.upos === 'NOUN' && hasStanding(analysis, object.words)
  return declares && thing ? { standing: thing, thing: null } : null
}

/** "as a park" of "after its designation as a park", hung on the clause above. */
function hungAbove({ clauses }: Analysis, { kind, parent, words: [, to] }: Clause): Phrase | null {
  if (kind !== 'action' || parent === null) return null
  return clauses[parent]!.obliques.find((one) => isStanding(one) && one.words[0] === to + 1) ?? null
}

/** "declared the square | a protected site": what the parser takes for a second object. */
function secondObject(analysis: Analysis, { predicate }: Clause, { words: [, to] }: Phrase): Phrase | null {
  const at = childrenOf(analysis, predicate).find((one) => one >= to && analysis.words[one]!.relation === 'obj')
  return at === undefined ? null : phraseAt(analysis, at)
}

/** Of "the valley as a park" taken for one phrase, the valley. */
const upTo = ([from, to]: WordRange, end: number): WordRange => [from, from < end ? Math.min(to, end) : to]

/** Whether a phrase holds the noun of a standing: "a state of emergency", "a disaster area". */
function hasStanding({ words }: Analysis, [from, to]: WordRange): boolean {
  for (let at = from; at < to; at++) if (STANDINGS.has(words[at]!.lemma.toLowerCase())) return true
  return false
}

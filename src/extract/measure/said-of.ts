import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import { childrenOf } from '../clause/tree.ts'
import type { Governor } from './governor.ts'
import { isReaction, type PolicyGrade, statusOfCourse, statusOfPredicate, verdictOfWord } from './lexicon.ts'
import { statusOfDoing } from './status.ts'

/** What a clause is about: its subject as it stands. */
export const themeOf = ({ voice, object, subject }: Clause): Argument | null =>
  voice === 'passive' && object?.source !== 'relative' ? object : subject

/** By the head of a noun phrase, the clauses of which it is what the clause is about. */
export function clausesAbout({ clauses }: Analysis): ReadonlyMap<number, readonly Clause[]> {
  const about = new Map<number, Clause[]>()
  for (const clause of clauses) {
    if (clause.form === 'noun') continue
    const theme = themeOf(clause)
    for (const head of theme?.heads ?? []) about.set(head, [...(about.get(head) ?? []), clause])
  }
  return about
}

/**
 * Status by what is said of a step ("is under consideration", "would be a mistake", "has drawn criticism") or, for
 * nouns that name one by themselves, by a modal verb ("a curfew could follow").
 */
export function saidOf(analysis: Analysis, grade: PolicyGrade, about: readonly Clause[]): Governor | null {
  for (const clause of about) {
    const governor =
      ofPredicate(analysis, clause, grade) ?? ofReaction(clause) ?? ofCourse(clause) ?? ofModal(clause, grade)
    if (governor) return governor
  }
  return null
}

/** What a clause says that its subject is, articles left out: "on table"; null for a verb. */
export function predicateWords(analysis: Analysis, { predicate, kind }: Clause): string | null {
  if (kind === 'verb') return null
  const { words } = analysis
  const before = childrenOf(analysis, predicate).filter((at) => at < predicate && words[at]!.relation === 'case')
  return [...before, predicate].map((at) => words[at]!.lemma.toLowerCase()).join(' ')
}

function ofPredicate(analysis: Analysis, clause: Clause, grade: PolicyGrade): Governor | null {
  const form = predicateWords(analysis, clause) ?? (clause.voice === 'passive' ? textOf(analysis, clause) : null)
  if (form === null) return null
  const known = statusOfPredicate(form)
  const cue = [clause.predicate, clause.predicate + 1] as const
  if (known) {
    const status = clause.negation === null ? known.status : known.denied
    return status && { status, cue, taker: null }
  }
  const isOpen = grade === 'strong' || clause.modal !== null
  return isOpen && clause.kind !== 'verb' && verdictOfWord(analysis.words[clause.predicate]!.lemma.toLowerCase())
    ? { status: 'considered', cue, taker: null }
    : null
}

const textOf = ({ words }: Analysis, { predicate }: Clause): string => words[predicate]!.text.toLowerCase()

/** "The levy has drawn criticism": what people react to is open to a decision. */
function ofReaction({ lemma, predicate, form, voice }: Clause): Governor | null {
  if (!isReaction(lemma) || form === 'infinitive' || voice === 'passive') return null
  return { status: 'considered', cue: [predicate, predicate + 1], taker: null }
}

/** "The airstrikes continued". */
function ofCourse(clause: Clause): Governor | null {
  const { lemma, predicate, object, voice, negation, form } = clause
  const status =
    object === null && voice === 'active' && negation === null && form === 'finite' ? statusOfCourse(lemma) : null
  const isReal = clause.factuality === 'happened' || clause.factuality === 'ongoing'
  return status && isReal ? { status, cue: [predicate, predicate + 1], taker: null } : null
}

/** "A recount could", "a halt would", and what is claimed of a step by somebody who speaks of it. */
function ofModal(clause: Clause, grade: PolicyGrade): Governor | null {
  const { modal, tense, perspective, negation, form } = clause
  if (form !== 'finite') return null
  const isTold = perspective !== null && /^(?:say|think|know)$/.test(perspective.attitude)
  const isModal = modal !== null || tense === 'future'
  if (grade !== 'strong' || !(isModal || isTold)) return null
  const status = negation !== null || isTold || clause.voice === 'active' ? 'considered' : statusOfDoing(clause)
  return status && { status, cue: null, taker: null }
}

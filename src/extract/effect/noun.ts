import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { effectOf } from './affected.ts'
import { subjectEnd } from './cause.ts'
import { type End, endOf, type Range } from './end.ts'
import type { Draft } from './finding.ts'
import { type CausalWord, causalAdjectives, causalNouns, framesOf } from './lexicon.ts'

/** What is said to be: "X is the cause of Y", "the result of Y was X", "X is harmful to Y", "X is necessary to stop Y". */
export function* nounDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    if (clause.predicative === null || clause.subject === null) continue
    const draft = ofPredicate(analysis, clause) ?? ofSubject(analysis, clause) ?? ofNeed(analysis, clause)
    if (draft !== null) yield draft
  }
}

const lemmaAt = ({ words }: Analysis, at: number): string => words[at]!.lemma.toLowerCase()

function ofPredicate(analysis: Analysis, clause: Clause): Draft | null {
  const { predicative, subject } = clause
  const head = predicative!.head
  for (const word of [...causalNouns(lemmaAt(analysis, head)), ...causalAdjectives(lemmaAt(analysis, head))]) {
    const other = otherEnd(analysis, clause, predicative!, word)
    if (other === null) continue
    const own = subjectEnd(analysis, clause, subject!)
    const [cause, effect] = word.subject === 'cause' ? [own, other] : [other, own]
    const ranges: Range[] = [
      ...(subject!.source === 'coordination' ? [] : [own.words]),
      predicative!.words,
      other.words,
    ]
    return { rule: 'effect/noun', cause, effect, direction: word.direction, clause, ranges }
  }
  return null
}

/** "The cause of the fire was a cigarette." */
function ofSubject(analysis: Analysis, clause: Clause): Draft | null {
  const { predicative, subject } = clause
  // "The cause is under investigation."
  if (clause.kind !== 'noun' || [0, -1].some((by) => analysis.words[predicative!.words[0] + by]?.upos === 'ADP'))
    return null
  for (const word of causalNouns(lemmaAt(analysis, subject!.head))) {
    const other = within(analysis, subject!, word)
    if (other === null) continue
    const own = endOf(analysis, predicative!)
    const [cause, effect] = word.subject === 'cause' ? [own, other] : [other, own]
    return {
      rule: 'effect/noun',
      cause,
      effect,
      direction: word.direction,
      clause,
      ranges: [subject!.words, own.words],
    }
  }
  return null
}

/** "A levy is needed to cut waste", "Sleep is vital to prevent illness." */
function ofNeed(analysis: Analysis, clause: Clause): Draft | null {
  if (!causalAdjectives(lemmaAt(analysis, clause.predicate)).some(({ prepositions }) => prepositions.has('to')))
    return null
  const aim = clausesBelow(analysis, clause).find(
    ({ form, predicate }) => form === 'infinitive' && predicate > clause.predicate,
  )
  for (const { frame, direction } of aim === undefined ? [] : framesOf(aim.lemma)) {
    const effect = effectOf(analysis, aim!, frame)
    if (effect === null || direction === 0) continue
    const cause = subjectEnd(analysis, clause, clause.subject!)
    return {
      rule: 'effect/noun',
      cause,
      effect: effect.end,
      direction,
      clause,
      ranges: [cause.words, effect.end.words],
    }
  }
  return null
}

function otherEnd(analysis: Analysis, clause: Clause, phrase: Phrase, word: CausalWord): End | null {
  const oblique = clause.obliques.find(({ preposition }) => preposition !== null && word.prepositions.has(preposition))
  return oblique === undefined ? within(analysis, phrase, word) : endOf(analysis, oblique)
}

/** The phrase inside of another that stands after one of a word's prepositions. */
function within(analysis: Analysis, { head, words: [, to] }: Phrase, { prepositions }: CausalWord): End | null {
  const { words } = analysis
  for (let at = head + 1; at < to; at++) {
    if (words[at]!.head !== head || !/^(?:nmod|obl)/.test(words[at]!.relation)) continue
    let from = at
    while (from > head + 1 && words[from]!.relation !== 'case') from--
    if (!prepositions.has(words[from]!.text.toLowerCase())) continue
    return endOf(analysis, { head: at, heads: [at], words: [from + 1, to], clause: null })
  }
  return null
}

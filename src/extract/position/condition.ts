import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { clausesBelow, clausesIn, indexOf } from '../clause/core.ts'
import { termsBetween } from '../clause/terms.ts'
import type { Range } from '../measure/extent.ts'
import { isProviso, isSetCondition } from './lexicon.ts'

const DEPENDING = /^(?:depend|hinge|conditional|contingent|dependent)$/
const ONLY = /^(?:only|but)$/

/** A condition with whether it is what must not happen: "unless". */
export interface Condition {
  readonly words: Range
  readonly isUnless: boolean
}

/** The words on which a clause hangs: "if farms are exempt", "only after a vote", "with exemptions"; null without. */
export function conditionOf(analysis: Analysis, clause: Clause): Condition | null {
  const { clauses, words } = analysis
  const own =
    clause.condition === null
      ? (besideSpeaker(analysis, clause) ?? proviso(analysis, clause))
      : clauses[clause.condition]!
  if (own) {
    if (isSetCondition(words[own.predicate]!.text.toLowerCase()) && own.subject === null) return null
    const [from, to] = own.words
    return { words: [withOnly(analysis, from), to], isUnless: own.marker === 'unless' }
  }
  const terms = termsOf(analysis, clause) ?? dependsOn(clause)
  if (terms !== null) return { words: terms, isUnless: false }
  for (const { head, preposition, words: said } of clause.obliques) {
    if (preposition === 'with' && isProviso(words[head]!.lemma))
      return { words: [said[0] - 1, said[1]], isUnless: false }
    if (preposition === 'subject to') return { words: [said[0] - 2, said[1]], isUnless: false }
    if (/^(?:after|with)$/.test(preposition ?? '')) {
      const from = withOnly(analysis, said[0] - 1)
      if (from < said[0] - 1) return { words: [from, said[1]], isUnless: false }
    }
  }
  return null
}

/** "depends on a vote", "is conditional on a vote". */
function dependsOn({ lemma, predicate, obliques }: Clause): Range | null {
  const on = obliques.find(
    ({ preposition, words: [from] }) => /^(?:up)?on$/.test(preposition ?? '') && from > predicate,
  )
  return on !== undefined && DEPENDING.test(lemma) ? [predicate, on.words[1]] : null
}

/** The clause that tells on what a noun hangs: "Its support depends on a vote"; null where none does. */
export const hungOf = (analysis: Analysis, noun: number): Clause | null =>
  clausesIn(analysis, analysis.words[noun]!.sentence).find(
    (one) => one.subject?.head === noun && DEPENDING.test(one.lemma),
  ) ?? null

/** "as long as farms are exempt", "on one condition: a second crew", before another clause begins. */
function termsOf(analysis: Analysis, { predicate, sentence }: Clause): Range | null {
  const [, end] = analysis.sentences[sentence]!.words
  const terms = termsBetween(analysis, predicate + 1, end)
  const between = clausesIn(analysis, sentence).some(
    (one) => one.form === 'finite' && one.predicate > predicate && one.predicate < (terms?.[0] ?? 0),
  )
  return between ? null : terms
}

/** "She could accept it, she said, if it ended in May": the condition hung on who says so in between. */
function besideSpeaker(analysis: Analysis, clause: Clause): Clause | null {
  const speaking = clausesBelow(analysis, clause).find(
    ({ relation, predicate }) => relation === 'parataxis' && predicate > clause.predicate,
  )
  const condition = speaking && clause.perspective?.clause === indexOf(analysis, speaking) ? speaking.condition : null
  return condition == null ? null : analysis.clauses[condition]!
}

/** "provided that it is published", whatever the tree hangs it on; "only after they vote", "will only go when". */
function proviso(analysis: Analysis, clause: Clause): Clause | null {
  const { words } = analysis
  const below = clausesBelow(analysis, clause)
  const isOnly = clause.adverbs.some((at) => ONLY.test(words[at]!.lemma))
  const late = below.find(
    ({ marker, words: [from] }) =>
      /^(?:after|once|when)$/.test(marker ?? '') &&
      (isOnly || ONLY.test(words[from]!.lemma) || withOnly(analysis, from) < from),
  )
  if (late) return late
  const all = [...below, ...below.flatMap((one) => clausesBelow(analysis, one))]
  return (
    // "remains an option if they fail", hung on the noun
    all.find(({ marker, relation }) => relation === 'modifier' && /^(?:if|unless)$/.test(marker ?? '')) ??
    all.find(
      (one) =>
        one.lemma === 'provide' &&
        /^provid(?:ed|ing)$/i.test(words[one.predicate]!.text) &&
        one.words[0] > clause.predicate &&
        clausesBelow(analysis, one).some(({ relation, form }) => relation === 'complement' && form === 'finite'),
    ) ??
    null
  )
}

function withOnly({ words }: Analysis, from: number): number {
  return from > 0 && ONLY.test(words[from - 1]!.lemma) && words[from - 1]!.sentence === words[from]!.sentence
    ? from - 1
    : from
}

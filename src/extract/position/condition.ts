import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { clausesBelow, indexOf } from '../clause/core.ts'
import type { Range } from '../measure/extent.ts'
import { isProviso, isSetCondition } from './lexicon.ts'

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

/** "She could accept it, she said, if it ended in May": the condition hung on who says so in between. */
function besideSpeaker(analysis: Analysis, clause: Clause): Clause | null {
  const speaking = clausesBelow(analysis, clause).find(
    ({ relation, predicate }) => relation === 'parataxis' && predicate > clause.predicate,
  )
  const condition = speaking && clause.perspective?.clause === indexOf(analysis, speaking) ? speaking.condition : null
  return condition == null ? null : analysis.clauses[condition]!
}

/** "provided that it is published", whatever the tree hangs it on; "only after they vote". */
function proviso(analysis: Analysis, clause: Clause): Clause | null {
  const { words } = analysis
  const below = clausesBelow(analysis, clause)
  const late = below.find(
    ({ marker, words: [from] }) => /^(?:after|once|when)$/.test(marker ?? '') && withOnly(analysis, from) < from,
  )
  if (late) return late
  const all = [...below, ...below.flatMap((one) => clausesBelow(analysis, one))]
  return (
    // "remains an option if they fail", hung on the noun
    all.find(({ marker, relation }) => relation === 'modifier' && /^(?:if|unless)$/.test(marker ?? '')) ??
    all.find(
      ({ lemma, predicate, words: [from] }) =>
        lemma === 'provide' && /^provid(?:ed|ing)$/i.test(words[predicate]!.text) && from > clause.predicate,
    ) ??
    null
  )
}

function withOnly({ words }: Analysis, from: number): number {
  return from > 0 && ONLY.test(words[from - 1]!.lemma) && words[from - 1]!.sentence === words[from]!.sentence
    ? from - 1
    : from
}

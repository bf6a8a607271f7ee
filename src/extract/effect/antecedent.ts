import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { anchorAt } from '../../text/anchor.ts'
import { clausesBelow, clausesIn, rootOf } from '../clause/core.ts'
import { spanOf } from '../clause/phrase.ts'
import { isAgent } from './agent.ts'
import { type End, endOf, endOfClause } from './end.ts'
import type { Draft } from './finding.ts'
import { isDecision, isShell } from './lexicon.ts'

/** Clauses whose cause the next sentence may go on about. */
const MAIN = new Set<Clause['relation']>(['root', 'complement', 'coordination', 'parataxis'])
const POINTING = /^(?:this|that|these|those|such)$/i
const PRONOUN = /^(?:this|that|which|it)$/i

/** The drafts in their order, "this", "such a move" and "a step that ..." replaced as causes by what they stand for. */
export function withAntecedents(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const resolved = new Map<Draft, Draft>()
  let before: Draft | null = null
  for (const draft of [...drafts].sort((a, b) => a.clause.predicate - b.clause.predicate)) {
    const cause = stoodFor(analysis, draft, before)
    const better = cause === null ? draft : { ...draft, cause }
    resolved.set(draft, better)
    if (MAIN.has(draft.clause.relation) && (cause !== null || kindOf(analysis, draft.cause) === null)) before = better
  }
  return drafts.map((draft) => resolved.get(draft)!)
}

function stoodFor(analysis: Analysis, { cause, clause }: Draft, before: Draft | null): End | null {
  const kind = kindOf(analysis, cause)
  if (kind === null) return null
  const root = rootOf(analysis, clause.sentence) ?? null
  if (kind === 'new')
    return root === null || root === clause ? null : asGround(analysis, cause, endOfClause(analysis, root))
  const above = clause.parent === null ? null : analysis.clauses[clause.parent]!
  const isBeside = clause.relation === 'parataxis' || clause.relation === 'coordination'
  if (above !== null && isBeside && kind === 'pronoun') return asGround(analysis, cause, endOfClause(analysis, above))
  const beside = kind === 'shell' ? besideOf(analysis, clause, cause) : null
  if (beside !== null) return asGround(analysis, cause, beside)
  if (before !== null && before.clause.sentence >= clause.sentence - 1 && before.clause.sentence < clause.sentence) {
    return asGround(analysis, cause, before.cause)
  }
  const told = rootOf(analysis, clause.sentence - 1)
  return told === undefined
    ? null
    : asGround(analysis, cause, (kind === 'shell' ? judgedIn(analysis, told) : null) ?? toldIn(analysis, told))
}

/** "The guild says a ban is needed, the owners that such a move kills trade": the ban. */
function besideOf(analysis: Analysis, { sentence, predicate, parent }: Clause, cause: End): End | null {
  const { words, clauses } = analysis
  const above = new Set<Clause>()
  for (let at = parent; at !== null && !above.has(clauses[at]!); at = clauses[at]!.parent) above.add(clauses[at]!)
  const told = clausesIn(analysis, sentence).findLast(
    (one) =>
      one.predicate < Math.min(predicate, cause.words[0]) &&
      !above.has(one) &&
      one.form === 'finite' &&
      one.subject !== null &&
      words[one.subject.head]!.upos === 'NOUN' &&
      !isAgent(analysis, one.subject),
  )
  return told?.subject ? endOf(analysis, told.subject) : null
}

/** How a cause points back; null where it says itself what it is. */
function kindOf({ words }: Analysis, { words: [from, to], ground }: End): 'pronoun' | 'shell' | 'new' | null {
  if (to - from === 1)
    return (ground === null || /^th/i.test(words[from]!.text)) && PRONOUN.test(words[from]!.text) ? 'pronoun' : null
  const last = words[to - 1]!
  if (to - from > 3 || !isShell(last.lemma.toLowerCase())) return null
  if (POINTING.test(words[from]!.text)) return 'shell'
  return /^an?$/i.test(words[from]!.text) && last.relation === 'appos' ? 'new' : null
}

/** "The guild says that a ban is right. Such a step ...": the ban; null where nothing is called good or bad, or needed. */
function judgedIn(analysis: Analysis, clause: Clause): End | null {
  const said = clausesBelow(analysis, clause).find(
    ({ relation, form }) => relation === 'complement' && form === 'finite',
  )
  if (said !== undefined) return judgedIn(analysis, said)
  const { kind, subject } = clause
  return kind === 'adjective' && subject !== null && !isAgent(analysis, subject) ? endOf(analysis, subject) : null
}

/** What a clause tells, whoever said, backed or announced it. */
function toldIn(analysis: Analysis, clause: Clause): End {
  const said = clausesBelow(analysis, clause).find(
    ({ relation, form }) => relation === 'complement' && form === 'finite',
  )
  if (said !== undefined) return toldIn(analysis, said)
  const { subject, object } = clause
  if (object !== null && isDecision(clause.lemma)) return endOf(analysis, object)
  const isDeed = subject !== null && isAgent(analysis, subject)
  return endOfClause(analysis, isDeed ? { ...clause, subject: null } : clause)
}

/** What `end` stands for, with the words that gave it. */
function asGround(analysis: Analysis, { words }: End, { text, direction, words: own, ground }: End): End {
  return {
    text,
    direction,
    words,
    ground: ground ?? { grade: 'context', words: anchorAt(analysis.text, spanOf(analysis, own)) },
  }
}

import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { referentOf } from '../clause/name.ts'
import type { Draft } from './finding.ts'

const ELLIPTICAL = /^(?:can|could|may|might|will|would|shall|should|do|be|have)$/
const REFUSING = /^(?:deny|reject|dispute|dismiss)$/
const BACK = /^(?:it|that|this)$/i

/**
 * A draft that somebody is asked about, with the answer where the same sentence gives it: "Asked whether a toll would
 * hurt trade, she said it would not" is denied by her.
 */
export function withAnswer(analysis: Analysis, draft: Draft): Draft {
  const { clause, ranges } = draft
  const asked = clause.perspective
  const asking = asked?.attitude === 'ask' && asked.clause !== null ? analysis.clauses[asked.clause]! : null
  const told = asking?.parent == null ? null : analysis.clauses[asking.parent]!
  if (asking?.relation !== 'adverbial' || !told?.subject) return draft
  const answer = answerIn(analysis, told)
  if (answer === null) return draft
  const from = Math.min(asking.predicate, told.subject.words[0])
  const to = Math.max(...[told, answer].map(lastWordOf), lastWordOf(asking)) + 1
  const isDenied = answer.negation !== null || answer === told
  return {
    ...draft,
    clause: isDenied
      ? { ...clause, factuality: 'denied', auxiliaries: [], perspective: told.perspective }
      : {
          ...clause,
          factuality: answer.factuality,
          marker: null,
          auxiliaries: answer.modal ? [answer.predicate] : [],
          perspective: null,
        },
    ranges: [...ranges, [from, to]],
    claimedBy: referentOf(analysis, told.subject),
  }
}

/** "said that it could not"; the clause itself where it refuses what was asked: "denied it". */
function answerIn(analysis: Analysis, told: Clause): Clause | null {
  const { words } = analysis
  if (REFUSING.test(told.lemma)) {
    return told.object !== null && BACK.test(words[told.object.head]!.text) ? told : null
  }
  const said = clausesBelow(analysis, told).find(
    ({ relation, predicate }) => relation === 'complement' && predicate > told.predicate,
  )
  if (said?.form !== 'finite' || said.object !== null || said.predicative !== null) return null
  return ELLIPTICAL.test(words[said.predicate]!.lemma) && said.complements.length === 0 ? said : null
}

const lastWordOf = ({ predicate, negation, object }: Clause): number =>
  Math.max(predicate, negation ?? 0, (object?.words[1] ?? 0) - 1)

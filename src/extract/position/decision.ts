import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Position } from '../../model/position.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { spanOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { isOneStep, Steps } from './steps.ts'

const TAKING = /^(?:make|take|reach)$/

/**
 * "No final decision has been made", "a decision on the levy has yet to be taken": whoever was told to weigh the step
 * before has not taken a side. Where nobody was, or another step has been named since, it is not sure whose decision it
 * is.
 */
export const decision: Extractor = {
  name: 'position/decision',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'measure', 'position'],
  extract(analysis, found) {
    const weighed = found
      .filter((one): one is Finding<Position> => one.content.kind === 'position')
      .filter(({ content }) => content.stance === 'undecided')
      .toSorted((a, b) => a.anchor.start - b.anchor.start)
    if (weighed.length === 0) return []
    const steps = new Steps(analysis, found)
    let passed = 0
    return analysis.clauses.flatMap((clause) => {
      if (!isUntaken(analysis, clause)) return []
      const { start } = analysis.words[clause.words[0]]!
      while (passed < weighed.length && weighed[passed]!.anchor.end <= start) passed++
      const before = weighed[passed - 1]
      const one = before && openDecision(analysis, steps, before, clause)
      return one ? [one] : []
    })
  },
}

/** Whether a clause tells that a decision has not been taken. */
function isUntaken(analysis: Analysis, clause: Clause): boolean {
  const { words } = analysis
  const {
    lemma,
    voice,
    object,
    negation,
    perfect,
    modal,
    words: [from],
    predicate,
  } = clause
  if (!TAKING.test(lemma) || voice !== 'passive' || !object || words[object.head]!.lemma !== 'decision') return false
  const isAwaited = modal === 'have to' && words.slice(from, predicate).some((word) => word.lemma === 'yet')
  return isAwaited || (perfect && (negation !== null || isNo(analysis, object.head)))
}

const isNo = (analysis: Analysis, noun: number): boolean =>
  childrenOf(analysis, noun).some((at) => analysis.words[at]!.lemma === 'no')

/** The side of who weighed a step `before`, told again by the decision; null where it is another's. */
function openDecision(
  analysis: Analysis,
  steps: Steps,
  before: Finding<Position>,
  { object, predicate }: Clause,
): Finding<Position> | null {
  const { words } = analysis
  const [from] = object!.words
  const about = childrenOf(analysis, object!.head).find((at) => at > object!.head && words[at]!.relation === 'nmod')
  const step =
    about === undefined
      ? (steps.lastNamed(words[from]!.start) ?? before.content.measure)
      : (steps.ofNoun(about, false)?.label ?? null)
  if (step === null || !isOneStep([step, before.content.measure])) return null
  return {
    rule: decision.name,
    anchor: anchorAt(analysis.text, spanOf(analysis, [from, predicate + 1])),
    content: { ...before.content, measure: step, condition: null },
  }
}

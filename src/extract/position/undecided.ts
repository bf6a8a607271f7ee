import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import { clausesBelow } from '../clause/core.ts'
import { childrenOf } from '../clause/tree.ts'
import { clauseAt } from '../measure/tree.ts'
import { positionFindings } from './finding.ts'
import { holdersOf } from './holders.ts'
import { takesSide } from './lexicon.ts'
import { Steps, type Target } from './steps.ts'

/**
 * Words that say no side is taken yet: "has not made up her mind", "take no position on the levy", "have yet to decide
 * whether the mill should reopen", "wants a report before taking a view".
 */
export const undecided: Extractor = {
  name: 'position/undecided',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'attribution', 'measure', 'position'],
  extract(analysis, found) {
    const steps = new Steps(analysis, found)
    const holders = holdersOf(analysis, found)
    return analysis.clauses.flatMap((clause) => {
      if (!isUntaken(analysis, clause) || clause.subject === null) return []
      const target = targetOf(analysis, clause, steps)
      if (!target) return []
      return positionFindings(analysis, {
        rule: undecided.name,
        stance: 'undecided',
        actors: holders.of(clause.subject, clause),
        holder: clause.subject,
        target,
        cue: [clause.predicate, Math.max(clause.predicate, clause.object?.head ?? 0) + 1],
        clause: null,
      })
    })
  },
}

/** Whether a clause tells that its subject takes no side, or has not yet. */
function isUntaken(analysis: Analysis, clause: Clause): boolean {
  const { words } = analysis
  const { object, lemma, voice, form, marker } = clause
  if (form === 'noun' || voice === 'passive') return false
  const isSide = lemma === 'decide' || (object !== null && takesSide(lemma, words[object.head]!.lemma))
  return isSide && (marker === 'before' || isDenied(analysis, clause))
}

function isDenied(
  analysis: Analysis,
  { negation, factuality, object, predicate, modal, words: [from] }: Clause,
): boolean {
  const { words } = analysis
  if (negation !== null || factuality === 'denied') return true
  if (object !== null && childrenOf(analysis, object.head).some((at) => words[at]!.lemma === 'no')) return true
  // "have yet to decide"
  return modal !== null && words.slice(from, predicate).some(({ lemma }) => lemma === 'yet')
}

/** The step of "on the levy", "whether the mill should reopen", or the one named before. */
function targetOf(analysis: Analysis, clause: Clause, steps: Steps): Target | null {
  const { words } = analysis
  const { object, predicate } = clause
  const behind = object === null ? [] : childrenOf(analysis, object.head).filter((at) => at > object.head)
  const nouns = [
    ...clause.obliques
      .filter(({ preposition }) => /^(?:on|about|over)$/.test(preposition ?? ''))
      .map(({ head }) => head),
    ...behind.filter((at) => /^nmod/.test(words[at]!.relation)),
  ]
  for (const head of nouns) {
    const target = steps.ofNoun(head, false)
    if (target) return target
  }
  const asked = [...clausesBelow(analysis, clause), ...behind.flatMap((at) => clauseAt(analysis, at) ?? [])].filter(
    ({ marker, form }) => form === 'finite' && /(?:^|\s)(?:whether|if|how)$/.test(marker ?? ''),
  )
  for (const one of asked) {
    const target = steps.ofClause(one) ?? steps.ofAsked(one)
    if (target) return target
  }
  const label = steps.lastNamed(words[clause.words[0]]!.start)
  return label === null ? null : { label, words: [predicate, predicate + 1] }
}

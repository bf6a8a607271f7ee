import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Stance } from '../../model/position.ts'
import type { CueAt, Governed } from '../measure/cues.ts'
import type { Cue } from '../measure/lexicon.ts'
import { judgementOf } from '../measure/verdict.ts'
import { isEnding } from './lexicon.ts'

/** A side turned round; who does not want to be against is not yet in favour. */
const CONTRARY: Readonly<Record<Stance, Stance | null>> = {
  for: 'against',
  against: null,
  undecided: null,
  conditional: null,
}

/** The side a cue tells on what it governs, before any condition; null where it tells none. */
export function sideOf(analysis: Analysis, at: CueAt, cue: Cue, { word }: Governed): Stance | null {
  const { stance, deniedStance } = cue
  if (stance === null) return null
  const { clause } = at
  if (stance === 'judged') {
    return at.isDenied || clause === null || !isHeld(clause)
      ? null
      : (judgementOf(analysis, clause, word)?.verdict ?? null)
  }
  const isNoun = clause === null || clause.predicate !== at.word
  if (isNoun) {
    if (clause && isEnding(clause.lemma)) return CONTRARY[stance]
    return at.isDenied ? deniedStance : stance
  }
  if (stance === 'undecided' && isPast(analysis, clause)) return null
  if (at.isDenied) return isHeld({ ...clause, factuality: 'happened' }) ? deniedStance : null
  if (clause.factuality === 'denied') return CONTRARY[stance]
  return isHeld(clause) ? stance : null
}

/** Whether a clause tells what its subject does or is willing to do, not what it is asked, told or said to. */
function isHeld({ factuality, modal, subject, form, mood }: Clause): boolean {
  if (mood !== 'statement') return false
  switch (factuality) {
    case 'required':
    case 'asked':
    case 'unreal':
    case 'alleged':
      return false
    case 'possible':
      return !/^(?:may|might)$/.test(modal ?? '')
    default:
      return form !== 'infinitive' || subject !== null
  }
}

/** "had once considered": what was weighed before is not open now. */
function isPast({ words }: Analysis, { tense, perfect, perspective, adverbs }: Clause): boolean {
  if (tense !== 'past' || !perfect) return false
  return (
    perspective === null ||
    adverbs.some((at) => /^(?:first|once|earlier|previously|originally)$/.test(words[at]!.lemma))
  )
}

import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Stance } from '../../model/position.ts'
import type { CueAt, Governed } from '../measure/cues.ts'
import type { Cue } from '../measure/lexicon.ts'
import { judgementOf } from '../measure/verdict.ts'
import { isEnding } from './lexicon.ts'

/** A side that was given up: who drops an objection lets it pass. */
const GIVEN_UP: Readonly<Record<Stance, Stance | null>> = {
  for: 'against',
  against: 'for',
  undecided: null,
  conditional: null,
}

/** A side turned round; who does not want to be against is not yet in favour. */
const CONTRARY: Readonly<Record<Stance, Stance | null>> = {
  for: 'against',
  against: null,
  undecided: null,
  conditional: null,
}

/** The side a cue tells on what it governs, before any condition; null where it tells none. */
export function sideOf(analysis: Analysis, at: CueAt, cue: Cue, governed: Governed): Stance | null {
  const stance = toldBy(analysis, at, cue, governed)
  // "put off a vote on whether to ratify", "deciding whether to impose": it is open
  if (stance !== null && (isWhether(governed.clause) || isWhether(at.clause))) return 'undecided'
  // "decided not to sell"
  const isTurned = governed.clause !== null && governed.clause !== at.clause && governed.clause.negation !== null
  return stance !== null && isTurned ? CONTRARY[stance] : stance
}

const isWhether = (clause: Clause | null): boolean => clause?.marker === 'whether' && clause.form === 'infinitive'

function toldBy(analysis: Analysis, at: CueAt, cue: Cue, { word, frame }: Governed): Stance | null {
  const { stance, deniedStance } = cue
  if (stance === null) return null
  const { clause } = at
  const judged = clause && frame === 'np' ? judgementOf(analysis, clause, word) : null
  if (stance === 'judged') return judged && clause && !at.isDenied && isHeld(analysis, clause) ? judged.verdict : null
  if (clause === null || clause.predicate !== at.word) {
    if (clause && isEnding(clause.lemma)) return isHeld(analysis, clause) ? GIVEN_UP[stance] : null
    return at.isDenied ? deniedStance : stance
  }
  // "declared the ban void": what it is called tells the side
  if (judged && at.cues.some((one) => one.stance === 'judged')) return null
  if (stance === 'undecided' && isPast(analysis, clause)) return null
  if (at.isDenied) return isHeld(analysis, { ...clause, factuality: 'happened' }) ? deniedStance : null
  // "denied that they planned a strike" tells what is not so, and not what anybody wants
  if (clause.factuality === 'denied') return isDeniedBySpeaker(analysis, clause) ? null : CONTRARY[stance]
  return isHeld(analysis, clause) ? stance : null
}

const isDeniedBySpeaker = ({ words }: Analysis, { perspective }: Clause): boolean =>
  perspective?.attitude === 'say' && words[perspective.cue]!.lemma === 'deny'

/** Whether a clause tells what its subject does or is willing to do, not what it is asked, made or said to. */
function isHeld(analysis: Analysis, clause: Clause): boolean {
  const { factuality, modal, mood, relation, marker } = clause
  if (mood !== 'statement' || relation === 'condition' || marker === 'into') return false
  switch (factuality) {
    case 'required':
    case 'asked':
    case 'unreal':
    case 'alleged':
      return false
    case 'possible':
      return !/^(?:may|might)$/.test(modal ?? '')
    default:
      return isOfOwnWill(analysis, clause)
  }
}

/** Verbs whose passive tells what somebody wills: "is prepared to". */
const WILLING = /^(?:prepare|determine|incline|dispose)$/

/** "voted to back it", not "was forced to back it": an infinitive's doer must be who wants, decides or offers it. */
function isOfOwnWill({ clauses }: Analysis, { form, subject, relation, parent }: Clause): boolean {
  if (form !== 'infinitive') return true
  if (subject === null) return false
  if (relation !== 'complement') return true
  const above = parent === null ? null : clauses[parent]!
  const isWilling = above?.voice === 'passive' && WILLING.test(above.lemma)
  return above === null || (isWilling ? above.object : above.subject)?.head === subject.head
}

/** "had once considered": what was weighed before is not open now. */
function isPast({ words }: Analysis, { tense, perfect, perspective, adverbs }: Clause): boolean {
  if (tense !== 'past' || !perfect) return false
  return (
    perspective === null ||
    adverbs.some((at) => /^(?:first|once|earlier|previously|originally)$/.test(words[at]!.lemma))
  )
}

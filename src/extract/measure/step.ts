import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { childrenOf } from '../clause/tree.ts'
import { type Actors, actorsOf } from './actors.ts'
import { isAgent, nameAt } from './agents.ts'
import { Cover } from './cover.ts'
import { type CueAt, cuesOf, type Governed } from './cues.ts'
import { type IsTimed, nounPhrase, type Range, verbPhrase } from './extent.ts'
import { measureFinding } from './finding.ts'
import { isListed } from './governor.ts'
import { actionOf, isEmpty, isGeneral, statusOfPredicate } from './lexicon.ts'
import { isVague } from './policy.ts'
import { predicateWords } from './said-of.ts'
import { statusUnder } from './status.ts'
import { timedWords } from './timed.ts'

/** What names no step without the words before it. */
const POINTING = /^(?:it|one|this|that|these|those|them|him|her|us|me|so)$/i
const FRAMES_OF_OWN = new Set(['to', 'ing'])

/**
 * A clause under a word that proposes, weighs, orders or refuses it: "urged the owner to close two pits", "no plans to
 * sell", "ruled out raising the fee", "suggested that the vote be put off".
 */
export const step: Extractor = {
  name: 'measure/step',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'role'],
  extract(analysis, earlier) {
    const isTimed = timedWords(analysis, earlier)
    const actors = actorsOf(analysis, earlier)
    const cover = new Cover()
    const found: Finding[] = []
    const keep = (one: Finding | null) => {
      if (!one || cover.has(one.anchor)) return
      cover.add(one.anchor)
      found.push(one)
    }
    for (const cueAt of cuesOf(analysis))
      for (const governed of cueAt.governs) keep(under(analysis, actors, cueAt, governed, isTimed))
    for (const clause of analysis.clauses) keep(opening(analysis, actors, clause, isTimed))
    return found
  },
}

function under(
  analysis: Analysis,
  actors: Actors,
  cueAt: CueAt,
  { frame, clause }: Governed,
  isTimed: IsTimed,
): Finding | null {
  if (clause === null || actionOf(clause.lemma) === undefined) return null
  const cue = cueAt.cues.find(({ frames, status }) => status !== null && frames.has(frame))
  const status = cue && statusUnder(cue, cueAt.reality, cueAt.isDenied)
  if (!cue || !status || (cue.stance !== null && isAimless(analysis, cueAt, frame))) return null
  if (cue.lemma === 'include' && !isListed(analysis, cueAt)) return null
  if (cue.strict.has(frame) && actionOf(clause.lemma)?.grade === 'deed') return null
  const phrase = stepPhrase(analysis, clause, isTimed)
  if (!phrase || namesNothing(analysis, clause, isTimed)) return null
  return measureFinding(analysis, actors, {
    rule: step.name,
    phrase,
    status: clause.negation === null && frame !== 'against' ? status : opposite(status),
    taker: clause.subject ?? (FRAMES_OF_OWN.has(frame) ? cueAt.holder : null),
    cue: cueAt.words,
  })
}

/** "The rule aims to curb noise": an aim that nobody has is no plan. */
function isAimless(analysis: Analysis, { clause, word, holder, reality }: CueAt, frame: string): boolean {
  if (!FRAMES_OF_OWN.has(frame) || clause?.predicate !== word || clause.voice === 'passive') return false
  return reality !== 'aimed at' && (holder === null || !isAgent(analysis, holder))
}

const opposite = (status: MeasureStatus): MeasureStatus => (status === 'considered' ? 'considered' : 'ruled-out')

/** The words of a step told by a clause; null where they do not tell which it is. */
export function stepPhrase(analysis: Analysis, clause: Clause, isTimed: IsTimed): Range | null {
  const { words } = analysis
  const action = actionOf(clause.lemma)
  if (action === undefined || action.grade === 'gain') return null
  const phrase = verbPhrase(analysis, clause, isTimed)
  const { object } = clause
  // "the ban lifted", of what is to be done to a thing
  if (object !== null && object.head < clause.predicate && words[clause.predicate]!.relation === 'acl') {
    const [from, to] = nounPhrase(analysis, object.head, isTimed)
    return to >= clause.predicate ? [from, clause.predicate + 1] : null
  }
  if (clause.voice === 'passive' && object !== null && object.head < clause.predicate && object.source !== 'relative') {
    const [from] = nounPhrase(analysis, object.head, isTimed)
    return [from, phrase?.[1] ?? clause.predicate + 1]
  }
  if (object !== null && object.head > clause.predicate) {
    // "to order one" names no step without the words before it
    if (POINTING.test(words[object.head]!.text) && phrase !== null && phrase[1] <= object.head + 1) return null
    if (action.scope !== 'person' && nameAt(analysis, object.head)?.type === 'person') return null
  }
  return phrase ?? (action.scope === 'alone' ? [clause.predicate, clause.predicate + 1] : null)
}

/** "take tough measures", "address the concerns": neither the verb nor its object tells which step. */
function namesNothing(analysis: Analysis, { lemma, object }: Clause, isTimed: IsTimed): boolean {
  if (object === null || !isEmpty(lemma)) return false
  const phrase = nounPhrase(analysis, object.head, isTimed)
  if (isVague(analysis, phrase, object.head)) return true
  return phrase[1] === object.head + 1 && isGeneral(analysis.words[object.head]!.lemma, 'matter')
}

/** "Closing the pier is one of several options", "is under consideration". */
function isAmongOptions(analysis: Analysis, above: Clause): boolean {
  if (above.kind === 'verb' || above.negation !== null) return false
  const behind = childrenOf(analysis, above.predicate).find((at) => analysis.words[at]!.relation === 'nmod')
  const word = behind === undefined ? predicateWords(analysis, above) : analysis.words[behind]!.lemma
  return word !== null && statusOfPredicate(word)?.status === 'considered'
}

/** "Raising the toll would", "The state buying the mine could": a doing that is the subject of what it might bring. */
function opening(analysis: Analysis, actors: Actors, clause: Clause, isTimed: IsTimed): Finding | null {
  if (clause.relation !== 'subject' || clause.form !== 'participle' || clause.parent === null) return null
  const above = analysis.clauses[clause.parent]!
  const { object } = clause
  if (object === null || POINTING.test(analysis.words[object.head]!.text)) return null
  const doer = clause.subject?.source === 'stated' && isAgent(analysis, clause.subject) ? clause.subject : null
  const isWeighed = isAmongOptions(analysis, above)
  if (actionOf(clause.lemma) === undefined || (above.modal === null && doer === null && !isWeighed)) return null
  const phrase = verbPhrase(analysis, clause, isTimed)
  if (!phrase) return null
  const from = doer ? doer.words[0] : phrase[0]
  return measureFinding(analysis, actors, {
    rule: step.name,
    phrase: [Math.min(from, phrase[0]), phrase[1]],
    status: 'considered',
    taker: doer,
    cue: null,
  })
}

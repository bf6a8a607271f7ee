import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import { ENGLISH_MONTHS } from '../../text/months.ts'
import { clausesBelow } from '../clause/core.ts'
import { textOf } from '../clause/phrase.ts'
import { isAgent, isNorm } from './agent.ts'
import { coreOf, type End, endAsTold, endOf, endOfClause, type Range } from './end.ts'
import { type CauseKind, type Direction, directionAs, framesOf, isPeriod } from './lexicon.ts'

export interface Cause {
  readonly end: End
  /** Its words, where the anchor has to hold them; none where they were said with an earlier claim. */
  readonly anchored: readonly Range[]
}

/** What may stand before a participle that tells what came of something. */
const JOINING = new Set(['and', 'or', 'but', 'thus', 'thereby', 'hence', 'so'])
const LONGEST_OBJECT = 8
/** A cause farther from its verb than this many words stands with another claim. */
const FARTHEST = 30

/**
 * What causes what a clause tells: its subject; what the clause above says for "..., killing six"; how somebody does it
 * for "by raising rates".
 *
 * @param kind  what will do: with `thing` no person, body or country
 */
export function causeOf(analysis: Analysis, clause: Clause, kind: CauseKind): Cause | null {
  const { clauses } = analysis
  const { relation, form, marker, voice } = clause
  const parent = clause.parent === null ? null : clauses[clause.parent]!
  if (form === 'participle' && marker !== null && !JOINING.has(marker)) return null
  if (relation === 'adverbial' && form === 'participle' && parent !== null && clause.predicate > parent.predicate) {
    return isSetOff(analysis, clause) ? ofClauseAbove(analysis, clause, told(analysis, parent)) : null
  }
  if (voice === 'passive' && clause.subject === null) return ofMeans(analysis, clause)
  const subject = clause.subject ?? strayed(clause, parent)
  if (subject === null || (voice === 'passive' && subject.source !== 'by')) return null
  if (kind !== 'any' && isAgent(analysis, subject)) return ofMeans(analysis, clause)
  if (kind === 'happening' && isNorm(analysis, subject)) return null
  if (/^(?:i|we|you)$/i.test(analysis.words[subject.head]!.text)) return null
  if (/^wh/i.test(analysis.words[subject.head]!.text)) return null
  if (isTime(analysis, subject.head)) {
    return form === 'participle' && parent !== null && isSetOff(analysis, clause)
      ? ofClauseAbove(analysis, clause, parent)
      : null
  }
  const isShared =
    relation === 'coordination' && !(clause.words[0] <= subject.words[0] && subject.words[0] < clause.words[1])
  const isFar = clause.predicate - subject.head > FARTHEST
  const end = subjectEnd(analysis, clause, subject)
  return { end, anchored: isShared || isFar ? [] : [end.words[0] === subject.words[0] ? end.words : subject.words] }
}

/** A subject as a cause or an effect. */
export const subjectEnd = (analysis: Analysis, clause: Clause, subject: Argument): End =>
  gerundOf(analysis, clause, subject) ?? endOf(analysis, subject)

/** "Closing | the port would hurt trade", the port taken for a second subject. */
function gerundOf(analysis: Analysis, clause: Clause, { words: [from, to], head }: Argument): End | null {
  const { words } = analysis
  const verb = Math.min(clause.predicate, ...clause.auxiliaries)
  if (to - from !== 1 || words[head]!.xpos !== 'VBG' || verb <= to || verb - to > LONGEST_OBJECT) return null
  let end = verb
  while (end > to && words[end - 1]!.upos === 'ADV') end--
  const isObject = words.slice(to, end).every(({ upos }) => !/^(?:PUNCT|AUX|CCONJ|SCONJ)$/.test(upos))
  if (!isObject || end === to) return null
  const all: Range = [from, end]
  return { text: textOf(analysis, { words: all }), direction: 1, words: all, ground: null }
}

/** An hour, a weekday, a month or "nearly a year" is when it was, taken for who did it. */
function isTime({ words }: Analysis, head: number): boolean {
  const { upos, lemma, text } = words[head]!
  if (upos === 'PROPN') return ENGLISH_MONTHS.has(lemma.toLowerCase()) || /day$/i.test(text)
  return upos === 'NUM' ? /^\d/.test(text) : isPeriod(lemma.toLowerCase())
}

/** "Plans aimed at saving money often lead to ...", with the verb taken to hang on "aimed": what that describes. */
function strayed({ form, marker, relation }: Clause, parent: Clause | null): Argument | null {
  const isStray = form === 'finite' && marker === null && relation === 'adverbial'
  return isStray && parent?.form === 'participle' && parent.relation === 'modifier'
    ? (parent.object ?? parent.subject)
    : null
}

/** "was hit while moored, spilling oil": what was told while it was so. */
function told({ clauses }: Analysis, clause: Clause): Clause {
  const { relation, marker, subject, object, parent } = clause
  const isAside = relation === 'adverbial' && /^(?:while|whilst|when|once)$/.test(marker ?? '')
  const isWhole = subject?.source === 'stated' || object?.source === 'stated'
  return isAside && parent !== null && !isWhole ? clauses[parent]! : clause
}

/** ", killing six", ", thus killing six"; not "amid mounting losses". */
function isSetOff({ words }: Analysis, { words: [from] }: Clause): boolean {
  const before = words[from - 1]
  return words[from]!.upos === 'PUNCT' || before === undefined || /^(?:PUNCT|ADV|CCONJ)$/.test(before.upos)
}

function ofClauseAbove(analysis: Analysis, clause: Clause, parent: Clause): Cause | null {
  const { subject } = parent
  // What goes before it is a claim too, and its cause the same.
  if (subject !== null && framesOf(parent.lemma).length > 0 && !isAgent(analysis, subject)) {
    return { end: endOf(analysis, subject), anchored: [] }
  }
  // "goods smuggled in, feeding a trade": the goods.
  const described = parent.relation === 'modifier' ? (parent.object ?? parent.subject) : null
  if (described !== null && described.source === 'relative') {
    return { end: endOf(analysis, described), anchored: [described.words] }
  }
  if (parent.kind !== 'verb' && parent.kind !== 'noun') return null
  const core = coreOf(analysis, parent)
  return { end: endAsTold(analysis, parent), anchored: clause.predicate - core[0] > FARTHEST ? [] : [core] }
}

function ofMeans(analysis: Analysis, clause: Clause): Cause | null {
  const means = clausesBelow(analysis, clause).find(({ marker, form }) => marker === 'by' && form === 'participle')
  if (means === undefined) return null
  const [{ text }, { object }] = [analysis.words[means.predicate]!, means]
  const direction = directionAs(text.toLowerCase(), 'adjective')
  // "caused by falling exports", taken for an act of letting them fall.
  if (direction !== null && object !== null) {
    const end = endOf(analysis, object)
    return { end: { ...end, direction: (end.direction * direction) as Direction }, anchored: [means.words] }
  }
  return { end: endOfClause(analysis, means), anchored: [means.words] }
}

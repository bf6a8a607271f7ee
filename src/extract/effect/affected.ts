import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { attached } from '../clause/tree.ts'
import { type End, endOf, endOfClause, join, type Range } from './end.ts'
import { framesOf, isBareOutcome, isFelt, isOutcome, isPeriod } from './lexicon.ts'

/** Frames that are no preposition themselves. */
const PREPOSITIONS = new Map([
  ['from-phrase', 'from'],
  ['outcome-with', 'with'],
])
const OWNED = new Set(['to', 'of', 'among', 'against', 'for', 'between', 'on', 'in', 'within', 'across', 'about'])
/** Verbs by which something is somebody's lot. */
const MEETING = new Set(['have', 'encounter'])
const BEARING = new Set(['on', 'for', 'upon'])

/** An effect, and the words whose adjectives weaken it. */
export interface Affected {
  readonly end: End
  readonly heads: readonly number[]
}

/** What a clause's verb acts on or leads to in one of its frames; null where it stands otherwise. */
export function effectOf(analysis: Analysis, clause: Clause, frame: string): Affected | null {
  switch (frame) {
    case 'none':
      return itself(analysis, clause)
    case 'object':
    case 'outcome':
      return ofObject(analysis, clause, frame === 'outcome')
    case 'that':
      return ofThat(analysis, clause)
    case 'do':
    case 'become':
    case 'from':
      return ofDeed(analysis, clause, frame)
    default:
      return ofPhrase(analysis, clause, frame)
  }
}

function itself({ words }: Analysis, { predicate }: Clause): Affected {
  const { lemma } = words[predicate]!
  return { end: { text: lemma, direction: 1, words: [predicate, predicate + 1], ground: null }, heads: [] }
}

function ofObject(analysis: Analysis, clause: Clause, isNounOfOutcome: boolean): Affected | null {
  const { words } = analysis
  const object = objectOf(analysis, clause)
  if (object === null || isSomebody(analysis, object) || /^W/.test(words[object.head]!.xpos)) return null
  const { head, heads } = object
  // "ended the day"
  if (isPeriod(words[head]!.lemma)) return null
  if (isNounOfOutcome) {
    if (!heads.some((at) => isOutcome(words[at]!.lemma.toLowerCase()))) return null
    if (MEETING.has(clause.lemma) && heads.some((at) => isFelt(words[at]!.lemma.toLowerCase()))) return null
    const bare = isBareOutcome(words[head]!.lemma.toLowerCase()) ? affected(analysis, object) : null
    if (bare !== null) return bare
  }
  return { end: endOf(analysis, extended(clause, object)), heads }
}

function ofThat(analysis: Analysis, clause: Clause): Affected | null {
  const below = clausesBelow(analysis, clause).find(
    ({ relation, form, predicate }) => relation === 'complement' && form === 'finite' && predicate > clause.predicate,
  )
  return below === undefined ? null : { end: endOfClause(analysis, below), heads: [] }
}

/** "lets cities grow", "keeps prices low", "stops water from rising": whom or what, and what becomes of it. */
function ofDeed(analysis: Analysis, clause: Clause, frame: string): Affected | null {
  const { words } = analysis
  const object = objectOf(analysis, clause) ?? clause.recipient
  if (object === null) return null
  const below = clausesBelow(analysis, clause).find(
    (one) => one.predicate >= object.words[1] && isBelow(one, frame, object.head),
  )
  if (below === undefined) return null
  const [from, to]: Range = [object.words[0], Math.max(below.words[1], ...joined(analysis, below))]
  const kept: number[] = []
  for (let at = from; at < to; at++) if (words[at]!.relation !== 'mark' || at < object.words[1]) kept.push(at)
  return { end: { text: join(analysis, kept), direction: 1, words: [from, to], ground: null }, heads: object.heads }
}

/** Ends of the infinitives that are joined to one: "enables farms to buy land and hire hands". */
const joined = (analysis: Analysis, below: Clause): number[] =>
  clausesBelow(analysis, below)
    .filter(({ relation, form }) => relation === 'coordination' && form === 'infinitive' && below.form === form)
    .map(({ words: [, to] }) => to)

function ofPhrase(analysis: Analysis, clause: Clause, frame: string): Affected | null {
  // "add fuel to the fire": the fuel is added.
  const isObject = framesOf(clause.lemma).some((one) => one.frame === 'object')
  if (isObject && objectOf(analysis, clause) !== null) return null
  const preposition = PREPOSITIONS.get(frame) ?? frame
  const after = phraseAfter(clause, preposition) ?? afterNoun(analysis, clause, preposition)
  if (after === null) return null
  if (frame === 'outcome-with' && !isOutcome(analysis.words[after.head]!.lemma.toLowerCase())) return null
  return { end: endOf(analysis, after), heads: after.heads }
}

/** "paved the way for prisons", where the tree hangs them on the noun that makes one verb with its verb. */
function afterNoun(analysis: Analysis, { lemma, object }: Clause, preposition: string): Phrase | null {
  if (object === null || framesOf(`${lemma} ${analysis.words[object.head]!.lemma.toLowerCase()}`).length === 0)
    return null
  return attached(analysis, object.head, preposition)
}

/** The object with what belongs to it, where the tree hangs that on the verb: "spread fear among voters". */
function extended({ obliques }: Clause, object: Phrase): Phrase {
  const next = obliques.find(({ preposition, kind, words: [from] }) => {
    return preposition !== null && kind !== 'time' && OWNED.has(preposition) && from === object.words[1] + 1
  })
  return next === undefined || object.clause !== null ? object : { ...object, words: [object.words[0], next.words[1]] }
}

/** "an impact on prices": prices, whichever way they go. */
function affected(analysis: Analysis, { head, heads, words: [, to] }: Phrase): Affected | null {
  const { words } = analysis
  for (let at = head + 1; at < to; at++) {
    if (words[at]!.head !== head || words[at]!.relation !== 'nmod' || !BEARING.has(words[head + 1]!.text)) continue
    const after: Range = [head + 2, to]
    return { end: { ...endOf(analysis, { head: at, heads: [at], words: after, clause: null }), direction: 0 }, heads }
  }
  return null
}

function isBelow(below: Clause, frame: string, object: number): boolean {
  if (frame === 'from') return below.form === 'participle' && below.marker === 'from'
  // "enables farms to buy", with "to buy" taken to describe the farms.
  if (frame === 'do' && below.relation === 'modifier' && below.host === object) return below.form === 'infinitive'
  if (below.relation !== 'complement' || below.marker === 'from') return false
  return frame === 'do' ? below.form === 'infinitive' : below.form === 'verbless'
}

/** The object, or what stands like one where the tree calls it an adverbial without a preposition. */
function objectOf({ words }: Analysis, clause: Clause): Phrase | null {
  const { object, recipient, obliques, predicate, voice } = clause
  // "no sign that rust caused the leak": no relative clause, for both its ends are there.
  if (object?.source === 'relative' && recipient !== null && recipient.words[0] > predicate) return recipient
  if (object !== null) return object
  if (voice === 'passive') return null
  const next = obliques.find(({ preposition, kind, words: [from] }) => {
    return preposition === null && kind !== 'time' && from > predicate && from <= predicate + 2
  })
  return next !== undefined && words[next.head]!.upos === 'NOUN' ? next : null
}

/** The phrase after a preposition, unless it says when. */
export const phraseAfter = ({ obliques }: Clause, preposition: string): Phrase | null =>
  obliques.find((one) => one.preposition === preposition && one.kind !== 'time') ?? null

/** "himself", "me": no variable. */
const isSomebody = ({ words }: Analysis, { head }: Phrase): boolean =>
  /^(?:me|you|him|her|us|them|.*sel(?:f|ves))$/i.test(words[head]!.text)

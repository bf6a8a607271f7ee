import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Oblique } from '../../model/clause.ts'
import { anchorAt } from '../../text/anchor.ts'
import { isClaimed } from '../clause/claimant.ts'
import { spanOf } from '../clause/phrase.ts'
import { isNamedAgent } from './agent.ts'
import { coreOf, type End, endAsTold, endOf, endOfClause } from './end.ts'
import type { Draft } from './finding.ts'
import { connectiveSort, harmOf, isDecision } from './lexicon.ts'

/** Markers after which somebody came to harm of what they tell. */
const OCCASIONS = new Set(['when', 'after', 'as'])
const LONGEST = 4

/** "because of the strike", "because the ice had melted", "As a result, ...", "Nine died when the roof fell in". */
export function* connectiveDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    yield* ofPhrases(analysis, clause)
    const draft = ofMarker(analysis, clause) ?? ofOpening(analysis, clause)
    if (draft !== null) yield draft
  }
}

const base = { rule: 'effect/connective', direction: 1 } as const

function* ofPhrases(analysis: Analysis, clause: Clause): Generator<Draft> {
  if (clause.kind === 'action') return
  for (const oblique of clause.obliques) {
    const said = oblique.preposition ?? beforeNoun(analysis, oblique)
    if (said === null || connectiveSort(said) !== 'phrase') continue
    const effect = endOfClause(analysis, clause, oblique)
    yield {
      ...base,
      cause: endOf(analysis, afterPreposition(analysis, oblique)),
      effect,
      clause,
      ranges: [effect.words, said === oblique.preposition ? oblique.words : [oblique.words[0] - 2, oblique.words[1]]],
    }
  }
}

/** "in response" and the "to" that its own words begin with, taken apart by the tree. */
function beforeNoun({ words }: Analysis, { words: [from], head }: Oblique): string | null {
  if (from < 2 || from === head || words[from]!.upos !== 'ADP') return null
  return words
    .slice(from - 2, from + 1)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
}

/** "largely due to rain", which the tree may give whole: the rain. */
function afterPreposition({ words }: Analysis, oblique: Oblique): Oblique {
  if (oblique.preposition === null) return { ...oblique, words: [oblique.words[0] + 1, oblique.words[1]] }
  const last = oblique.preposition.split(' ').at(-1)
  for (let at = oblique.words[0]; at < oblique.head; at++) {
    if (words[at]!.text.toLowerCase() === last) return { ...oblique, words: [at + 1, oblique.words[1]] }
  }
  return oblique
}

function ofMarker(analysis: Analysis, clause: Clause): Draft | null {
  if (clause.marker === null || clause.parent === null) return null
  const parent = analysis.clauses[clause.parent]!
  const harm = OCCASIONS.has(clause.marker) ? harmOf(parent.lemma) : null
  const isHarm = harm !== null && (parent.lemma === 'die' || (parent.voice === 'passive' && parent.subject === null))
  if (connectiveSort(clause.marker) !== 'clause' && !isHarm) return null
  if (!isHarm && (parent.form !== 'finite' || !isTold(analysis, parent, clause))) return null
  const effect = endOfClause(analysis, parent)
  const cause = isHarm ? { ...endAsTold(analysis, clause), direction: 1 as const } : endOfClause(analysis, clause)
  const named = isHarm ? { ...effect, text: harm, direction: 1 as const } : effect
  return { ...base, cause, effect: named, clause: parent, ranges: [effect.words, cause.words] }
}

/** Somebody's reasons for what they do or ask for are not what brought it about. */
function isTold(analysis: Analysis, effect: Clause, cause: Clause): boolean {
  if (
    effect.mood !== 'statement' ||
    effect.negation !== null ||
    isDecision(effect.lemma) ||
    !isClaimed(analysis, effect)
  )
    return false
  return cause.subject === null || !isNamedAgent(analysis, cause.subject)
}

function ofOpening(analysis: Analysis, clause: Clause): Draft | null {
  const { words, sentences, clauses } = analysis
  if (clause.form !== 'finite') return null
  const [from] = clause.words
  let said = ''
  let isOpening = false
  for (let at = from; at < from + LONGEST && at < clause.words[1]; at++) {
    said = `${said} ${words[at]!.text.toLowerCase()}`.trim()
    if (connectiveSort(said) === 'opening') isOpening = words[at + 1]?.head !== at || said !== 'as a result'
  }
  if (!isOpening) return null
  const isFirst = from === sentences[clause.sentence]!.words[0]
  const earlier = isFirst
    ? clauses.find(({ sentence, relation }) => sentence === clause.sentence - 1 && relation === 'root')
    : clause.parent === null
      ? undefined
      : clauses[clause.parent]
  if (earlier === undefined || (isFirst && !inSameParagraph(analysis, clause, earlier))) return null
  const effect = endOfClause(analysis, clause)
  const cause = endOfClause(analysis, earlier)
  if (!isFirst) return { ...base, cause, effect, clause, ranges: [cause.words, effect.words] }
  return { ...base, cause: grounded(analysis, cause, earlier), effect, clause, ranges: [effect.words] }
}

const inSameParagraph = ({ sentences }: Analysis, one: Clause, other: Clause): boolean =>
  sentences[one.sentence]!.paragraph === sentences[other.sentence]!.paragraph

/** The same end, its words named as what it rests on. */
export function grounded(analysis: Analysis, end: End, clause: Clause): End {
  const words = anchorAt(analysis.text, spanOf(analysis, coreOf(analysis, clause)))
  return { ...end, ground: { grade: 'context', words } }
}

import { isPersonNoun } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Oblique } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf, type WordRange } from '../clause/core.ts'
import { attached, childrenOf } from '../clause/tree.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { COMERS } from './lexicon.ts'

/**
 * Who may come to a place: "the hall is open to anyone over ten", "the lane is closed to lorries", "the beach is off
 * limits to dogs".
 *
 * Not: what somebody would do ("is open to talks").
 */
export const access: Extractor = {
  name: 'norm/access',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const told = accessOf(analysis, clause)
  const { form, tense, negation, quoted, perfect, modal } = clause
  if (told === null || form !== 'finite' || tense !== 'present' || modal !== null || quoted || perfect) return null
  const place = clause.voice === 'passive' ? clause.object : clause.subject
  if (place === null || place.source !== 'stated' || isOpen(analysis, clause)) return null
  const isLetIn = told.isOpen === (negation === null)
  const range = coreOf(analysis, clause)
  return normFinding(analysis, {
    rule: access.name,
    range: [range[0], Math.max(range[1], told.end)],
    norm: 'permission',
    says: (isLetIn ? 'allows' : 'forbids') satisfies NormForce,
    what: [place.words, ...(told.to === null ? [] : [told.to])],
    condition: conditionOf(analysis, clause),
  })
}

interface Access {
  readonly isOpen: boolean
  /** "to dogs"; null where everybody is meant. */
  readonly to: WordRange | null
  readonly end: number
}

/** Null for a clause that tells of no coming to a place. */
function accessOf(analysis: Analysis, clause: Clause): Access | null {
  const { words } = analysis
  const { lemma, predicate, kind, voice } = clause
  const isBarred = (lemma === 'limit' || lemma === 'bound') && isOffLimits(analysis, predicate)
  const isShut = lemma === 'closed' || (lemma === 'close' && (voice === 'passive' || kind === 'adjective'))
  if (!isBarred && !isShut && !(lemma === 'open' && kind === 'adjective')) return null
  const whom = clause.obliques.find((one) => isComer(analysis, one)) ?? attached(analysis, predicate, 'to')
  if (whom === null) return isBarred ? { isOpen: false, to: null, end: predicate + 1 } : null
  if (!isBarred && !isPersonNoun(words[whom.head]!.lemma) && !COMERS.has(words[whom.head]!.lemma)) return null
  return { isOpen: lemma === 'open', to: [whom.words[0] - 1, whom.words[1]], end: whom.words[1] }
}

const isComer = ({ words }: Analysis, { preposition, head }: Oblique): boolean =>
  preposition === 'to' && (isPersonNoun(words[head]!.lemma) || COMERS.has(words[head]!.lemma))

/** "off limits", "out of bounds". */
const isOffLimits = (analysis: Analysis, noun: number): boolean =>
  childrenOf(analysis, noun).some((at) => /^(?:off|out)$/i.test(analysis.words[at]!.text))

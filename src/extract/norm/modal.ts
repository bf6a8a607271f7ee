import { isOrganizationNoun } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { claimant } from '../clause/claimant.ts'
import { coreOf } from '../clause/core.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { type Before, beforeOf } from './before.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { modalIn } from './force.ts'
import { ACTS, AUTHORITIES } from './lexicon.ts'

/**
 * What a modal verb allows, forbids or asks for where no law is named: "bicycles may be carried at night", "milk can no
 * longer be sold", "the bridge is not to be used by riders", "boats must be returned by noon".
 *
 * Not: what may happen ("the road may be closed"), what somebody only calls for ("the lake must be kept clean, divers
 * said"), what one person or thing is able to do.
 */
export const modal: Extractor = {
  name: 'norm/modal',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['norm'],
  extract: (analysis, found) => {
    const before = beforeOf(analysis, found)
    return analysis.clauses.flatMap((clause) => read(analysis, clause, before) ?? [])
  },
}

/** Adverbs with which "may" and "can" allow rather than doubt. */
const ALLOWING: ReadonlySet<string> = new Set(['again', 'freely', 'henceforth', 'lawfully', 'legally', 'now', 'only'])

function read(analysis: Analysis, clause: Clause, before: Before): Finding<Norm> | null {
  const { modal: verb, lemma, form, mood, perfect, progressive, tense, predicate } = clause
  if (verb === null || !ACTS.has(lemma) || form !== 'finite' || mood !== 'statement' || perfect || progressive)
    return null
  if (tense === 'past' || clause.quoted || isOpen(analysis, clause) || clause.relation === 'relative') return null
  const doer = clause.voice === 'passive' ? clause.object : clause.subject
  const says = modalIn(clause)
  if (says === null || doer === null || doer.source !== 'stated' || doer.words[1] > predicate) return null
  if (!isRule(analysis, clause, says, doer)) return null
  const range = coreOf(analysis, clause)
  return normFinding(analysis, {
    rule: modal.name,
    range,
    says,
    what: [doer.words, [predicate, range[1]]],
    condition: conditionOf(analysis, clause),
    ...(before(clause) ?? { norm: says === 'requires' ? 'requirement' : 'permission' }),
  })
}

/** Whether the words tell a rule rather than what may come, what is able to or what somebody wants. */
function isRule(analysis: Analysis, clause: Clause, says: NormForce, doer: Argument): boolean {
  const { words } = analysis
  const { modal: verb, voice, negation, adverbs } = clause
  const isBody = isSaidByBody(analysis, clause)
  if (isBody === false && verb !== 'may') return false
  const isOfAll = isAnyOf(analysis, doer)
  if (says === 'requires') return verb !== 'be to' && verb !== 'should' && (voice === 'passive' || isOfAll)
  // "need not be worn", "do not have to register", "is not to be used"
  if (!/^(?:may|can)$/.test(verb!)) return verb === 'must' || voice === 'passive' || isOfAll
  const isEnded = negation !== null && words[negation]!.lemma === 'long'
  if (verb === 'may') return isEnded || (isOfAll && (voice === 'passive' || negation !== null || isBody === true))
  if (negation === null) return isOfAll && adverbs.some((at) => ALLOWING.has(words[at]!.lemma))
  return voice === 'passive' && (isEnded || isOfAll)
}

/** Whether the body of a state or a house says so; null where nobody but the report does. */
function isSaidByBody(analysis: Analysis, clause: Clause): boolean | null {
  const holder = claimant(analysis, clause)
  if (holder === null) return clause.perspective === null ? null : false
  const { lemma } = analysis.words[holder.head]!
  if (AUTHORITIES.has(lemma) || isOrganizationNoun(lemma)) return true
  return mentionsOf(analysis).nameAt.get(holder.head)?.type === 'organization'
}

/** "Dogs", "all boats", "hired bicycles", "milk": whoever and whatever is such a one. */
function isAnyOf({ words }: Analysis, { head, words: [from] }: Argument): boolean {
  if (words[head]!.upos !== 'NOUN') return false
  const first = words[from]!
  return /^(?:all|any|anybody|each|every|no|only)$/i.test(first.text) || !/^(?:DET|NUM|PRON)$/.test(first.upos)
}

import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { withModifiers } from '../clause/core.ts'
import { attached, childrenOf, phraseAt } from '../clause/tree.ts'
import { actorOf } from './actor.ts'
import { capabilityFinding } from './finding.ts'
import { sorts } from './lexicon.ts'
import { sortOf } from './means.ts'

/**
 * Means named with whose they are: "the army's superior firepower", "its 400-strong fleet", "the navy's 14 frigates",
 * "a well-armed group".
 *
 * Not: means that are only mentioned ("the army's tanks").
 */
export const strength: Extractor = {
  name: 'capability/strength',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['capability'],
  extract: (analysis) => analysis.words.flatMap((_, at) => owned(analysis, at) ?? armed(analysis, at) ?? []),
}

function owned(analysis: Analysis, at: number): Finding<Capability> | null {
  const { words } = analysis
  const sort = sortOf(analysis, at)
  if (sort === null || sort === 'area' || sort === 'store' || sort === 'site') return null
  const phrase = phraseAt(analysis, at)
  const children = childrenOf(analysis, at)
  const isPower = sort === 'ability' || sort === 'asset'
  const isRich = isPower && children.some((one) => words[one]!.relation === 'amod' || isAim(analysis, one))
  // "its 737 airliner" counts nothing; "its 400-strong fleet" does.
  const counted = !isPower && children.some((one) => isCount(analysis, one, words[at]!.xpos))
  if (!isRich && !counted) return null
  const owner = children.find((one) => words[one]!.relation === 'nmod:poss')
  const own = owner === undefined ? null : actorOf(analysis, phraseAt(analysis, owner))
  const of = own === null && sort === 'ability' ? attached(analysis, at, 'of') : null
  const actor = own ?? (of && actorOf(analysis, of))
  if (actor === null) return null
  // The owner is told apart; of "the full might of the army" it is the end.
  const from = owner === undefined ? phrase.words[0] : Math.max(owner, ...marksOf(analysis, owner)) + 1
  return capabilityFinding(analysis, strength.name, actor, withModifiers(analysis, { words: [from, phrase.words[1]] }))
}

/** "14" of "14 frigates", "400-strong". */
const isCount = ({ words }: Analysis, at: number, noun: string): boolean => {
  const { relation, upos, text } = words[at]!
  return (relation.startsWith('nummod') && upos === 'NUM' && noun === 'NNS') || /^strong$/i.test(text)
}

/** "to strike", "over the routes": what a power is for. */
const isAim = (analysis: Analysis, at: number): boolean => {
  const { words } = analysis
  const { relation, xpos } = words[at]!
  if (relation === 'acl') return xpos === 'VB'
  return relation === 'nmod' && childrenOf(analysis, at).some((one) => words[one]!.text.toLowerCase() === 'over')
}

/** The "'s" of a possessor. */
const marksOf = (analysis: Analysis, owner: number): readonly number[] =>
  childrenOf(analysis, owner).filter((at) => analysis.words[at]!.xpos === 'POS')

/** "a well-armed group", "the guards, heavily armed,". */
function armed(analysis: Analysis, at: number): Finding<Capability> | null {
  const { words } = analysis
  const { text, head, relation } = words[at]!
  if (!/^(?:armed|equipped)$/i.test(text) || !/^(?:amod|acl|appos|advcl)$/.test(relation)) return null
  const noun = words[head]!
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos)) return null
  const degree = childrenOf(analysis, at).find(
    (one) => one < at && /^(?:advmod|compound|obl)/.test(words[one]!.relation),
  )
  if (degree === undefined || (noun.upos === 'NOUN' && /^(?:person|staff)$/.test(sorts().get(noun.lemma) ?? '')))
    return null
  const bearer: Phrase = { head, heads: [head], words: [head, head + 1], clause: null }
  const actor = actorOf(analysis, head < at ? phraseAt(analysis, head) : bearer)
  return actor && capabilityFinding(analysis, strength.name, actor, [degree, at + 1])
}

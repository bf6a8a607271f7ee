import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause, Phrase } from '../../model/clause.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { type Referent, referentOf, referents } from '../clause/name.ts'
import { childrenOf, phraseAt } from '../clause/tree.ts'
import type { EventDate } from './date.ts'
import { doerOf } from './doer.ts'

/** Words that name no doer. */
const NOBODY = /^(?:who|whom|what|which|that|nobody|no one|none|neither|nothing|one|someone|somebody|anyone)$/i
/** Prepositions before those between whom something is done. */
const PARTIES: ReadonlySet<string> = new Set(['between', 'among'])

/**
 * Who did what a clause tells; of what is done between some, they; of "the talks between both have failed" those who
 * talked. Where words name no doer, but by name whom it befell ("Ann Ray was briefed"), that.
 */
export function actorsOf(analysis: Analysis, clause: Clause, date: EventDate | null): Referent[] {
  const all = allOf(analysis, clause, date)
  return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at)
}

function allOf(analysis: Analysis, clause: Clause, date: EventDate | null): Referent[] {
  const isSomebody = ({ name }: Referent): boolean => !NOBODY.test(name)
  const subject = doerOf(analysis, clause)
  if (subject !== null && !isTime(analysis, subject, date)) {
    const inner = subject.clause === null ? null : analysis.clauses[subject.clause]!
    const isActed = inner?.kind === 'action' && inner.predicate === subject.head && clause.object === null
    const doers = isActed ? doersOf(analysis, inner) : []
    const named = doers.length > 0 ? doers : referents(analysis, subject)
    return named.map((one) => owned(analysis, subject, one)).filter(isSomebody)
  }
  if (subject !== null) return []
  const parties = partiesOf(analysis, clause)
  if (parties.length > 0) return parties.filter(isSomebody)
  const { object, voice } = clause
  const isBorne = object !== null && voice === 'passive' && !isTime(analysis, object, date)
  return isBorne ? referents(analysis, object).filter((one) => isNamed(analysis, object, one)) : []
}

/** The doers and parties that a noun of action names: "army" of "the army's patrols". */
function doersOf(analysis: Analysis, action: Clause): Referent[] {
  const { subject } = action
  return subject === null ? partiesOf(analysis, action) : referents(analysis, subject)
}

/** Those after "between": "a clash between guards and miners". */
function partiesOf(analysis: Analysis, { kind, obliques }: Clause): Referent[] {
  const between = obliques.find(({ preposition }) => preposition !== null && PARTIES.has(preposition))
  return kind === 'action' && between !== undefined ? referents(analysis, between) : []
}

/** Whether a name stands for what a phrase speaks of, there or elsewhere. */
function isNamed(analysis: Analysis, { head }: Argument, { ground }: Referent): boolean {
  const { nameAt, byHead, named } = mentionsOf(analysis)
  const first = byHead.get(head)?.first
  return nameAt.has(head) || (ground !== null && first !== undefined && named.has(first))
}

/** "its board" by the name of whose it is. */
function owned(analysis: Analysis, { head, words: [from] }: Phrase, one: Referent): Referent {
  const { words } = analysis
  const owner = childrenOf(analysis, head).find((at) => words[at]!.xpos === 'PRP$')
  if (owner !== from || !/^(?:its|their|his|her) /i.test(one.name)) return one
  const { name, ground } = referentOf(analysis, phraseAt(analysis, owner))
  if (ground === null || /^(?:its?|they|their|his|her)$/i.test(name)) return one
  return { name: one.name.replace(/^\S+/, `${name}\u2019s`), ground }
}

/** "Thursday's hearing", "impose Dec. 15" */
export function isTime({ words }: Analysis, { head }: Phrase, date: EventDate | null): boolean {
  return date !== null && date.words.start <= words[head]!.start && words[head]!.end <= date.words.end
}

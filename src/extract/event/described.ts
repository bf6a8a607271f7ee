import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Grade } from '../../model/statement.ts'
import { childrenOf } from '../clause/tree.ts'
import type { EventDate } from './date.ts'

/** Words before a noun that take any of a class. */
const ANY = new Set(['each', 'every', 'any', 'anybody', 'anyone', 'everybody', 'everyone', 'whoever'])
/** What is held out of all of a class, not of some at one time. */
const GENERAL: ReadonlySet<Clause['factuality']> = new Set(['scheduled', 'possible', 'required', 'intended', 'asked'])

/**
 * Whether a relative clause says which of a kind are meant, whoever they are: "Families whose homes burned will be
 * paid", "the price it will pay".
 */
export function namesKind(analysis: Analysis, clause: Clause, date: EventDate | null): boolean {
  const { words, clauses } = analysis
  const { relation, host, parent, object, tense } = clause
  if (relation !== 'relative' || host === null) return false
  if (object?.source === 'relative' && tense === 'future') return true
  if (date !== null || words[host]!.upos === 'PROPN' || /^[,–—-]$/.test(words[clause.words[0] - 1]?.text ?? ''))
    return false
  const before = childrenOf(analysis, host).filter((at) => at < host)
  if (ANY.has(words[host]!.lemma.toLowerCase())) return true
  if (before.some((at) => ANY.has(words[at]!.lemma.toLowerCase()))) return true
  const above = parent === null ? null : clauses[parent]!
  const isBare =
    words[host]!.xpos === 'NNS' && before.every((at) => /^(?:case|cc|amod|punct)$/.test(words[at]!.relation))
  return isBare && above !== null && isGeneral(above)
}

function isGeneral({ factuality, tense, perfect, progressive }: Clause): boolean {
  return GENERAL.has(factuality) || (factuality === 'ongoing' && tense === 'present' && !perfect && !progressive)
}

/**
 * Whether a noun and what befell it are read as a description: in "The line, old and worn, lost money" and "Since the
 * line closed" the parser may take the verb for a participle.
 */
export function isGardenPath(analysis: Analysis, { form, relation, host, predicate, voice }: Clause): boolean {
  const { words } = analysis
  if (form !== 'participle' || relation !== 'modifier' || voice !== 'passive' || host === null) return false
  if (words[predicate]!.xpos !== 'VBN') return false
  if (words[host]!.head < 0) return words[predicate - 1]?.text === ','
  return childrenOf(analysis, predicate).some((at) => at < host && words[at]!.relation === 'mark')
}

/** A day of one month: "2020-05-04". */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * `weak` for what is told only to say which thing is meant: by nobody and of no one day ("goods taxed in May 2020"), or
 * without what it is done to ("the plan that it made").
 */
export function gradeOf(analysis: Analysis, clause: Clause, date: EventDate | null): Grade | undefined {
  const { relation, form, voice, subject, object } = clause
  const isBorne =
    relation === 'modifier' &&
    form === 'participle' &&
    subject === null &&
    !DAY.test(date?.edtf ?? '') &&
    !isGardenPath(analysis, clause)
  const isGap =
    relation === 'relative' && voice === 'active' && object?.source === 'relative' && (date === null || date.isContext)
  return isBorne || isGap ? 'weak' : undefined
}

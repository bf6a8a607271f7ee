import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding, Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { isAsked } from '../clause/asked.ts'
import { clausesIn, type WordRange } from '../clause/core.ts'
import { spanOf, textOf } from '../clause/phrase.ts'

/** A law that the words imply and do not name. */
export const UNNAMED: Ground = { grade: 'context', words: null }

/** A word that tells nothing of the act. */
const POINTER = /^(?:it|this|that|these|those|they|them|he|him|she|her|we|us|i|me|you|so|such|anything)$/i

export interface Read {
  readonly rule: string
  /** Words of the anchor. */
  readonly range: WordRange
  readonly norm: string
  readonly says: NormForce
  /** Runs of words that tell what is allowed or forbidden, in order. */
  readonly what: readonly WordRange[]
  readonly condition?: string | null
  readonly ground?: Ground | null
}

/** Null where nothing is left to be allowed or forbidden. */
export function normFinding(analysis: Analysis, read: Read): Finding<Norm> | null {
  const { rule, norm, says, condition = null, ground = null } = read
  const end = endOfKind(analysis, read.range)
  const range: WordRange = [read.range[0], end]
  const what = read.what
    .map(([from, to]): WordRange => (to === read.range[1] ? [from, end] : [from, to]))
    .filter(([from, to]) => from < to)
    .map((words) => textOf(analysis, { words }))
    .join(' ')
    .replace(/^(?:that|for)\s+/, '')
  if (norm === '' || what === '' || POINTER.test(what)) return null
  return {
    rule,
    anchor: anchorAt(analysis.text, spanOf(analysis, range)),
    content: { kind: 'norm', norm: unquoted(norm), says, what: unquoted(what), condition },
    ...(ground === null ? {} : { grounds: { norm: ground } }),
  }
}

/** Past "that carry nets", where "bars boats" is so followed without a comma: only such boats are barred. */
function endOfKind(analysis: Analysis, [from, to]: WordRange): number {
  const { sentence } = analysis.words[from]!
  const kind = clausesIn(analysis, sentence).find(
    ({ relation, words: [first], host }) => relation === 'relative' && first === to && host !== null && host >= from,
  )
  const isRestrictive = kind !== undefined && analysis.words[to - 1]!.upos !== 'PUNCT'
  return isRestrictive ? kind.words[1] : to
}

/** Words without a quotation mark that opens or ends outside them. */
function unquoted(words: string): string {
  const marks = words.match(/["“”]/g) ?? []
  return marks.length % 2 === 0 ? words : words.replace(/^["“]\s*|\s*["”]$/g, '')
}

/** Prepositions of what an act hangs on. */
const CONDITIONAL: ReadonlySet<string> = new Set([
  'without',
  'subject to',
  'except',
  'except for',
  'except in',
  'in case of',
])

/** The words on which a clause, or one that completes it, hangs: "unless it pays", "without a warrant". */
export function conditionOf(analysis: Analysis, clause: Clause): string | null {
  const { clauses } = analysis
  for (const one of [clause, ...clause.complements.map((at) => clauses[at]!)]) {
    if (one.condition !== null) return textOf(analysis, clauses[one.condition]!)
    const oblique = one.obliques.find(({ preposition }) => preposition !== null && CONDITIONAL.has(preposition))
    if (oblique) {
      const from = oblique.words[0] - oblique.preposition!.split(' ').length
      return textOf(analysis, { words: [from, oblique.words[1]] })
    }
  }
  return null
}

/** Whether a clause is a question, a condition, or tells what would have been. */
export const isOpen = (analysis: Analysis, clause: Clause): boolean =>
  isAsked(analysis, clause) || clause.relation === 'condition'

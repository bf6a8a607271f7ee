import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { referentOf } from '../clause/name.ts'
import { textOf } from '../clause/phrase.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { deonticOf, forceIn } from './force.ts'
import { AUTHORITIES, DUTIES, FORCES, JUDGEMENTS } from './lexicon.ts'

const RULING: ReadonlySet<string> = new Set(['rule', 'hold', 'find', 'decide', 'declare'])

/**
 * What a court or an authority rules or orders: "the court ruled that the tax was unlawful", "the regulator ordered
 * the bank to refund", "the judge barred the sale", "drivers were ordered to stop".
 *
 * Not: orders for things ("ordered an inspection", "ordered ten buses"), which are steps.
 */
export const ruling: Extractor = {
  name: 'norm/ruling',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

interface Ruled {
  readonly says: NormForce
  readonly what: readonly WordRange[]
  readonly of: 'order' | 'ruling'
  /** Who rules, where it is not the subject. */
  readonly by?: Phrase | null
}

const HELD: ReadonlySet<Clause['factuality']> = new Set(['happened', 'ongoing', 'scheduled'])

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  if (clause.kind !== 'verb' || isOpen(analysis, clause) || clause.negation !== null || !HELD.has(clause.factuality))
    return null
  const ruled = ordered(analysis, clause) ?? found(analysis, clause)
  if (ruled === null) return null
  const range = coreOf(analysis, clause, { oblique: ({ kind }) => kind === 'other' })
  const { subject, object, recipient } = clause
  const to = object ?? recipient
  if (subject === null && to === null) return null
  return normFinding(analysis, {
    rule: ruling.name,
    range,
    norm: normOf(analysis, ruled.of, subject ?? ruled.by ?? null, to),
    says: ruled.says,
    what: ruled.what,
    condition: conditionOf(analysis, clause),
  })
}

/** The order as a name: "ruling of the court", "order to the drivers"; "ruling" where nobody is named. */
function normOf(analysis: Analysis, noun: Ruled['of'], who: Phrase | null, to: Phrase | null): string {
  if (who !== null) return `${noun} of ${referentOf(analysis, who).name}`
  if (noun === 'ruling' || to === null) return noun
  return `${noun} to ${textOf(analysis, { words: [to.words[0], to.head + 1] }).replace(/^the\s+/i, '')}`
}

/** Null for who is no authority; false and true for a body and a court; a name of a body counts as one. */
function authority(analysis: Analysis, subject: Argument | null): 'body' | 'court' | null {
  if (subject === null) return null
  if (subject.source === 'control') return null
  const { words, names } = analysis
  const isCourt = AUTHORITIES.get(words[subject.head]!.lemma.toLowerCase())
  if (isCourt !== undefined) return isCourt ? 'court' : 'body'
  const name = names.find(({ words: [from, to] }) => from <= subject.head && subject.head < to)
  return name?.type === 'place' || name?.type === 'organization' ? 'body' : null
}

/** "ordered the firm to pay", "barred it from trading", "were ordered to stop". */
function ordered(analysis: Analysis, clause: Clause): Ruled | null {
  const force = DUTIES.has(clause.lemma) ? FORCES.get(clause.lemma) : undefined
  if (force === undefined) return null
  const who = authority(analysis, clause.subject)
  // A court allows by a ruling; of others "allow" mostly tells what they make easy.
  if (who !== 'court' && force.affirmed === 'allows' && !/^authori[sz]e$/.test(clause.lemma)) return null
  const act = clause.complements.map((at) => analysis.clauses[at]!).find(({ form }) => form === 'infinitive')
  const isOrder = clause.lemma === 'order' || clause.lemma === 'instruct'
  if (clause.subject === null ? !(isOrder && clause.voice === 'passive' && act) : who === null) return null
  if (who !== 'court' && force.affirmed !== 'forbids' && act === undefined) return null
  const thing = clause.object ?? clause.recipient
  if (thing === null) return null
  const [, to] = coreOf(analysis, clause, { oblique: ({ kind }) => kind === 'other' })
  const isBefore = thing.words[1] <= clause.predicate
  const by = clause.subject?.source === 'by' ? clause.subject.words[1] : 0
  const what: WordRange[] = isBefore
    ? [thing.words, [Math.max(clause.predicate + 1, by), to]]
    : [[clause.predicate + 1, to]]
  return { says: forceIn(force, clause), what, of: who === 'court' && !isOrder ? 'ruling' : 'order' }
}

/** "ruled that the tax was unlawful", "declared the vote void". */
function found(analysis: Analysis, clause: Clause): Ruled | null {
  const inner = clause.complements.map((at) => analysis.clauses[at]!).find((one) => one.form !== 'infinitive')
  if (!RULING.has(clause.lemma) || inner === undefined) return null
  // "was ruled unlawful" names no court, and needs none.
  const isBare = clause.lemma === 'rule' && clause.voice === 'passive' && JUDGEMENTS.has(inner.lemma)
  if (!isBare && authority(analysis, clause.subject) !== 'court') return null
  const force = deonticOf(analysis, inner)
  if (force === null && clause.lemma !== 'rule' && clause.lemma !== 'hold') return null
  const thing = inner.form === 'verbless' ? clause.object : (inner.subject ?? inner.object)
  const isSimple = force !== null && inner.kind !== 'verb' && thing !== null
  return {
    says: force ?? 'declares',
    what: isSimple ? [withModifiers(analysis, thing)] : [coreOf(analysis, inner)],
    of: 'ruling',
    by: inner.obliques.find(({ preposition }) => preposition === 'by') ?? null,
  }
}

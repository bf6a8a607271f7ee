import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm, NormForce } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { clausesBelow, coreOf, type WordRange, withModifiers } from '../clause/core.ts'
import { conditionOf, isOpen, normFinding } from './finding.ts'
import { deonticOf, forceIn } from './force.ts'
import { type Bearer, doerOf } from './instrument.ts'
import { FORCES, JUDGEMENTS } from './lexicon.ts'

/**
 * A law, order, agreement or ruling as the doer: "the Act bars trawlers", "a law requiring permits", "barred by the
 * treaty", "the decree makes it a crime", "the Act says that tenants may stay".
 *
 * Not: what is done to a law ("parliament passed the Act"), what a law leads to ("the Act raised prices").
 */
export const law: Extractor = {
  name: 'norm/law',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) => analysis.clauses.flatMap((clause) => read(analysis, clause) ?? []),
}

function read(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  if (clause.subject === null || clause.kind !== 'verb' || isOpen(analysis, clause)) return null
  const said = forceOf(analysis, clause)
  if (said === null || hasSlipped(clause)) return null
  const doer = doerOf(analysis, clause)
  if (doer === null || (said.needsLaw && !doer.bearer.isLaw)) return null
  const { bearer, from } = doer
  // What a law does stands by when it does it ("on Sundays"); what it did, not.
  const core = coreOf(analysis, clause, { oblique: ({ kind }) => kind !== 'time' || clause.tense !== 'past' })
  const range: WordRange = [core[0], Math.max(core[1], ...goingOn(analysis, clause, core[1]))]
  return normFinding(analysis, {
    rule: law.name,
    range: [from ?? range[0], range[1]],
    norm: bearer.norm,
    says: said.says,
    what: whatOf(analysis, clause, bearer, range),
    condition: conditionOf(analysis, clause),
    ground: bearer.ground,
  })
}

/** Ends of ", allowing walkers ..." behind a clause: what the same law does further. */
const goingOn = (analysis: Analysis, clause: Clause, end: number): readonly number[] =>
  clausesBelow(analysis, clause)
    .filter(({ relation, form, marker, predicate, lemma }) => {
      return (
        relation === 'adverbial' && form === 'participle' && marker === null && predicate >= end && FORCES.has(lemma)
      )
    })
    .map((one) => coreOf(analysis, one, { subject: false })[1])

interface Said {
  readonly says: NormForce
  readonly needsLaw: boolean
}

function forceOf(analysis: Analysis, clause: Clause): Said | null {
  const { clauses } = analysis
  const below = clause.complements.map((at) => clauses[at]!)
  const force = FORCES.get(clause.lemma)
  if (force !== undefined) {
    if (force.affirmed === 'declares' && clause.form === 'infinitive') return null
    const hasClause = below.length > 0 || clausesBelow(analysis, clause).some(({ form }) => form === 'participle')
    const isActedOn = clause.object !== null || clause.recipient !== null
    if (force.needs === 'clause' && !(hasClause && (isActedOn || force.affirmed === 'declares'))) return null
    const saying = force.affirmed === 'declares' ? below.find(({ form }) => form === 'finite') : undefined
    const inner = saying ? deonticOf(analysis, saying) : null
    return { says: inner ?? forceIn(force, clause), needsLaw: force.needs === 'law' || saying !== undefined }
  }
  // "makes it illegal to sell", "makes helmets compulsory"
  const judgement = clause.lemma === 'make' ? below.find(({ lemma }) => JUDGEMENTS.has(lemma)) : undefined
  return judgement ? { says: forceIn(JUDGEMENTS.get(judgement.lemma)!, clause), needsLaw: false } : null
}

/** An active verb with its object before it and no gap is a slip of the parser. */
const hasSlipped = ({ voice, object, predicate }: Clause): boolean =>
  voice === 'active' && object?.source === 'stated' && object.words[1] <= predicate

/** All that the law acts on: what stands after the verb, or before and around a passive. */
function whatOf(analysis: Analysis, clause: Clause, { ground }: Bearer, [, to]: WordRange): readonly WordRange[] {
  const { subject, object, predicate } = clause
  const by = subject!.source === 'by' && ground === null ? withModifiers(analysis, subject!) : null
  const before: WordRange[] = isBefore(object, predicate) ? [object.words] : []
  // "makes it a crime to ...": "it" stands for what follows.
  const filler =
    clause.lemma === 'make' && object !== null && analysis.words[object.head]!.lemma === 'it' ? object.head : -1
  const start = Math.max(predicate, filler, ...clause.auxiliaries.filter((at) => at > predicate)) + 1
  const after: WordRange[] =
    by === null || by[0] < start
      ? [[start, to]]
      : [
          [start, by[0] - 1],
          [by[1], to],
        ]
  return [...before, ...after]
}

const isBefore = (object: Argument | null, predicate: number): object is Argument =>
  object !== null && object.words[1] <= predicate && object.source !== 'control'

import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Position, Stance } from '../../model/position.ts'
import type { Finding } from '../../model/statement.ts'
import { verdictOfVerb, verdictOfWord } from '../measure/lexicon.ts'
import { predicateWords, themeOf } from '../measure/said-of.ts'
import { positionFindings } from './finding.ts'
import { type Holders, holdersOf } from './holders.ts'
import { bringing, isHarm, isOpening, isWarning } from './lexicon.ts'
import { Steps, type Target } from './steps.ts'

/** Words behind a judging word that belong to the judgement. */
const LONGEST_TAIL = 8

/**
 * A side that follows from how somebody judges a step: "said a tunnel would be a mistake", "argues that a recount is
 * necessary", "warned that strikes could spread", "there will be no sale, the owner said". A step that is judged by
 * nobody, or only told of, gives nothing.
 */
export const judgement: Extractor = {
  name: 'position/judgement',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'attribution', 'measure', 'position'],
  extract(analysis, found) {
    const steps = new Steps(analysis, found)
    const holders = holdersOf(analysis, found)
    const sides = found.filter((one): one is Finding<Position> => one.content.kind === 'position')
    const known = new Set(sides.map(({ content }) => content.measure))
    const told = new Map(sides.map((one) => [keyOf(one), one.anchor]))
    const said = new Set<string>()
    return analysis.clauses.flatMap((clause) => {
      if (clause.form === 'noun' || analysis.sentences[clause.sentence]!.heading) return []
      const judged = judgedBy(analysis, holders, clause, steps, known)
      // "would be wrong and could hurt": one side on one step, said of both
      return (judged ? positionFindings(analysis, judged) : []).filter((one) => {
        const key = `${clause.sentence} ${keyOf(one)}`
        const before = told.get(keyOf(one))
        // "called the sale a mistake" is told by the verb
        if (before && before.start < one.anchor.end && one.anchor.start < before.end) return false
        return !said.has(key) && said.add(key)
      })
    })
  },
}

const keyOf = ({ content }: Finding<Position>): string => `${content.actor} ${content.measure} ${content.stance}`

function judgedBy(
  analysis: Analysis,
  holders: Holders,
  clause: Clause,
  steps: Steps,
  known: ReadonlySet<string>,
): Parameters<typeof positionFindings>[1] | null {
  // "asked whether the toll would hurt trade": who asks judges nothing
  if (clause.factuality === 'asked' || clause.perspective?.attitude === 'ask') return null
  const target = ruledOut(analysis, clause, steps, known) ?? themeTarget(analysis, clause, steps)
  const speaker = target && holders.sayingOf(clause)
  const stance = target && speaker && stanceOf(analysis, clause, target)
  if (!target || !speaker || !stance || isPassedOn(analysis, clause)) return null
  return {
    rule: judgement.name,
    stance,
    actors: speaker.actors,
    holder: isWarned(analysis, clause) ? speaker.phrase : null,
    target,
    cue: target.isRuledOut ? ownWords(analysis, clause) : [clause.predicate, tailOf(analysis, clause)],
    clause,
  }
}

/** "Roe argued that the board knew a sale would hurt": what Roe says the board knows is no side of the board's. */
function isPassedOn({ clauses }: Analysis, { perspective }: Clause): boolean {
  if (perspective === null || perspective.attitude !== 'know' || perspective.clause === null) return false
  return clauses[perspective.clause]!.perspective !== null
}

interface Judged extends Target {
  readonly isRuledOut: boolean
}

/** "There will be no sale", "we are not selling the port": what is ruled out under no cue of its own. */
function ruledOut(
  { words }: Analysis,
  { predicate, subject, object, negation, factuality }: Clause,
  steps: Steps,
  known: ReadonlySet<string>,
): Judged | null {
  if (negation === null && factuality !== 'denied') return null
  for (const at of [predicate, subject?.head, object?.head]) {
    const measure = at === undefined ? null : steps.measureAt(at)
    if (measure?.content.status !== 'ruled-out' || known.has(measure.content.label)) continue
    const isOwn = measure.content.cue === null || measure.content.cue.start === words[predicate]!.start
    if (!isOwn) continue
    return { label: measure.content.label, words: [at!, at! + 1], isRuledOut: true }
  }
  return null
}

function themeTarget({ clauses }: Analysis, clause: Clause, steps: Steps): Judged | null {
  const theme = themeOf(clause)
  if (!theme || theme.source === 'relative') return null
  const isNamed =
    theme.clause === null || clauses[theme.clause]!.form === 'noun' || steps.measureAt(theme.head) !== null
  const target = isNamed ? steps.ofNoun(theme.head, false) : null
  return target && { ...target, isRuledOut: false }
}

function stanceOf(analysis: Analysis, clause: Clause, { isRuledOut }: Judged): Stance | null {
  if (isRuledOut) return 'against'
  // "denied that the toll would hurt trade"
  if (clause.factuality === 'denied') return null
  if (isWarned(analysis, clause)) return 'against'
  if (clause.negation !== null || clause.form === 'infinitive' || clause.relation === 'condition') return null
  const said = predicateWords(analysis, clause)
  if (said === null) return clause.kind === 'verb' ? doneBy(analysis, clause) : null
  if (isOpening(said)) return 'undecided'
  return verdictOfWord(analysis.words[clause.predicate]!.lemma.toLowerCase()) ?? null
}

/** "would hurt farmers", "could lead to job losses", "is preferred". */
function doneBy({ words }: Analysis, { lemma, voice, predicate, object, obliques }: Clause): Stance | null {
  if (voice === 'passive') return verdictOfWord(words[predicate]!.text.toLowerCase()) ?? null
  const verdict = verdictOfVerb(lemma)
  if (verdict) return verdict
  const touched = [
    ...(object?.heads ?? []),
    ...obliques.flatMap(({ preposition, heads }) => (preposition ? heads : [])),
  ]
  return touched.some((head) => isHarm(words[head]!.lemma)) ? bringing(lemma) : null
}

/** "Doctors warn that a mandate could backfire": the word of saying tells the side. */
function isWarned({ words }: Analysis, { perspective, marker }: Clause): boolean {
  return (
    perspective !== null &&
    !/\b(?:how|why|what|whether)$/.test(marker ?? '') &&
    isWarning(words[perspective.cue]!.lemma)
  )
}

/** The words of a clause, those of clauses joined to it and a final mark left out. */
const ownWords = (_: Analysis, { words }: Clause): readonly [number, number] => words

function tailOf({ words }: Analysis, { predicate, words: [, to] }: Clause): number {
  let end = predicate + 1
  while (
    end < Math.min(to, predicate + LONGEST_TAIL) &&
    !/^(?:[.,;:!?"”“—–)]|but|while|and|if|unless|provided)$/.test(words[end]!.text)
  )
    end++
  return end
}

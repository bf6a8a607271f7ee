import type { Analysis } from '../../model/analysis.ts'
import type { Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { childrenOf } from '../clause/tree.ts'
import { type CueAt, cuesOf, type Governed } from '../measure/cues.ts'
import { type Cue, cuesOfNoun, cuesOfVerb, type NounCue } from '../measure/lexicon.ts'
import { judgementOf } from '../measure/verdict.ts'
import { hungOf } from './condition.ts'
import { positionFindings } from './finding.ts'
import { type Holders, type Holding, holdersOf } from './holders.ts'
import { isAlone } from './lexicon.ts'
import { sideOf } from './side.ts'
import { Steps, type Target } from './steps.ts'

/**
 * A side told by a word that puts somebody before a step: a verb ("opposes the sale", "will not accept a cut"), what
 * somebody is said to be ("is against it"), or a noun ("voiced support for a pause", "critics of the cull", "met
 * resistance from growers").
 */
export const cued: Extractor = {
  name: 'position/cued',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'attribution', 'measure'],
  extract(analysis, found) {
    const steps = new Steps(analysis, found)
    const holders = holdersOf(analysis, found)
    return cuesOf(analysis).flatMap((at) => {
      const sides = sidesAt(analysis, holders, steps, at)
      for (const side of sides) steps.note(side)
      return sides
    })
  },
}

function sidesAt(analysis: Analysis, holders: Holders, steps: Steps, at: CueAt): Finding[] {
  const from = at.cues.find((cue): cue is NounCue => 'whose' in cue && cue.whose === 'from')
  const met = from ? metFrom(analysis, holders, steps, at, from) : []
  if (met.length > 0) return met
  const sides: Finding[] = alone(analysis, holders, steps, at)
  for (const governed of at.governs) {
    const told = at.cues
      .filter((cue) => isFramed(cue, governed.frame))
      .map((cue) => ({ cue, stance: sideOf(analysis, at, cue, governed) }))
      .find(({ stance }) => stance !== null)
    const target = told && targetOf(analysis, steps, at, told.cue, governed)
    if (!told?.stance || !target) continue
    const { cue, stance } = told
    // "wants to cut fares and fees": two heads of one step
    if (sides.some(({ content }) => content.kind === 'position' && content.measure === target.label)) continue
    const { actors, phrase } = whose(analysis, holders, at, cue)
    // of two that are joined the second stands by its own words
    const isSecond = sides.length > 0
    sides.push(
      ...positionFindings(analysis, {
        rule: cued.name,
        stance,
        actors,
        holder: isSecond ? null : phrase,
        target,
        cue: isSecond ? target.words : at.words,
        clause: at.clause ?? hungOf(analysis, at.word),
      }),
    )
  }
  return sides
}

/** "The guild is against": the step was named before. */
function alone(analysis: Analysis, holders: Holders, steps: Steps, at: CueAt): Finding[] {
  const { clause, holder, governs, words } = at
  const cue = at.cues.find(({ lemma }) => isAlone(lemma))
  if (!cue || !clause || clause.predicate !== at.word || !holder || governs.length > 0) return []
  const stance = sideOf(analysis, at, cue, { frame: 'self', word: at.word, clause: null })
  const label = steps.lastNamed(analysis.words[words[0]]!.start)
  if (!stance || label === null) return []
  const actors = holders.of(holder, clause)
  return positionFindings(analysis, {
    rule: cued.name,
    stance,
    actors,
    holder,
    target: { label, words },
    cue: words,
    clause,
  })
}

/** Who takes the side: whose plan, view or doing it is; of "there are no plans to" whoever says so. */
function whose(analysis: Analysis, holders: Holders, at: CueAt, cue: Cue): Holding {
  const phrase = holderOf(analysis, at, cue)
  const actors = phrase ? holders.of(phrase, at.clause) : []
  const isObject = at.clause?.object?.heads.includes(at.word) ?? false
  const isAnothers = phrase === null && isObject && cuesOfVerb(at.clause!.lemma).some(isAgainst)
  if (actors.length > 0 || at.clause === null || isAnothers) return { actors, phrase }
  const isUnsaid = phrase === null && at.clause.form === 'finite' && at.clause.voice === 'active'
  const isPronoun = phrase !== null && /^(?:he|she|it|they)$/i.test(analysis.words[phrase.head]!.text)
  const source = isUnsaid || isPronoun ? holders.sourceAround(at.word) : null
  if (source) return { actors: [source], phrase }
  return (at.isDenied && at.clause.lemma === 'be' ? holders.sayingOf(at.clause) : null) ?? { actors: [], phrase }
}

/** Whether a cue tells of what stands in a frame; what something is called is told of its object. */
function isFramed(cue: Cue, frame: string): boolean {
  if ('whose' in cue && cue.whose === 'from') return false
  return cue.frames.has(frame) || (frame === 'np' && cue.frames.has('judged'))
}

function targetOf(
  analysis: Analysis,
  steps: Steps,
  at: CueAt,
  cue: Cue,
  { word, clause, frame }: Governed,
): Target | null {
  if (clause !== null) return steps.ofClause(clause, cue.open.has(frame))
  // "denounced opposition to the levy" is against no levy
  if (isAgainst(cue) && cuesOfNoun(analysis.words[word]!.lemma).some(isAgainst)) return null
  const target = steps.ofNoun(word, cue.open.has(frame), at.word)
  const judged = cue.stance === 'judged' && at.clause ? judgementOf(analysis, at.clause, word) : null
  if (!target || !judged) return target
  // "called the sale | a mistake": what it is called tells the side
  return { ...target, words: [target.words[0], Math.max(target.words[1], judged.word + 1)] }
}

const isAgainst = ({ stance }: Cue): boolean => stance === 'against'

/** "Critics" are those whom the noun names; else it is whose plan or support it is. */
function holderOf(analysis: Analysis, at: CueAt, cue: Cue): Phrase | null {
  if (!('whose' in cue) || cue.whose !== 'own') return at.holder
  const before = childrenOf(analysis, at.word).filter(
    (child) => child < at.word && /^(?:det|amod|compound|nmod:poss)/.test(analysis.words[child]!.relation),
  )
  return { head: at.word, heads: [at.word], words: [before[0] ?? at.word, at.word + 1], clause: null }
}

/** "lost the support of": whose it was no longer gives it. */
const LOSING: ReadonlySet<string> = new Set(['forfeit', 'lack', 'lose'])

/** "The sale met resistance from growers": the step is the verb's subject. */
function metFrom(analysis: Analysis, holders: Holders, steps: Steps, at: CueAt, cue: NounCue): Finding[] {
  const isWithout = at.isDenied || LOSING.has(at.clause?.lemma ?? '')
  const theme = isWithout ? null : at.clause?.subject
  const others = at.governs.filter(({ frame, clause }) => clause === null && cue.frames.has(frame))
  const target = theme && others.length > 0 ? steps.ofNoun(theme.head, false) : null
  if (!target || cue.stance === null || cue.stance === 'judged') return []
  const { stance } = cue
  return others.flatMap(({ word }) => {
    const before = childrenOf(analysis, word).filter(
      (child) => child < word && analysis.words[child]!.relation !== 'case',
    )
    const holder = { head: word, heads: [word], words: [before[0] ?? word, word + 1] as const, clause: null }
    return positionFindings(analysis, {
      rule: cued.name,
      stance,
      actors: holders.of(holder, null),
      holder,
      target,
      cue: at.words,
      clause: null,
    })
  })
}

import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { childrenOf } from '../clause/tree.ts'
import { governedByPredicate, governedByVerb } from './frames.ts'
import { type Cue, cuesOfPredicate, cuesOfVerb } from './lexicon.ts'
import { nounCueAt } from './noun-cues.ts'
import { type Reality, realityOf } from './status.ts'
import { clauseAt, isNoun } from './tree.ts'

/** What stands with a cue as a step may. */
export interface Governed {
  readonly frame: string
  /** Head of a noun phrase, or predicate of `clause`. */
  readonly word: number
  /** Null for a noun phrase. */
  readonly clause: Clause | null
}

/** A cue in its place. */
export interface CueAt<C extends Cue = Cue> {
  /** Its words, as indices into `Analysis.words`. */
  readonly word: number
  readonly words: readonly [from: number, to: number]
  readonly cues: readonly C[]
  readonly reality: Reality
  /** Whether it is denied: "has not proposed", "no plans". */
  readonly isDenied: boolean
  /** Whose doing, plan or view it is; null where the words do not say. */
  readonly holder: Phrase | null
  /** The clause it is the predicate of; for a noun that it stands in. */
  readonly clause: Clause | null
  readonly governs: readonly Governed[]
}

const cache = new WeakMap<Analysis, readonly CueAt[]>()

/** Words of the text that put somebody before a step, in order; headings left out. Cached. */
export function cuesOf(analysis: Analysis): readonly CueAt[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    const { words, sentences } = analysis
    found = sentences
      .filter(({ heading }) => !heading)
      .flatMap(({ words: [from, to] }) => {
        const list: CueAt[] = []
        for (let at = from; at < to; at++) {
          const clause = clauseAt(analysis, at)
          const cue =
            (clause && clause.form !== 'noun'
              ? (predicateCueAt(analysis, clause) ?? verbCueAt(analysis, clause))
              : null) ?? (isNoun(words[at]!) ? nounCueAt(analysis, at) : null)
          if (cue) list.push({ ...cue, governs: once(cue.governs) })
        }
        return list
      })
    cache.set(analysis, found)
  }
  return found
}

/** Each clause or noun in its first frame alone. */
function once(governs: readonly Governed[]): Governed[] {
  const seen = new Set<string>()
  return governs.filter(({ word, frame }) => {
    const key = `${word} ${frame}`
    return !seen.has(key) && seen.add(key)
  })
}

function verbCueAt(analysis: Analysis, clause: Clause): CueAt | null {
  if (clause.kind !== 'verb') return null
  const cues = cuesOfVerb(withAdverb(analysis, clause) ?? clause.lemma)
  if (cues.length === 0) return null
  return {
    word: clause.predicate,
    words: verbWords(analysis, clause),
    cues,
    reality: realityOf(clause),
    isDenied: clause.negation !== null,
    holder: doerOf(analysis, clause),
    clause,
    governs: governedByVerb(analysis, clause),
  }
}

/** "put forward", whose second word the tree has for an adverb. */
function withAdverb({ words }: Analysis, { lemma, adverbs, predicate }: Clause): string | null {
  const next = adverbs.find((at) => at === predicate + 1)
  const both = next === undefined ? null : `${lemma} ${words[next]!.lemma}`
  return both !== null && cuesOfVerb(both).length > 0 ? both : null
}

/** "blamed the mayor for banning fires": the mayor did so, not who blames. */
function doerOf({ clauses }: Analysis, { form, marker, parent, subject }: Clause): Phrase | null {
  const blamed = form === 'participle' && marker === 'for' && parent !== null ? clauses[parent]!.object : null
  return blamed ?? subject
}

/** The verb with its particle. */
function verbWords({ words }: Analysis, { predicate, auxiliaries }: Clause): readonly [number, number] {
  const particle = auxiliaries.findLast((at) => at > predicate && words[at]!.relation === 'compound:prt')
  return [predicate, particle === undefined ? predicate + 1 : particle + 1]
}

/** "is against raising the fare", whose preposition the tree hangs on the doing. */
function doingCueAt(analysis: Analysis, clause: Clause): CueAt | null {
  const { words } = analysis
  const { predicate, auxiliaries, subject, negation } = clause
  if (words[predicate]!.xpos !== 'VBG' || auxiliaries.length === 0) return null
  const mark = childrenOf(analysis, predicate).find(
    (at) => at > auxiliaries[0]! && at < predicate && words[at]!.relation === 'mark',
  )
  const cues = mark === undefined ? [] : cuesOfPredicate(words[mark]!.lemma)
  if (mark === undefined || cues.length === 0) return null
  return {
    word: predicate,
    words: [mark, mark + 1],
    cues,
    reality: realityOf(clause),
    isDenied: negation !== null,
    holder: subject,
    clause,
    governs: [{ frame: 'self', word: predicate, clause }],
  }
}

/** "is ready to sell", "are opposed to the levy", "is in favour of it". */
function predicateCueAt(analysis: Analysis, clause: Clause): CueAt | null {
  const { words } = analysis
  const { predicate } = clause
  const isPassive = clause.kind === 'verb' && clause.voice === 'passive' && clause.subject === null
  if (clause.kind === 'verb' && !isPassive) return doingCueAt(analysis, clause)
  const before = childrenOf(analysis, predicate).filter((at) => at < predicate && words[at]!.relation === 'case')
  const own = words[predicate]!.text.toLowerCase()
  const preposition = before.length === 1 ? words[before[0]!]!.lemma : null
  const forms = preposition === null ? [own] : [`${preposition} ${words[predicate]!.lemma}`, preposition]
  for (const form of forms) {
    const cues = cuesOfPredicate(form)
    if (cues.length === 0) continue
    return {
      word: predicate,
      words: [before[0] ?? predicate, form === preposition ? before[0]! + 1 : predicate + 1],
      cues,
      reality: realityOf(clause),
      isDenied: clause.negation !== null,
      holder: clause.voice === 'passive' ? (clause.subject ?? clause.object) : clause.subject,
      clause,
      governs: governedByPredicate(analysis, clause, form === preposition),
    }
  }
  return null
}

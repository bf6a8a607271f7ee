import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { clausesBelow } from '../clause/core.ts'
import { childrenOf } from '../clause/tree.ts'
import type { Governed } from './cues.ts'
import { strayItems } from './extent.ts'
import { clauseAt } from './tree.ts'

const COMPLETING: ReadonlySet<Clause['relation']> = new Set([
  'complement',
  'purpose',
  'adverbial',
  'modifier',
  'relative',
])
const RESULTING = /^(?:want|prefer|order|need)$/
const LETTING = /^(?:let|allow|permit|enable)$/

/** What stands with a verb as a step may. */
export function governedByVerb(analysis: Analysis, clause: Clause): Governed[] {
  const done = wantedDone(analysis, clause)
  const found = [...(done ? [done] : phrases(analysis, clause.object, 'np')), ...obliques(analysis, clause)]
  for (const below of clausesBelow(analysis, clause)) {
    if (!COMPLETING.has(below.relation) || below.form === 'noun' || below.form === 'verbless') continue
    const frame = frameOf(analysis, clause, below)
    if (frame !== null) found.push(...clauses(analysis, below, frame))
  }
  if (clause.lemma === 'include') found.push(...doings(analysis, clause))
  return found
}

/** "wants the ban lifted", "ordered the road closed": what is to be done to a thing, not the thing, is the step. */
function wantedDone(analysis: Analysis, { lemma, object, voice, predicate }: Clause): Governed | null {
  if (!RESULTING.test(lemma) || object === null || voice === 'passive') return null
  const { words } = analysis
  const at = [...childrenOf(analysis, object.head), ...childrenOf(analysis, predicate)].find(
    (child) => child > object.head && /^(?:acl|xcomp)$/.test(words[child]!.relation) && words[child]!.xpos === 'VBN',
  )
  const below = at === undefined ? undefined : clauseAt(analysis, at)
  const isAlone = at !== undefined && childrenOf(analysis, at).every((child) => !/^obl/.test(words[child]!.relation))
  return below && isAlone && words[at - 1]!.text !== ',' ? { frame: 'done', word: at, clause: below } : null
}

/** "options include ferries carrying freight": the doing is what is listed. */
function doings(analysis: Analysis, { object }: Clause): Governed[] {
  return (object?.heads ?? []).flatMap((head) =>
    childrenOf(analysis, head).flatMap((at) => {
      const below = at > head && analysis.words[at]!.xpos === 'VBG' ? clauseAt(analysis, at) : undefined
      return below && below.form === 'participle' ? [{ frame: 'ing', word: at, clause: below }] : []
    }),
  )
}

/** What stands with what somebody is said to be; with a preposition alone ("is against") its own phrase. */
export function governedByPredicate(analysis: Analysis, clause: Clause, isPreposition: boolean): Governed[] {
  const found = isPreposition
    ? phrases(analysis, clause.predicative ?? null, 'self')
    : [...obliques(analysis, clause), ...nominal(analysis, clause.predicate)]
  for (const below of clausesBelow(analysis, clause)) {
    if (below.form === 'infinitive') found.push(...clauses(analysis, below, 'to'))
    else if (below.form === 'participle' && below.marker !== null) {
      found.push(...clauses(analysis, below, beforeThing(below.marker)))
    }
  }
  return found
}

/** Phrases and clauses that hang on a noun: "plans to sell", "calls for a recount", "the idea of selling it". */
export function nominal(analysis: Analysis, noun: number): Governed[] {
  const { words } = analysis
  return childrenOf(analysis, noun).flatMap((at): Governed[] => {
    if (at < noun) return []
    const { relation } = words[at]!
    if (relation === 'nmod') {
      const preposition = prepositionOf(analysis, at)
      return preposition === null
        ? []
        : joined(analysis, at).map((word) => ({ frame: beforeThing(preposition), word, clause: null }))
    }
    const below = clauseAt(analysis, at)
    if (!below || below.form === 'noun' || !/^(?:acl|advcl|ccomp|xcomp)/.test(relation)) return []
    if (below.form === 'infinitive') return clauses(analysis, below, below.marker === 'whether' ? 'whether' : 'to')
    if (below.form === 'participle')
      return below.marker === null ? [] : clauses(analysis, below, beforeThing(below.marker))
    if (/(?:^|\s)(?:whether|if)$/.test(below.marker ?? '')) return clauses(analysis, below, 'whether')
    return below.marker === 'that' && relation !== 'acl:relcl' ? clauses(analysis, below, 'that') : []
  })
}

/** The frame of a preposition; "to" before a thing is another than that of an infinitive. */
export const beforeThing = (preposition: string): string => (preposition === 'to' ? 'to thing' : preposition)

/** A clause and those joined to it; of "let it sell the mill" the selling. */
function clauses(analysis: Analysis, first: Clause, frame: string): Governed[] {
  const let_ = LETTING.test(first.lemma) ? clausesBelow(analysis, first).find(isLet) : undefined
  const own = let_ ?? first
  const others = clausesBelow(analysis, first).filter(
    ({ relation, form, marker }) =>
      relation === 'coordination' && form === first.form && !/^(?:rather|instead|not)\b/.test(marker ?? ''),
  )
  return [{ frame, word: own.predicate, clause: own }, ...others.flatMap((other) => clauses(analysis, other, frame))]
}

const isLet = ({ relation, form }: Clause): boolean => relation === 'complement' && form !== 'noun' && form !== 'finite'

function frameOf(analysis: Analysis, above: Clause, below: Clause): string | null {
  const { form, marker, relation, subject } = below
  // "will decide whether to sell" is of what "will decide whether they sell" is of
  if (/(?:^|\s)whether$/.test(marker ?? '') && relation !== 'condition') return 'whether'
  if (form === 'infinitive') {
    const whom = [above.object, above.recipient, ...above.obliques].some((one) => one && one.head === subject?.head)
    if (relation === 'modifier' || relation === 'relative') return null
    return whom && subject?.source !== 'stated' ? 'who-to' : subject?.source === 'stated' ? 'who-to' : 'to'
  }
  if (form === 'participle') {
    if (marker !== null) return relation === 'complement' || relation === 'adverbial' ? beforeThing(marker) : null
    return relation === 'complement' && analysis.words[below.predicate]!.xpos === 'VBG' ? 'ing' : null
  }
  if (relation !== 'complement') return null
  if (marker === 'if') return 'whether'
  return isOpen(analysis, below) ? 'that' : null
}

/** "should close", "be put off": a modal verb or a subjunctive keeps what is told open. */
function isOpen({ words }: Analysis, { modal, auxiliaries, predicate, tense }: Clause): boolean {
  if (modal !== null) return modal !== 'can'
  return tense !== 'past' && [predicate, ...auxiliaries].some((at) => words[at]!.xpos === 'VB')
}

function phrases(analysis: Analysis, phrase: Phrase | null, frame: string): Governed[] {
  const heads = (phrase?.heads ?? []).flatMap((head) => [head, ...strayItems(analysis, head)])
  return heads.map((word) => ({ frame, word, clause: null }))
}

function obliques({ words }: Analysis, { obliques: all, adverbs }: Clause): Governed[] {
  return all.flatMap(({ preposition, heads }) => {
    if (preposition === null) return []
    // "go ahead with", "stop short of": the adverb makes another verb of it
    const led = adverbs
      .filter((at) => /^(?:ahead|forward|short)$/.test(words[at]!.lemma))
      .map((at) => `${words[at]!.lemma} ${preposition}`)
    return [beforeThing(preposition), ...led].flatMap((frame) => heads.map((word) => ({ frame, word, clause: null })))
  })
}

/** Words of the preposition before a phrase, in small letters; null without. */
export function prepositionOf(analysis: Analysis, head: number): string | null {
  const { words } = analysis
  const found = childrenOf(analysis, head).filter((at) => at < head && words[at]!.relation === 'case')
  return found.length === 0 ? null : found.map((at) => words[at]!.text.toLowerCase()).join(' ')
}

/** A head and those joined to it. */
export function joined(analysis: Analysis, head: number): number[] {
  const others = childrenOf(analysis, head).filter((at) => analysis.words[at]!.relation === 'conj')
  return [head, ...others.flatMap((at) => joined(analysis, at))]
}

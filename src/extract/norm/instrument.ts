import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Mention } from '../../model/coreference.ts'
import type { Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { rootOf, type WordRange, withModifiers } from '../clause/core.ts'
import { spanOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { DESIGNATIONS, INSTRUMENTS, PRINCIPLES } from './lexicon.ts'
import { inFull } from './spelled.ts'

/** What binds, as the report names it. */
export interface Bearer {
  readonly norm: string
  /** Where other words than the phrase's own gave it. */
  readonly ground: Ground | null
  /** Whether it binds all by itself, as a law does. */
  readonly isLaw: boolean
}

interface Layers {
  readonly byHead: ReadonlyMap<number, Mention>
  /** Words inside names of laws and treaties. */
  readonly laws: ReadonlySet<number>
}

const cache = new WeakMap<Analysis, Layers>()

function layersOf(analysis: Analysis): Layers {
  let found = cache.get(analysis)
  if (found === undefined) {
    const byHead = new Map<number, Mention>()
    for (const mention of analysis.mentions) if (!byHead.has(mention.head)) byHead.set(mention.head, mention)
    const laws = new Set<number>()
    for (const { type, words } of analysis.names) {
      if (type === 'law') for (let at = words[0]; at < words[1]; at++) laws.add(at)
    }
    found = { byHead, laws }
    cache.set(analysis, found)
  }
  return found
}

/** Parts of a law, which a number tells from other things of that name. */
const PARTS: ReadonlySet<string> = new Set(['section', 'article', 'clause', 'chapter', 'paragraph', 'schedule', 'rule'])

const ARTICLE = /^(?:the|an?)\s+/i

/** The phrase as a norm's name: "the" off, clauses that hang on it left out, letters in full. */
function named(analysis: Analysis, words: WordRange, before = ''): Pick<Bearer, 'norm' | 'ground'> {
  const { text, from } = inFull(analysis, words)
  const ground: Ground | null = from && { grade: 'context', words: anchorAt(analysis.text, from) }
  return { norm: before + text.replace(ARTICLE, ''), ground }
}

/** The law, order or agreement that a phrase speaks of, also through "it", "they"; null for other things. */
export function bearerOf(analysis: Analysis, phrase: Phrase): Bearer | null {
  const own = sortOf(analysis, phrase.head)
  if (own !== null) return { ...named(analysis, phrase.words), isLaw: own === 'law' }
  const designating = designatingIn(analysis, phrase)
  if (designating !== null) return designating
  const { words, text, mentions } = analysis
  if (words[phrase.head]!.upos !== 'PRON') return null
  const mention = layersOf(analysis).byHead.get(phrase.head)
  const first = mention?.antecedent && mentions[mention.antecedent.mention]
  const sort = first ? sortOf(analysis, first.head) : null
  if (!first || sort === null) return null
  return {
    norm: named(analysis, first.words).norm,
    ground: { grade: 'context', words: anchorAt(text, spanOf(analysis, first.words)) },
    isLaw: sort === 'law',
  }
}

/** Of "Listing the firm as a bank allows it to ...": putting something into a class of the law does what a law does. */
function designatingIn(analysis: Analysis, phrase: Phrase): Bearer | null {
  const { words } = analysis
  const range: WordRange = [phrase.words[0], endOfAct(analysis, phrase)]
  const first = words[range[0]]!
  if (first.xpos !== 'VBG' || !DESIGNATIONS.get(first.lemma)?.has('as')) return null
  let as = range[0] + 1
  while (as < range[1] && words[as]!.text !== 'as') as++
  return as + 1 < range[1] ? { ...named(analysis, [as + 1, range[1]], 'designation as '), isLaw: false } : null
}

/**
 * The law or order that a clause's subject speaks of. "It" without one goes back to the doer of the sentence before,
 * as a subject mostly does.
 */
export function bearerOfSubject(analysis: Analysis, { subject, sentence }: Clause): Bearer | null {
  if (subject === null) return null
  const own = bearerOf(analysis, subject)
  if (own !== null || !/^(?:it|this|that|they)$/i.test(analysis.words[subject.head]!.text)) return own
  const before = rootOf(analysis, sentence - 1)?.subject
  const { sentences, text } = analysis
  if (!before || sentences[sentence - 1]!.paragraph !== sentences[sentence]!.paragraph) return null
  const bearer = bearerOf(analysis, before)
  return (
    bearer && {
      ...bearer,
      ground: bearer.ground ?? { grade: 'context', words: anchorAt(text, spanOf(analysis, before.words)) },
    }
  )
}

/** The norm that does something, and the first word of its name where that stands outside the clause. */
export interface Doer {
  readonly bearer: Bearer
  readonly from: number | null
}

/** Where an act that is a subject ends: before the verb, for the parser may take what it acts on from it. */
function endOfAct({ words }: Analysis, { head, words: [, to] }: Phrase): number {
  let end = Math.max(to, words[head]!.head)
  while (end > to && /^(?:AUX|ADV|PUNCT|PART)$/.test(words[end - 1]!.upos)) end--
  return end
}

/**
 * The norm that does what a clause says: its subject; or, of "issued an order closing the port", what stands before,
 * though the parser hangs "closing" on "issued"; and of "days after the order closed the port", too.
 */
export function doerOf(analysis: Analysis, clause: Clause): Doer | null {
  const { relation, form, marker, parent, words, predicate, subject } = clause
  const isLoose = relation === 'adverbial' && form === 'participle' && marker === null && parent !== null
  const { object, obliques } = analysis.clauses[isLoose ? parent : 0]!
  const issued = isLoose ? [object, ...obliques].find((phrase) => phrase?.words[1] === words[0]) : undefined
  const bearer = issued ? bearerOf(analysis, issued) : null
  if (issued && bearer) return { bearer, from: issued.words[0] }
  const slipped =
    subject === null && hasActed(clause)
      ? clause.obliques.find((one) => endsBefore(analysis, one, predicate))
      : undefined
  const own = slipped ? bearerOf(analysis, slipped) : bearerOfSubject(analysis, clause)
  return own && { bearer: own, from: slipped ? slipped.words[0] : isLoose ? startOf(analysis, clause) : null }
}

/** Where the doer of "Listing it as a park bans cars, allowing walkers ..." stands, for the words that need it. */
const startOf = ({ words }: Analysis, { subject, sentence }: Clause): number | null =>
  subject !== null && words[subject.head]!.upos !== 'PRON' && words[subject.head]!.sentence === sentence
    ? subject.words[0]
    : null

/** A passive without "is" whose object follows is an active. */
const hasActed = ({ voice, auxiliaries, object, predicate }: Clause): boolean =>
  voice === 'passive' && auxiliaries.length === 0 && object !== null && object.words[0] > predicate

/** Whether nothing but adverbs stands between a phrase and a predicate. */
function endsBefore({ words }: Analysis, { words: [, to] }: Phrase, predicate: number): boolean {
  return to <= predicate && words.slice(to, predicate).every(({ upos }) => upos === 'ADV')
}

/** "section 4", "article 12 of the charter". */
const isNumbered = (analysis: Analysis, head: number): boolean =>
  childrenOf(analysis, head).some((at) => /^nummod|^nmod|^dep/.test(analysis.words[at]!.relation) && at > head)

function sortOf(analysis: Analysis, head: number): 'law' | 'act' | null {
  if (layersOf(analysis).laws.has(head)) return 'law'
  const word = analysis.words[head]!
  if (!/^(?:NOUN|PROPN)$/.test(word.upos)) return null
  const lemma = word.lemma.toLowerCase()
  const sort = PARTS.has(lemma) && isNumbered(analysis, head) ? 'law' : INSTRUMENTS.get(lemma)
  if (sort === 'name') return /^\p{Lu}/u.test(word.text) ? 'law' : null
  return sort ?? null
}

/** What an act can be said to violate: a law or agreement, or a right or principle of somebody. */
export function violated(analysis: Analysis, phrase: Phrase): Bearer | null {
  const bearer = bearerOf(analysis, phrase)
  if (bearer !== null) return bearer
  const { lemma } = analysis.words[phrase.head]!
  return PRINCIPLES.has(lemma.toLowerCase())
    ? { ...named(analysis, withModifiers(analysis, phrase)), isLaw: true }
    : null
}

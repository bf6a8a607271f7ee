import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Mention } from '../../model/coreference.ts'
import type { Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { withModifiers } from '../clause/core.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { DESIGNATIONS, INSTRUMENTS, PRINCIPLES } from './lexicon.ts'

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

/** The phrase as a norm's name: "the" off, clauses that hang on it left out. */
const nameOf = (analysis: Analysis, phrase: Pick<Phrase, 'words'>): string =>
  textOf(analysis, phrase).replace(ARTICLE, '')

/** The law, order or agreement that a phrase speaks of, also through "it", "they"; null for other things. */
export function bearerOf(analysis: Analysis, phrase: Phrase): Bearer | null {
  const own = sortOf(analysis, phrase.head)
  if (own !== null) return { norm: nameOf(analysis, phrase), ground: null, isLaw: own === 'law' }
  const { words, clauses, text, mentions } = analysis
  if (phrase.clause !== null && isDesignating(clauses[phrase.clause]!)) {
    return {
      norm: nameOf(analysis, { words: [phrase.words[0], endOfAct(analysis, phrase)] }),
      ground: null,
      isLaw: false,
    }
  }
  if (words[phrase.head]!.upos !== 'PRON') return null
  const mention = layersOf(analysis).byHead.get(phrase.head)
  const first = mention?.antecedent && mentions[mention.antecedent.mention]
  const sort = first ? sortOf(analysis, first.head) : null
  if (!first || sort === null) return null
  return {
    norm: nameOf(analysis, first),
    ground: { grade: 'context', words: anchorAt(text, spanOf(analysis, first.words)) },
    isLaw: sort === 'law',
  }
}

/** Putting something into a class of the law does what a law does: "Listing the firm as a bank allows it to ...". */
const isDesignating = ({ lemma, kind }: Clause): boolean =>
  kind === 'verb' && (DESIGNATIONS.get(lemma)?.has('as') ?? false)

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
 * though the parser hangs "closing" on "issued".
 */
export function doerOf(analysis: Analysis, { subject, relation, form, marker, parent, words }: Clause): Doer | null {
  const isLoose = relation === 'adverbial' && form === 'participle' && marker === null && parent !== null
  const { object, obliques } = analysis.clauses[isLoose ? parent : 0]!
  const issued = isLoose ? [object, ...obliques].find((phrase) => phrase?.words[1] === words[0]) : undefined
  const bearer = issued ? bearerOf(analysis, issued) : null
  if (issued && bearer) return { bearer, from: issued.words[0] }
  const own = subject === null ? null : bearerOf(analysis, subject)
  return own && { bearer: own, from: null }
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
    ? { norm: nameOf(analysis, { words: withModifiers(analysis, phrase) }), ground: null, isLaw: true }
    : null
}

import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { anchorAt } from '../../text/anchor.ts'
import { readLines } from '../../text/lines.ts'
import { once } from '../../text/once.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { type Referent, referentOf } from '../clause/name.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { phraseAt } from '../clause/tree.ts'
import { isOccasion } from './classes.ts'

const arranging = once(() => new Set(readLines(new URL('./lexicon/arranging.txt', import.meta.url))))
const PERSON = /^(?:him|her)$/i
const THING = /^(?:it|them)$/i

/**
 * What a pronoun that is acted on stands for: somebody by name ("arrested him"), or of what is arranged or undone the one
 * occasion that was spoken of last ("The fair was to open on Monday. The mayor cancelled it"). Null where it is not sure.
 */
export function pointedAt(analysis: Analysis, { lemma, sentence, predicate }: Clause, object: Phrase): Referent | null {
  const { upos, text } = analysis.words[object.head]!
  if (upos !== 'PRON') return null
  if (PERSON.test(text)) {
    const { byHead, named } = mentionsOf(analysis)
    const first = byHead.get(object.head)?.first
    return first !== undefined && named.get(first)?.type === 'person' ? referentOf(analysis, object) : null
  }
  if (!THING.test(text) || !arranging().has(lemma)) return null
  for (const at of [sentence, sentence - 1]) {
    const heads = occasionsIn(analysis, at, predicate)
    if (heads.length === 0) continue
    const [head] = heads
    const lemmas = new Set(heads.map((one) => analysis.words[one]!.lemma.toLowerCase()))
    return lemmas.size === 1 ? named(analysis, head!) : null
  }
  return null
}

/** Occasions that a sentence of the same paragraph names before a word. */
function occasionsIn({ words, sentences }: Analysis, sentence: number, before: number): number[] {
  const last = words[before]!.sentence
  if (sentence < 0 || sentences[sentence]!.paragraph !== sentences[last]!.paragraph) return []
  const [from, to] = sentences[sentence]!.words
  const heads: number[] = []
  for (let at = from; at < Math.min(to, before); at++) {
    const { upos, relation, lemma } = words[at]!
    if (upos === 'NOUN' && relation !== 'compound' && isOccasion(lemma.toLowerCase())) heads.push(at)
  }
  return heads
}

/** "lantern parade in Varde" of "There will be no lantern parade in Varde". */
function named(analysis: Analysis, head: number): Referent {
  const { words } = phraseAt(analysis, head)
  return {
    name: textOf(analysis, { words }).replace(/^(?:an?|no|the)\s+/i, ''),
    ground: { grade: 'context', words: anchorAt(analysis.text, spanOf(analysis, words)) },
  }
}

import { isPlaceName } from '../../lexicon/index.ts'
import type { Span } from '../../model/span.ts'
import { fold, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import { isNumberWord, nounPhraseOf } from './noun-phrase.ts'
import { isPlace } from './toll-place.ts'

/**
 * Names in a clause, its number and the words that name the figure's source left out. A land that gives the number counts
 * its own: "Solmark reported 40 deaths".
 */
export function namesOf(
  text: string,
  clause: Span,
  anchor: Span & { readonly exact: string },
  source: string | null,
  corpus: Corpus,
): ProperName[] {
  const isLand = source !== null && isPlaceName(source)
  const said = new Set(source === null || isLand ? [] : words(source).map((word) => fold(word).replace(/'s?$/, '')))
  // A number behind a name would be taken for a part of it: "fined Lactis 12 million".
  const told = `${text.slice(clause.start, anchor.start)} , ${nounPhraseOf(anchor.exact)}${text.slice(anchor.end, clause.end)}`
  return namesIn(told, { start: 0, end: told.length }, corpus)
    .filter((name) => !name.words.every((word) => said.has(word)) && !name.words.every(isNumberWord))
    .map((name) => (isLand && source.toLowerCase() === name.words.join(' ') ? { ...name, isPlace: true } : name))
}

const WHERE = /^\W*where\b/i

/** The place that a clause speaks of: "in Solmark, where 40 people died". */
export function placeBeforeWhere(text: string, sentence: Span, clause: Span, corpus: Corpus): ProperName[] {
  if (!WHERE.test(text.slice(clause.start, clause.end))) return []
  const before = namesIn(text, { start: sentence.start, end: clause.start }, corpus).at(-1)
  return before && isPlace(before) ? [{ ...before, isPlace: true }] : []
}

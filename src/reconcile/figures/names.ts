import { isPlaceName } from '../../lexicon/index.ts'
import type { Span } from '../../model/span.ts'
import { fold, words } from '../../text/words.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
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

const ENDS_OWN = /[,;:(—–]|\s(?:and|but|while)\s/

/**
 * Names beside a figure of several: of "12 people in Solm, 9 in Varn" each number has its own place, and the other's is none of its.
 *
 * @param names  those of the clause
 * @param near   the clause's part that reaches to no other figure
 */
export function dealtOut(
  names: readonly ProperName[],
  text: string,
  anchor: Span,
  { near, clause }: { readonly near: Span; readonly clause: Span },
  corpus: Corpus,
): readonly ProperName[] {
  if (near.start === clause.start && near.end === clause.end) return names
  const placesIn = (words: string) => namesIn(words, { start: 0, end: words.length }, corpus).filter(isPlace)
  const behind = text.slice(anchor.end, near.end)
  const end = behind.search(ENDS_OWN)
  const own = placesIn(` ${end < 0 ? behind : behind.slice(0, end)}`)
  // "Solm reported 12 deaths while 9 died in Varn": a place behind another number may be both's, one before the first is its own.
  const isFirst = near.start === clause.start
  const found = own.length > 0 || !isFirst ? own : placesIn(text.slice(clause.start, anchor.start))
  return found.length === 0 ? names : [...names.filter((name) => !isPlace(name)), ...found]
}

/** Lines that are the name of a known place and nothing else: "ZIMBABWE" above what is told of it. */
const headings = new WeakMap<Report, readonly (ProperName & { readonly at: number })[]>()
const LINE = /^[ \t]*(?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}):?[ \t]*$/gmu

/** The place under whose name as a heading words stand. */
export function headingPlace(report: Report, at: number): ProperName[] {
  let found = headings.get(report)
  if (found === undefined) {
    found = Array.from(report.article.text.matchAll(LINE)).flatMap((line) => {
      const words = line.groups!.name!.toLowerCase().split(' ')
      return isPlace({ words, isPlace: false }) ? [{ words, isPlace: true, at: line.index }] : []
    })
    headings.set(report, found)
  }
  const { words } = found.findLast((one) => one.at < at) ?? {}
  return words === undefined ? [] : [{ words, isPlace: true }]
}

const WHERE = /^\W*where\b/i
/** "In Solmark, 40 people died": the place that stands before the clause by itself. */
const FRONTED =
  /(?:^\W*|[;,]\s|\band\s)(?<place>(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Aa]round)\s(?:\S+\s){0,6}?\p{Lu}[^,;:]*),\s$/u

/** The places that a clause is told of by what stands before it: "in Solmark, 40 died", "in Solmark, where 40 died". */
export function placeBefore(text: string, sentence: Span, clause: Span, corpus: Corpus): ProperName[] {
  if (clause.start === sentence.start) return []
  const lead = text.slice(sentence.start, clause.start)
  if (WHERE.test(text.slice(clause.start, clause.end))) {
    const before = namesIn(lead, { start: 0, end: lead.length }, corpus).at(-1)
    return before && isPlace(before) ? [{ ...before, isPlace: true }] : []
  }
  const fronted = FRONTED.exec(lead)?.groups?.place
  return fronted === undefined ? [] : namesIn(fronted, { start: 0, end: fronted.length }, corpus)
}

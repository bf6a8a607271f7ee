import type { Argument, ArgumentSource, Oblique, Phrase } from '../../../model/clause.ts'
import type { Name } from '../../../model/name.ts'
import { ENGLISH_MONTHS } from '../../../text/months.ts'
import { nounOf } from '../coreference/lexicon.ts'
import { adverbKind, LOCATIVE } from './lexicon.ts'
import { phraseText } from './links.ts'
import type { Grammar } from './tree.ts'

const YEAR = /^(?:1[5-9]|20)\d\d$/
const CLOCK = /^\d{1,2}[:.]\d\d$/
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/

/** Makes phrases of the words of one text. */
export interface Phrases {
  /** The phrase of `head`, its preposition off, with those joined to it unless it is to stand `alone`. */
  phrase(head: number, alone?: boolean): Phrase
  argument(head: number, source: ArgumentSource): Argument
  oblique(head: number): Oblique
  prepositionOf(head: number): string | null
}

/** @param clauseAt  index of the clause of which each word is the predicate, or -1 */
export function phrasesOf(grammar: Grammar, names: readonly Name[], clauseAt: Int32Array): Phrases {
  const { words, relations } = grammar
  const places = new Set<number>()
  for (const { type, head } of names) if (type === 'place') places.add(head)

  const known = new Map<number, Phrase>()
  const phrase = (head: number, alone = false): Phrase => {
    const key = 2 * head + Number(alone)
    const found = known.get(key) ?? make(head, alone)
    known.set(key, found)
    return found
  }
  const make = (head: number, alone: boolean): Phrase => {
    const heads = [head]
    for (const child of alone ? [] : grammar.children(head)) if (relations[child] === 'conj') heads.push(child)
    const clause = clauseAt[head]!
    const isClause = ['csubj', 'ccomp', 'advcl'].includes(relations[head]!)
    const range = isClause ? grammar.span(head) : grammar.phrase(head, alone)
    return { head, heads, words: range, clause: clause < 0 ? null : clause }
  }
  const prepositionOf = (head: number): string | null => {
    const cases = grammar.children(head).filter((at) => relations[at] === 'case' && words[at]!.xpos !== 'POS')
    return cases.length === 0 ? null : cases.map((at) => phraseText(grammar, at)).join(' ')
  }
  const isMonth = (index: number) =>
    words[index]!.upos === 'PROPN' && ENGLISH_MONTHS.has(words[index]!.lemma.toLowerCase().replace(/\.$/, ''))
  const kindOf = (head: number, preposition: string | null): Oblique['kind'] => {
    const { lemma, upos, text } = words[head]!
    const word = lemma.toLowerCase()
    const adverb = adverbKind(word)
    if (adverb === 'time' || adverb === 'place') return adverb
    if (isMonth(head) || WEEKDAY.test(word)) return 'time'
    // "on 14 September" hangs on the month, "on September 14" on the day.
    if (upos === 'NUM' && (YEAR.test(text) || CLOCK.test(text) || grammar.children(head).some(isMonth))) return 'time'
    const sort = nounOf(word)?.sorts[0]
    if (sort === 'time') return 'time'
    const isLocative = preposition !== null && LOCATIVE.has(preposition)
    return places.has(head) || (isLocative && sort === 'place') ? 'place' : 'other'
  }
  return {
    phrase,
    prepositionOf,
    argument: (head, source) => ({ ...phrase(head, source === 'relative'), source }),
    oblique: (head) => {
      const preposition = prepositionOf(head)
      return { ...phrase(head), preposition, kind: kindOf(head, preposition) }
    },
  }
}

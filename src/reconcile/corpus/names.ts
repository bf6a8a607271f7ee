import type { Span } from '../../model/span.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { fold, isStopword } from '../../text/words.ts'
import { isPlural } from '../measures/phrase.ts'
import type { Corpus } from './corpus.ts'

/** A name in running text: its folded words, and whether a preposition of place leads it. */
export interface ProperName {
  readonly words: readonly string[]
  readonly isPlace: boolean
}

const NOT_NAMES = new Set(readLines(new URL('../lexicon/not-names.txt', import.meta.url)))
/** Nouns of places that a name follows: "the city of Solm". */
const SETTLEMENTS = new Set(readLines(new URL('../lexicon/settlements.txt', import.meta.url)))
/** What stands between a preposition of place and the name: "in eastern Solm". */
const PART_OF_PLACE =
  /^(?:(?:north|south|east|west|central)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|central|upper|lower|rural|coastal|downtown|greater|nearby)$/
const LOCATIVES = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'within',
  'around',
  'from',
  'off',
  'over',
  'throughout',
])
const TOKEN = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:['’-]\p{L}+)*|[^\s\p{L}\p{N}]/gu

const CAPITAL = /^\p{Lu}/u
/** What a capital behind it owes nothing to being a name. */
const OPENS = /^["'“‘(:.!?—–-]$/
const APOSTROPHE = /['’]/
const bare = (word: string): string => (APOSTROPHE.test(word) ? fold(word).replace(/'s?$/, '') : fold(word))

const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|m|bn|percent|per)$/
/** Whether the word behind a number is a noun in the plural or goes on with it, so that it is a number: "give Ostra 90 days". */
const isCounted = (next: string | undefined): boolean =>
  next !== undefined && (MAGNITUDE.test(next) || isCountedNoun(next))
const isCountedNoun = (next: string): boolean =>
  /^\p{Ll}+$/u.test(next) && isPlural(next) && !isStopword(next) && finiteVerb(next) === null

/**
 * Names in a span of an article's text: runs of capitalised words, a number after one included ("Form 12").
 * Weekdays, months and titles are none; nor is a word at the start whose lower-case form the situation uses.
 */
export function namesIn(text: string, span: Span, corpus: Pick<Corpus, 'common' | 'proper'>): ProperName[] {
  const found: ProperName[] = []
  let run: string[] = []
  let lead = ''
  let previous = ''
  let atStart = true
  let startedAtStart = false
  // Gives whether it ends the name of a place.
  const close = (): boolean => {
    // One capital at the start may be the sentence's own.
    const isName = run.length > 1 || (run.length === 1 && (!startedAtStart || corpus.proper.has(run[0]!)))
    const isPlace = isName && LOCATIVES.has(lead)
    if (isName) found.push({ words: run, isPlace })
    if (run.length > 0) lead = ''
    run = []
    return isPlace
  }
  const tokens = Array.from(text.slice(span.start, span.end).matchAll(TOKEN), ([word]) => word)
  for (const [at, word] of tokens.entries()) {
    const folded = bare(word)
    const isCommon = () => isStopword(folded) || (atStart && corpus.common.has(folded))
    if (CAPITAL.test(word) && !NOT_NAMES.has(folded) && !isCommon()) {
      if (run.length === 0) startedAtStart = atStart
      run.push(...folded.split('-'))
    } else if (
      run.length > 0 &&
      /^\d/.test(word) &&
      !/[.,]/.test(word) &&
      word.length < 4 &&
      !isCounted(tokens[at + 1])
    ) {
      run.push(word)
      close()
    } else {
      const isBehindPlace = close()
      const isWithin = LOCATIVES.has(lead) && PART_OF_PLACE.test(folded)
      // "Near Solm and Varn" names two places.
      if ((folded === 'and' && isBehindPlace) || (folded === 'of' && SETTLEMENTS.has(previous))) lead = 'in'
      else if (folded !== 'the' && folded !== 'a' && !isWithin) lead = folded
    }
    if (run.length > 0 && /['’]s$/.test(word)) close()
    previous = folded
    atStart = word.length === 1 && (OPENS.test(word) || (atStart && /^\W$/u.test(word)))
  }
  close()
  return found
}

/** How two sets of names stand: one may name what the other names, or they name different things. */
export type NamesJudgement = 'shared' | 'apart' | 'silent'

const holds = (whole: readonly string[], part: readonly string[]): boolean => part.every((word) => whole.includes(word))

/**
 * `shared` where some name of one side contains a name of the other; `apart` where both sides have names and none
 * do, or where two names share a word but neither contains the other ("East Mill Lane", "West Mill Lane") and
 * nothing else is shared; `silent` where a side has none.
 */
export function judgeNames(a: readonly ProperName[], b: readonly ProperName[]): NamesJudgement {
  if (a.length === 0 || b.length === 0) return 'silent'
  const isShared = a.some((x) => b.some((y) => holds(x.words, y.words) || holds(y.words, x.words)))
  return isShared ? 'shared' : 'apart'
}

import { isPersonNoun } from '../../../lexicon/index.ts'
import { readLines } from '../../../text/lines.ts'
import { finiteVerb } from '../../../text/verbs.ts'
import { fold, isStopword, stem } from '../../../text/words.ts'
import { isPlural } from '../../measures/phrase.ts'
import { plural } from '../../questions/plural.ts'
import type { Figure } from '../figure.ts'
import { kindOfDimension } from './asking.ts'

const read = (file: string): Set<string> =>
  new Set(readLines(new URL(`../../lexicon/${file}`, import.meta.url)).map((word) => stem(word)))
/** Nouns that name a sum: of the others one asks what they cost. */
const SUMS = read('nouns-of-sums.txt')
/** Nouns that name a measure: "a rate of 5 percent". */
const MAGNITUDES = read('magnitudes.txt')
/** Nouns of what is worth a sum, and has no cost. */
const OF_WORTH = read('nouns-of-worth.txt')
/** Nouns that only say that time passes. */
const SPANS = read('nouns-of-spans.txt')
const MAX_NOUN = 3
const OF = /(?:^|\b(?<article>an?|the|its|their)\s+)(?<noun>\p{L}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+){0,2})\s+of$/u
const DETERMINER = /\b(?:an?|the|its|their|his|her)(?:\s(?:new|further|extra|annual|first|second))?$/i
const BEHIND = /^\s+(?<noun>\p{Ll}[\p{L}'’-]*(?:\s\p{Ll}[\p{L}'’-]*){0,4})/u

const isOf = (nouns: ReadonlySet<string>, phrase: string): boolean =>
  nouns.has(stem(fold(phrase.split(' ').at(-1) ?? '')))
const isAre = (phrase: string): string => (isPlural(phrase) ? 'are' : 'is')

const isPerson = (phrase: string): boolean => isPersonNoun(phrase.split(' ').at(-1) ?? '')

/** "How large is the fund", "how long would the lease be". */
function asked(how: string, noun: string, isAhead: boolean): string {
  return isAhead ? `${how} would the ${noun} be` : `${how} ${isAre(noun)} the ${noun}`
}

/** "A fund of 40 million": how large it is. */
function ofNoun({ unit: { dimension }, statement }: Figure, before: string, isAhead: boolean): string | null {
  const { article, noun: written } = OF.exec(before)?.groups ?? {}
  const noun = written?.toLowerCase()
  const kind = kindOfDimension(dimension)
  if (noun === undefined || kind === null || isPerson(noun)) return null
  // Without an article a verb may stand there: "they spoke of two hours".
  const isSpan = article === undefined || isOf(SPANS, noun) || isOf(MAGNITUDES, noun)
  if (dimension === 'duration') return isSpan ? null : asked('How long', noun, isAhead)
  if (isOf(MAGNITUDES, noun)) return `What ${isAre(noun)} the ${noun}`
  if (dimension === 'length') return `How many ${plural(statement.content.unit)} does the ${noun} measure`
  if (dimension === 'share') return asked('How high', noun, isAhead)
  return dimension === 'money' ? `What is the size of the ${noun}` : `What is the ${kind} of the ${noun}`
}

/** The noun phrase that a figure stands before: "drainage study" of "the 900-franc drainage study was". */
function nounBehind(after: string): string | null {
  const words = BEHIND.exec(after)?.groups?.noun?.split(' ') ?? []
  const end = words.findIndex((word) => isStopword(word) || finiteVerb(word) !== null)
  const noun = words.slice(0, end < 0 ? words.length : end)
  return noun.length === 0 || noun.length > MAX_NOUN || /ly$/.test(noun.at(-1)!) ? null : noun.join(' ')
}

/** What a sum before its noun is asked as: "How much does the study cost". */
function ofSum(noun: string, isAhead: boolean): string {
  if (isOf(SUMS, noun)) return asked('How large', noun, isAhead)
  if (isOf(OF_WORTH, noun)) return `${asked('How much', noun, isAhead)} worth`
  return isAhead ? `How much would the ${noun} cost` : `How much ${isPlural(noun) ? 'do' : 'does'} the ${noun} cost`
}

/** "The 900-franc study", "a five-year lease": what it costs, how long it is. */
function beforeNoun(figure: Figure, before: string, after: string, isAhead: boolean): string | null {
  const { unit, statement } = figure
  const { exact } = statement.anchor
  const isHyphen = /[-‑]\p{L}+$/u.test(exact)
  const isSum = unit.dimension === 'money' && !/\s/.test(exact.replace(/\s(?:[mb]|tr)illion$/, ''))
  const isFree = isSum || unit.dimension === 'share'
  const noun = isHyphen || isFree ? nounBehind(after) : null
  // What a person is called by a length of time is how long that person has done something.
  if (noun === null || (isFree && !DETERMINER.test(before)) || isPerson(noun)) return null
  if (unit.dimension === 'money') return ofSum(noun, isAhead)
  if (unit.dimension === 'duration') return asked('How long', noun, isAhead)
  if (unit.dimension === 'share') return asked('How high', noun, isAhead)
  if (isOf(MAGNITUDES, noun)) return `What ${isAre(noun)} the ${noun}`
  if (unit.dimension === 'length') return `How many ${plural(statement.content.unit)} does the ${noun} measure`
  const kind = kindOfDimension(unit.dimension)
  return kind === null ? null : `What is the ${kind} of the ${noun}`
}

/**
 * "A loan of 40 million francs", "a five-year lease", "the $900 study".
 *
 * @param isAhead  whether the accounts tell of what may come to be
 */
export function asModifier(figure: Figure, before: string, after: string, isAhead: boolean): string | null {
  return ofNoun(figure, before.trim(), isAhead) ?? beforeNoun(figure, before.trim(), after, isAhead)
}

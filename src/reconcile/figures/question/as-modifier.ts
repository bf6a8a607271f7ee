import { readLines } from '../../../text/lines.ts'
import { fold, isStopword, stem } from '../../../text/words.ts'
import { isPlural } from '../../measures/phrase.ts'
import { plural } from '../../questions/plural.ts'
import { finiteVerb } from '../../questions/verbs.ts'
import type { Figure } from '../figure.ts'
import { kindOfDimension } from './asking.ts'

const read = (file: string): Set<string> =>
  new Set(readLines(new URL(`../../lexicon/${file}`, import.meta.url)).map((word) => stem(word)))
/** Nouns that name a sum: of the others one asks what they cost. */
const SUMS = read('nouns-of-sums.txt')
/** Nouns that name a measure: "a rate of 5 percent". */
const MAGNITUDES = read('magnitudes.txt')
const MAX_NOUN = 3
const OF = /(?:^|\b(?:an?|the|its|their)\s+)(?<noun>\p{L}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+){0,2})\s+of$/u
const DETERMINER = /\b(?:an?|the|its|their|his|her)(?:\s(?:new|further|extra|annual|first|second))?$/i
const BEHIND = /^\s+(?<noun>\p{Ll}[\p{L}'’-]*(?:\s\p{Ll}[\p{L}'’-]*){0,4})/u

const isOf = (nouns: ReadonlySet<string>, phrase: string): boolean =>
  nouns.has(stem(fold(phrase.split(' ').at(-1) ?? '')))
const isAre = (phrase: string): string => (isPlural(phrase) ? 'are' : 'is')

/** "A fund of 40 million": how large it is. */
function ofNoun({ unit: { dimension }, statement }: Figure, before: string): string | null {
  const noun = OF.exec(before)?.groups?.noun?.toLowerCase()
  const kind = kindOfDimension(dimension)
  if (noun === undefined || kind === null || dimension === 'duration') return null
  if (isOf(MAGNITUDES, noun)) return `What ${isAre(noun)} the ${noun}`
  if (dimension === 'length') return `How many ${plural(statement.content.unit)} does the ${noun} measure`
  if (dimension === 'share') return `How high ${isAre(noun)} the ${noun}`
  return dimension === 'money' ? `What is the size of the ${noun}` : `What is the ${kind} of the ${noun}`
}

/** The noun phrase that a figure stands before: "drainage study" of "the 900-franc drainage study was". */
function nounBehind(after: string): string | null {
  const words = BEHIND.exec(after)?.groups?.noun?.split(' ') ?? []
  const end = words.findIndex((word) => isStopword(word) || finiteVerb(word) !== null)
  const noun = words.slice(0, end < 0 ? words.length : end)
  return noun.length === 0 || noun.length > MAX_NOUN || /ly$/.test(noun.at(-1)!) ? null : noun.join(' ')
}

/** "The 900-franc study", "a five-year lease": what it costs, how long it is. */
function beforeNoun(figure: Figure, before: string, after: string): string | null {
  const { unit, statement } = figure
  const isHyphen = /[-‑]\p{L}+$/u.test(statement.anchor.exact)
  const isSum = unit.dimension === 'money' && !/\s/.test(statement.anchor.exact.replace(/\s(?:[mb]|tr)illion$/, ''))
  const noun = isHyphen || isSum ? nounBehind(after) : null
  if (noun === null || (isSum && !DETERMINER.test(before))) return null
  if (unit.dimension === 'money')
    return isOf(SUMS, noun) ? `How large is the ${noun}` : `How much does the ${noun} cost`
  if (unit.dimension === 'duration') return `How long is the ${noun}`
  if (unit.dimension === 'share') return `How large is the ${noun}`
  if (unit.dimension === 'length') return `How many ${plural(statement.content.unit)} does the ${noun} measure`
  const kind = kindOfDimension(unit.dimension)
  return kind === null ? null : `What is the ${kind} of the ${noun}`
}

/** "A loan of 40 million francs", "a five-year lease", "the $900 study". */
export function asModifier(figure: Figure, before: string, after: string): string | null {
  return ofNoun(figure, before.trim()) ?? beforeNoun(figure, before.trim(), after)
}

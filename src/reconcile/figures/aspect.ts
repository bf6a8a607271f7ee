import { readTable } from '../../text/lines.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import type { Unit } from './unit.ts'

const ASPECTS = new Map(
  readTable(new URL('../lexicon/aspects.tsv', import.meta.url)).flatMap(([dimension = '', aspect = '', list = '']) =>
    list.split(',').map((word) => [`${dimension} ${word.trim()}`, aspect] as const),
  ),
)
const PARTS = new Map(
  readTable(new URL('../lexicon/day-parts.tsv', import.meta.url)).flatMap(([part = '', list = '']) =>
    list.split(',').map((word) => [word.trim(), part] as const),
  ),
)

/** Words behind a figure that may tell its aspect: "long", "in length", "behind bars". */
const REACH = 2

/**
 * What of a thing is measured: "height" of "95 metres high", "95 metres above the river", "a height of 95 metres"; null where
 * no word tells.
 *
 * @param before  words of its clause before it
 * @param after   words of its clause after it
 */
export function aspectOf({ dimension }: Unit, before: string, after: string): string | null {
  const told = words(after.split(/[,;:()–—]/)[0] ?? '').slice(0, REACH)
  const of = /(\p{L}+)\sof\s(?:\S+\s)?$/u.exec(before)?.[1]
  const found = [...told, ...(of === undefined ? [] : [of])].map((word) => ASPECTS.get(`${dimension} ${fold(word)}`))
  return found.find((one) => one !== undefined) ?? null
}

/** Parts of the day named in `text`. */
export function dayPartsOf(text: string): ReadonlySet<string> {
  return new Set(words(text).flatMap((word) => PARTS.get(fold(word)) ?? []))
}

const SUBSTANCE =
  /^\s+of\s+(?<what>[^,;:()–—.]+?)(?=\s(?:and|or|in|on|at|from|to|for|with|by|of|that|which|who|were|was|are|is|has|have|had)\s|[,;:()–—.]|$)/u

/** Stem of what a mass, a volume or an area is of: "pear" of "5,200 tonnes of ripe pears"; null where nothing tells. */
export function substanceOf({ dimension }: Unit, after: string): string | null {
  if (!/^(?:mass|volume|area|barrels|gallons)$/.test(dimension)) return null
  const noun = words(SUBSTANCE.exec(after)?.groups?.what ?? '').at(-1)
  return noun === undefined || isStopword(noun) ? null : stem(fold(noun))
}

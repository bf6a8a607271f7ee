import { readLines, readTable } from '../../text/lines.ts'
import { stem } from '../../text/words.ts'

/** Verbs by which an act is undone: "lift", "call off". */
export const REVERSALS: ReadonlySet<string> = new Set(readLines(new URL('../lexicon/reversals.txt', import.meta.url)))
export const isReversal = (verb: string): boolean => REVERSALS.has(verb)

/** The sets of opposites that a word stands in, each with the word's place in it. */
const PLACES = new Map<string, (readonly [set: number, place: number])[]>()
readTable(new URL('../lexicon/opposites.tsv', import.meta.url)).forEach((cells, set) => {
  cells.forEach((cell, place) => {
    for (const word of cell.split(',')) {
      const key = stem(word.trim())
      PLACES.set(key, [...(PLACES.get(key) ?? []), [set, place]])
    }
  })
})

/** Of each set of opposites, which a text has. */
export type Sides = ReadonlyMap<number, ReadonlySet<number>>

/** The sides that a text, given as stems, takes in sets of opposites. */
export function sidesOf(stems: Iterable<string>): Sides {
  const sides = new Map<number, Set<number>>()
  for (const one of stems)
    for (const [set, place] of PLACES.get(one) ?? []) {
      const own = sides.get(set)
      if (own) own.add(place)
      else sides.set(set, new Set([place]))
    }
  return sides
}

/** Whether two texts say opposite words of what they speak of: "the northern border", "the southern border". */
export function areOpposite(a: Sides, b: Sides): boolean {
  for (const [set, own] of a) {
    const other = b.get(set)
    if (other && ![...own].some((place) => other.has(place))) return true
  }
  return false
}

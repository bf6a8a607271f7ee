import { type NamePhrase, namePhrases } from '../../surface/names.ts'
import type { Words } from './words.ts'

const ends = new WeakMap<Words, ReadonlyMap<number, NamePhrase>>()

/** The name that ends at text offset `end`; null where none does. */
export function nameEndingAt(words: Words, end: number): NamePhrase | null {
  let map = ends.get(words)
  if (map === undefined) {
    map = new Map(namePhrases(words.analysis).map((name) => [name.end, name]))
    ends.set(words, map)
  }
  return map.get(end) ?? null
}

/** Whether any name stands on the characters `[start, end)`. */
export function holdsName({ analysis }: Words, start: number, end: number): boolean {
  const names = namePhrases(analysis)
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < names.length && names[low]!.start < end
}

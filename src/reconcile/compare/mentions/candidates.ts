import { stem } from '../../../text/words.ts'
import type { Mentioned } from './mention.ts'
import { sensesOf } from './senses.ts'

/** A key that more mentions have tells too little to compare all of them. */
const MOST_ALIKE = 400

/** Pairs that share a key, by their indices, the later first; each once. */
export function pairsByKey<T>(
  things: readonly T[],
  keysOf: (thing: T) => Iterable<string>,
): (readonly [later: number, earlier: number])[] {
  const holders = new Map<string, number[]>()
  const pairs: [number, number][] = []
  for (const [at, thing] of things.entries()) {
    const near = new Set<number>()
    for (const key of new Set(keysOf(thing))) {
      const found = holders.get(key) ?? []
      for (const earlier of found.slice(-MOST_ALIKE)) near.add(earlier)
      found.push(at)
      holders.set(key, found)
    }
    for (const earlier of near) pairs.push([at, earlier])
  }
  return pairs
}

/** What a telling of an event is found by: its words, what they mean, what it is done to. */
export function eventKeys({ head, stems, undergoer }: Mentioned): string[] {
  const own = [stem(head), ...stems]
  return [...own, ...undergoer, ...own.flatMap((one) => sensesOf(one).map((sense) => `=${sense}`))]
}

/** What a mention of an actor, a place or a thing is found by: its names, its words; a pronoun by its article alone. */
export function entityKeys({ article, kind, name, stems, head }: Mentioned): string[] {
  const initials = name.length > 1 ? [name.map((word) => word.charAt(0)).join('')] : []
  return [`@${article}`, ...name, ...initials, ...(kind === 'pronoun' ? [] : [stem(head), ...stems])]
}

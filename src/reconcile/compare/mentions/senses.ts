import { readTable } from '../../../text/lines.ts'
import { once } from '../../../text/once.ts'
import { stem } from '../../../text/words.ts'

interface Sense {
  readonly above: readonly string[]
  readonly rank: number
}

/** By the stem of a word its senses by their number; of two words with one stem the senses of both. */
const SENSES = once(() => {
  const found = new Map<string, Map<string, Sense>>()
  for (const [number = '', above = '', members = ''] of readTable(
    new URL('../../lexicon/senses.tsv', import.meta.url),
  )) {
    for (const member of members.split(' ')) {
      const word = stem(member.slice(0, -1))
      const own = found.get(word) ?? new Map<string, Sense>()
      const rank = Math.min(Number(member.at(-1)), own.get(number)?.rank ?? Number.POSITIVE_INFINITY)
      own.set(number, { above: above.split(' ').filter(Boolean), rank })
      found.set(word, own)
    }
  }
  return found
})

const known = new Map<string, number>()

function related(word: string, other: string): number {
  const [a, b] = [SENSES().get(word), SENSES().get(other)]
  if (!a || !b) return 0
  let best = 0
  for (const [number, { rank, above }] of a) {
    const same = b.get(number)
    if (same) best = Math.max(best, 1 / Math.max(rank, same.rank))
    for (const up of above) if (b.has(up)) best = Math.max(best, 0.5 / Math.max(rank, b.get(up)!.rank))
  }
  for (const [, { rank, above }] of b)
    for (const up of above) if (a.has(up)) best = Math.max(best, 0.5 / Math.max(rank, a.get(up)!.rank))
  return best
}

/**
 * How near in meaning the words of two stems are: 1 the same or a first sense in common, a half or a third for later
 * senses, half of that where one is a kind of the other, 0 else.
 */
export function nearness(word: string, other: string): number {
  if (word === other) return 1
  const key = word < other ? `${word} ${other}` : `${other} ${word}`
  let found = known.get(key)
  if (found === undefined) {
    found = related(word, other)
    known.set(key, found)
  }
  return found
}

/** Numbers of the senses of the words of a stem, and of those that they are kinds of. */
export function sensesOf(word: string): string[] {
  return Array.from(SENSES().get(word) ?? [], ([number, { above }]) => [number, ...above]).flat()
}

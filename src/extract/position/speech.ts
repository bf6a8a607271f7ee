import type { Attribution } from '../../model/attribution.ts'
import type { Finding } from '../../model/statement.ts'

/** How many attributions that begin before a place are asked whether they hold it. */
const LOOK_BACK = 24
const cache = new WeakMap<readonly Finding[], readonly Finding<Attribution>[]>()

/**
 * The innermost attribution of `found` whose content holds the characters `[start, end)`; null for the report's own
 * voice.
 */
export function speechAround(found: readonly Finding[], start: number, end: number): Attribution | null {
  const speeches = speechesOf(found)
  let low = 0
  let high = speeches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (speeches[middle]!.anchor.start <= start) low = middle + 1
    else high = middle
  }
  return speeches.slice(Math.max(0, low - LOOK_BACK), low).findLast(({ anchor }) => anchor.end >= end)?.content ?? null
}

function speechesOf(found: readonly Finding[]): readonly Finding<Attribution>[] {
  let speeches = cache.get(found)
  if (speeches === undefined) {
    speeches = found
      .filter((one): one is Finding<Attribution> => one.content.kind === 'attribution')
      .toSorted((a, b) => a.anchor.start - b.anchor.start)
    cache.set(found, speeches)
  }
  return speeches
}

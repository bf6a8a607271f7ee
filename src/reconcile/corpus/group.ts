const MAX_POSTINGS = 48
const MAX_CANDIDATES = 16

/**
 * Groups of things that belong together, found through keys and never by comparing all pairs: each thing is held against
 * the few groups that share most keys with it, so one more costs the same however many there are.
 *
 * @param keysOf  what a thing can be found by; things without a common key are never compared
 * @param fitness   how well a thing belongs to a group, 0 or less where it does not
 */
export function groupThings<T>(
  things: readonly T[],
  keysOf: (thing: T) => Iterable<string>,
  fitness: (thing: T, group: readonly T[]) => number,
): T[][] {
  const groups: T[][] = []
  const postings = new Map<string, number[]>()
  for (const thing of things) {
    const keys = [...new Set(keysOf(thing))]
    const hits = new Map<number, number>()
    for (const key of keys) for (const at of postings.get(key) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
    const candidates = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_CANDIDATES)
    let best = -1
    let bestFit = 0
    for (const [at] of candidates) {
      const score = fitness(thing, groups[at]!)
      if (score > bestFit) {
        best = at
        bestFit = score
      }
    }
    if (best < 0) best = groups.push([]) - 1
    groups[best]!.push(thing)
    for (const key of keys) {
      const list = postings.get(key)
      if (!list) postings.set(key, [best])
      else if (!list.includes(best)) {
        list.push(best)
        if (list.length > MAX_POSTINGS) list.shift()
      }
    }
  }
  return groups
}

const HELD_AGAINST = 16

/**
 * How well a thing fits a group: as well as it fits its best member, unless some member is set apart from it. Of a large
 * group the first and the latest members are asked.
 *
 * @param fitPair  0 or more where the two belong together, `-Infinity` where they are set apart
 */
export function bestFit<T>(group: readonly T[], fitPair: (member: T) => number): number {
  const members = group.length <= HELD_AGAINST ? group : [...group.slice(0, 6), ...group.slice(6 - HELD_AGAINST)]
  let best = Number.NEGATIVE_INFINITY
  for (const member of members) {
    const found = fitPair(member)
    if (found === Number.NEGATIVE_INFINITY) return 0
    best = Math.max(best, found)
  }
  return best >= 0 ? best + 0.001 : 0
}

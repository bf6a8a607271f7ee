/** Groups in which equal things were looked for at most: a value that stands in more of them says little. */
const MAX_ALIKE = 24

/**
 * Join groups that share a key and belong together.
 *
 * @param keysOf    what a member can be found by
 * @param belong  whether two groups are one
 */
export function mergeGroups<T>(
  groups: readonly (readonly T[])[],
  keysOf: (member: T) => Iterable<string>,
  belong: (one: readonly T[], other: readonly T[]) => boolean,
): T[][] {
  const merged: T[][] = []
  const holders = new Map<string, number[]>()
  for (const group of groups) {
    const keys = new Set(group.flatMap((member) => [...keysOf(member)]))
    const near = new Set([...keys].flatMap((key) => holders.get(key) ?? []))
    const home = [...near].sort((a, b) => a - b).find((at) => belong(merged[at]!, group))
    const at = home ?? merged.push([]) - 1
    merged[at]!.push(...group)
    for (const key of keys) {
      const list = holders.get(key) ?? []
      if (!list.includes(at) && list.length < MAX_ALIKE) holders.set(key, [...list, at])
    }
  }
  return merged
}

/** Letters from which on two words that begin alike are of one family: "council", "councillor". */
const FAMILY = 7
const OF_FAMILY = 0.8

const familyOf = (stem: string): string => stem.slice(0, FAMILY)

/** Weight of the stems that two sets share; those of one family count for a little less. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (stem: string) => number): number {
  const families = new Set([...b].filter((one) => one.length >= FAMILY).map(familyOf))
  return [...a].reduce((sum, one) => {
    if (b.has(one)) return sum + weight(one)
    return one.length >= FAMILY && families.has(familyOf(one)) ? sum + OF_FAMILY * weight(one) : sum
  }, 0)
}
